import { type DataFileContext, indicatorCodeOf, readDataFile } from './data-file';
import { decodeText } from './decode-text';
import { seriesKeyOf } from './duplicate-keys';
import {
  configuredIndicatorOf,
  type IndicatorConfiguration,
  readIndicatorConfiguration,
} from './indicator-configuration';
import type { KnownArea } from './known-areas';
import { collectKnownCodes, topLevelKeys } from './known-codes';
import { latinSpelling } from './look-alikes';
import type { ImportProblem } from './problem';
import { problemMessage } from './problem-message';
import type { SourceRow } from './row-reading';
import { judgeStatus } from './reporting-status';

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

export interface OpenSdgOptions {
  /** The area codes of the source with their years; codes not listed are errors. */
  readonly areas: readonly KnownArea[];
  /** Codes in the area column that mean the whole country, beside an empty cell. Default: KZ, KAZ. */
  readonly countryCodes?: readonly string[];
  /** Codes per dimension that are known beside those of the folder's translations. */
  readonly knownCodes?: Readonly<Record<string, readonly string[]>>;
  /** Years outside are impossible. Default 1900 to 2100: there is no clock here. */
  readonly earliestYear?: number;
  readonly latestYear?: number;
}

export interface OpenSdgObservation {
  /** `''` is the country. */
  readonly sourceAreaCode: string;
  readonly year: number;
  readonly value: number;
  /** Physical line in the data file. */
  readonly row: number;
}

export interface OpenSdgSeries {
  readonly indicator: string;
  readonly series: string;
  readonly unit: string;
  /** Without totals: an absent dimension is its total. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly observations: readonly OpenSdgObservation[];
}

export interface OpenSdgIndicator {
  readonly indicator: string;
  readonly file: string | null;
  readonly reportingStatus: string | null;
  readonly configuredUnit: string | null;
  readonly series: readonly OpenSdgSeries[];
}

export interface OpenSdgFolder {
  /** In the order of their numbers (2.1.1 before 10.1.1). */
  readonly indicators: readonly OpenSdgIndicator[];
  readonly problems: readonly ImportProblem[];
}

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const isSpreadsheet = (name: string) => /\.(?:xlsx?|xlsm|xlsb|ods|numbers)$/iu.test(name);

/** Compares indicator codes by their numbers, letters after digits: 2.1.1 < 10.1.1 < 10.a.1. */
export const compareIndicatorCodes = (left: string, right: string): number => {
  const [leftParts, rightParts] = [left.split('.'), right.split('.')];
  for (let place = 0; place < Math.max(leftParts.length, rightParts.length); place += 1) {
    const [one, other] = [leftParts[place] ?? '', rightParts[place] ?? ''];
    if (one === other) continue;
    const [number, otherNumber] = [Number(one || -1), Number(other || -1)];
    if (Number.isNaN(number) !== Number.isNaN(otherNumber)) return Number.isNaN(number) ? 1 : -1;
    return Number.isNaN(number) ? (one < other ? -1 : 1) : number - otherNumber;
  }
  return 0;
};

export const groupSeries = (indicator: string, figures: readonly SourceRow[]): OpenSdgSeries[] => {
  const groups = new Map<string, { key: SourceRow; observations: OpenSdgObservation[] }>();
  for (const figure of figures) {
    const key = seriesKeyOf(figure);
    const group = groups.get(key) ?? { key: figure, observations: [] };
    const { sourceAreaCode, year, value, row } = figure;
    group.observations.push({ sourceAreaCode, year, value, row });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ key: { series, unit, dimensions }, observations }) => ({
    indicator,
    series,
    unit,
    dimensions,
    observations,
  }));
};

/**
 * Reads an Open SDG data folder: `data/indicator_*.csv`, `indicator-config/*.yml` and the codes (not the
 * texts) of `translations/<language>/*.yml`. File names may carry any leading folders; bare names such as
 * `indicator_5-5-2.csv` are data files too. Returns what could be taken and every problem with its place;
 * never throws. Source: Open SDG documentation, "Data format" and "Metadata format".
 */
export const readOpenSdgFolder = (
  files: ReadonlyMap<string, Uint8Array | string> | Iterable<SourceFile>,
  options: OpenSdgOptions,
): OpenSdgFolder => {
  const given: SourceFile[] =
    files instanceof Map
      ? [...files].map(([name, bytes]) => ({ name, bytes }))
      : [...(files as Iterable<SourceFile>)];
  const list = given.map(({ name, bytes }) => ({ name: name.replaceAll('\\', '/'), bytes }));
  const problems: ImportProblem[] = [];
  const textOf = ({ bytes }: SourceFile) => decodeText(bytesOf(bytes)).text;

  const configurations = new Map<string, IndicatorConfiguration & { readonly file: string }>();
  for (const file of list) {
    const indicator = configuredIndicatorOf(file.name);
    if (indicator === null) continue;
    try {
      configurations.set(indicator, { ...readIndicatorConfiguration(textOf(file)), file: file.name });
    } catch (error) {
      const value = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
      problems.push({
        file: file.name,
        row: null,
        column: null,
        kind: 'unreadable-configuration',
        severity: 'error',
        value,
        message: problemMessage('unreadable-configuration', { value }),
      });
    }
  }
  const translations = list.filter(({ name }) => /(?:^|\/)translations\/[^/]+\/[^/]+\.ya?ml$/iu.test(name));
  for (const file of [...translations, ...list.filter(({ name }) => configuredIndicatorOf(name) !== null)])
    problems.push(...mixedScriptKeys(file.name, textOf(file)));

  const codes = new Map(
    collectKnownCodes(
      translations.map((file) => ({
        dimension: file.name.replace(/^.*\/|\.ya?ml$/giu, ''),
        text: textOf(file),
      })),
    ),
  );
  for (const [dimension, more] of Object.entries(options.knownCodes ?? {}))
    codes.set(dimension, new Set([...(codes.get(dimension) ?? []), ...more]));
  codes.set('REF_AREA', new Set(options.areas.map(({ code }) => code)));
  const context: DataFileContext = {
    areas: new Map(options.areas.map((area) => [area.code, area])),
    countryCodes: new Set(options.countryCodes ?? ['KZ', 'KAZ']),
    codes,
    earliestYear: options.earliestYear ?? 1900,
    latestYear: options.latestYear ?? 2100,
    defaultUnit: '',
  };

  const indicators = new Map<string, OpenSdgIndicator & { readonly rowsWithContent: number }>();
  for (const file of list) {
    const isDataFolder = /(?:^|\/)data\/[^/]+$/u.test(file.name) || !file.name.includes('/');
    const indicator = indicatorCodeOf(file.name);
    if (indicator === null) {
      const kind = isSpreadsheet(file.name) ? 'spreadsheet' : 'not-an-indicator-file';
      if (isDataFolder && (kind === 'spreadsheet' || /\.(?:csv|tsv|txt)$/iu.test(file.name)))
        problems.push({
          file: file.name,
          row: null,
          column: null,
          kind,
          severity: 'warning',
          value: null,
          message: problemMessage(kind),
        });
      continue;
    }
    const configuration = configurations.get(indicator);
    const defaultUnit = configuration?.unitCode ?? '';
    const reading = readDataFile(file.name, bytesOf(file.bytes), { ...context, defaultUnit });
    problems.push(...reading.problems);
    indicators.set(indicator, {
      indicator,
      file: file.name,
      reportingStatus: configuration?.reportingStatus ?? null,
      configuredUnit: configuration?.unitCode ?? configuration?.unitText ?? null,
      series: groupSeries(indicator, reading.figures),
      rowsWithContent: reading.rowsWithContent,
    });
  }
  for (const [indicator, configuration] of configurations) {
    const rows = indicators.get(indicator)?.rowsWithContent ?? 0;
    const problem = judgeStatus(configuration, rows);
    if (problem !== null) problems.push(problem);
    if (!indicators.has(indicator))
      indicators.set(indicator, {
        indicator,
        file: null,
        reportingStatus: configuration.reportingStatus,
        configuredUnit: configuration.unitCode ?? configuration.unitText,
        series: [],
        rowsWithContent: 0,
      });
  }
  return {
    problems,
    indicators: [...indicators.values()]
      .map(({ rowsWithContent: _, ...indicator }) => indicator)
      .sort((left, right) => compareIndicatorCodes(left.indicator, right.indicator)),
  };
};

const mixedScriptKeys = (file: string, text: string): ImportProblem[] =>
  topLevelKeys(text).flatMap(({ key, row }) => {
    const proposal = latinSpelling(key);
    return proposal === null
      ? []
      : [
          {
            file,
            row,
            column: null,
            kind: 'mixed-script-key' as const,
            severity: 'warning' as const,
            value: key,
            proposal,
            message: problemMessage('mixed-script-key', { value: key, proposal }),
          },
        ];
  });
