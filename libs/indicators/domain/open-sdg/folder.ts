import { codesMeant } from './codes-meant';
import { Configurations, type ReadConfiguration } from './configurations';
import { type DataFileContext, indicatorCodeOf, readDataFile } from './data-file';
import { seriesKeyOf } from './duplicate-keys';
import type { KnownArea } from './known-areas';
import { collectKnownCodes, type KnownCodes } from './known-codes';
import { mixedScriptKeys } from './mixed-script-keys';
import type { ImportProblem } from './problem';
import { problemMessage } from './problem-message';
import type { SourceRow } from './row-reading';
import { unitWords } from '../table/unit-meanings';
import type { NamedDimensionCode } from '../table/table-knowledge';
import { judgeStatus } from './reporting-status';
import { bytesOf, type NamedText, type SourceFile, textOf, withSlashes } from './source-file';

export interface OpenSdgOptions {
  /** The area codes of the source with their years; codes not listed are errors. */
  readonly areas: readonly KnownArea[];
  /** Codes in the area column that mean the whole country, beside an empty cell. Default: KZ, KAZ. */
  readonly countryCodes?: readonly string[];
  /** Codes per dimension that are known beside those of the folder's translations. */
  readonly knownCodes?: Readonly<Record<string, readonly string[]>>;
  /** Our own codes per dimension, by which a folder without any code lists of its own is judged. */
  readonly ownCodes?: KnownCodes;
  /** The units in which an indicator has figures here already; an unknown one beside them is an error, else a warning. */
  readonly unitsOfIndicator?: ReadonlyMap<string, readonly string[]>;
  /** What units are called, so that words for one (`процент`) are understood as in a table. */
  readonly unitNames?: readonly NamedDimensionCode[];
  /** What codes of groups are called here, beside what the folder's translations say. */
  readonly codeNames?: readonly NamedDimensionCode[];
  /** Years outside are impossible. Default 1900 to 2100: there is no clock here. */
  readonly earliestYear?: number;
  readonly latestYear?: number;
  /** The year that it is now, as nobody measures a later one. Absent: none is still to come. */
  readonly currentYear?: number;
}

export interface OpenSdgObservation {
  /** `''` is the country. */
  readonly sourceAreaCode: string;
  readonly year: number;
  readonly value: number;
  /** Physical line in the data file. */
  readonly row: number;
  /** Its place among the origins that the file names; absent where the file does not tell figures apart by them. */
  readonly origin?: number;
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
  /** Sheet of a workbook; absent for formats without sheets. */
  readonly sheet?: string;
  /** Heading of the values as the file has it; absent where they stand in several columns or nothing was read. */
  readonly valueColumn?: string;
  /** Where the codes of indicator and area stand in the rows; absent: the file is called after the indicator. */
  readonly codeColumns?: { readonly indicator: string | null; readonly area: string | null };
  readonly reportingStatus: string | null;
  readonly configuredUnit: string | null;
  readonly series: readonly OpenSdgSeries[];
}

export interface OpenSdgFolder {
  /** In the order of their numbers (2.1.1 before 10.1.1). */
  readonly indicators: readonly OpenSdgIndicator[];
  readonly problems: readonly ImportProblem[];
}

/** Others have a turn. */
const nothingYet: OpenSdgFolder = { indicators: [], problems: [] };

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

/** Figures of one indicator as series, in the order of their first rows. */
export const groupSeries = (indicator: string, figures: readonly SourceRow[]): OpenSdgSeries[] => {
  const groups = new Map<string, { key: SourceRow; observations: OpenSdgObservation[] }>();
  for (const figure of figures) {
    const key = seriesKeyOf(figure);
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { key: figure, observations: [] }));
    const { sourceAreaCode, year, value, row, origin } = figure;
    const observation = { sourceAreaCode, year, value, row };
    group.observations.push(origin === undefined ? observation : { ...observation, origin });
  }
  return [...groups.values()].map(({ key: { series, unit, dimensions }, observations }) => ({
    indicator,
    series,
    unit,
    dimensions,
    observations,
  }));
};

const contextOf = (translations: readonly NamedText[], options: OpenSdgOptions): DataFileContext => {
  const named = translations.map((one) => ({
    ...one,
    dimension: one.name.replace(/^.*\/|\.ya?ml$/giu, ''),
  }));
  const listed = collectKnownCodes(named);
  const isWithoutLists = listed.size === 0 && options.ownCodes !== undefined;
  const codes = new Map(isWithoutLists ? options.ownCodes : listed);
  for (const [dimension, more] of Object.entries(options.knownCodes ?? {}))
    codes.set(dimension, new Set([...(codes.get(dimension) ?? []), ...more]));
  // A unit that is known here is known in every folder, also in one with lists of its own.
  const ownUnits = options.ownCodes?.get('UNIT_MEASURE');
  if (ownUnits !== undefined)
    codes.set('UNIT_MEASURE', new Set([...(codes.get('UNIT_MEASURE') ?? []), ...ownUnits]));
  const areas = new Set(options.areas.map(({ code }) => code));
  codes.set('REF_AREA', areas);
  return {
    areas: new Map(options.areas.map((area) => [area.code, area])),
    countryCodes: new Set(options.countryCodes ?? ['KZ', 'KAZ']),
    codes,
    ...(isWithoutLists ? { codesOfUnlisted: new Map([['REF_AREA', areas]]) } : {}),
    earliestYear: options.earliestYear ?? 1900,
    latestYear: options.latestYear ?? 2100,
    currentYear: options.currentYear,
    defaultUnit: () => '',
    codesMeant: codesMeant(named, options.codeNames ?? []),
    ...(options.unitNames === undefined ? {} : { unitsMeant: unitWords(options.unitNames) }),
  };
};

/** What is wrong with a file that holds no figures of an indicator, though it lies where these lie. */
const strayFile = ({ name }: SourceFile): ImportProblem | null => {
  const isDataFolder = /(?:^|\/)data\/[^/]+$/u.test(name) || !name.includes('/');
  const kind = isSpreadsheet(name) ? 'spreadsheet' : 'not-an-indicator-file';
  return isDataFolder && (kind === 'spreadsheet' || /\.(?:csv|tsv|txt)$/iu.test(name))
    ? {
        ...{ file: name, row: null, column: null, kind, severity: 'warning', value: null },
        message: problemMessage(kind),
      }
    : null;
};

/**
 * Reads an Open SDG data folder as `readOpenSdgFolder` does, one part after the other, so that what was read can be
 * used while the rest is being read: one data file a part in the order given, then what is wrong with the translations
 * and configurations, at last the indicators that have a configuration only. Each indicator is in one part.
 */
export function* readOpenSdgParts(
  files: Iterable<SourceFile>,
  options: OpenSdgOptions,
): Generator<OpenSdgFolder, void> {
  const list = withSlashes(files);
  const configurations = new Configurations(list);
  const translations = list
    .filter(({ name }) => /(?:^|\/)translations\/[^/]+\/[^/]+\.ya?ml$/iu.test(name))
    .map(textOf);
  const context = contextOf(translations, options);
  yield nothingYet;

  const rowsOf = new Map<string, number>();
  // Of several files of one indicator the last one counts.
  const lastOf = new Map(list.map((file) => [indicatorCodeOf(file.name), file]));
  for (const file of list) {
    const indicator = indicatorCodeOf(file.name);
    if (indicator === null) {
      const problem = strayFile(file);
      if (problem !== null) yield { indicators: [], problems: [problem] };
      continue;
    }
    const reading = readDataFile(file.name, bytesOf(file), {
      ...context,
      defaultUnit: () => configurations.of(indicator)?.unitCode ?? '',
      storedUnits: options.unitsOfIndicator?.get(indicator),
    });
    const isCounted = lastOf.get(indicator) === file;
    if (isCounted) rowsOf.set(indicator, reading.rowsWithContent);
    const read: OpenSdgIndicator = {
      ...{ indicator, file: file.name },
      ...(reading.valueColumn === undefined ? {} : { valueColumn: reading.valueColumn }),
      series: groupSeries(indicator, reading.figures),
      // Read with the other configurations, behind the figures, unless somebody asks before.
      get reportingStatus() {
        return configuredParts(configurations.of(indicator)).reportingStatus;
      },
      get configuredUnit() {
        return configuredParts(configurations.of(indicator)).configuredUnit;
      },
    };
    yield { indicators: isCounted ? [read] : [], problems: reading.problems };
  }
  yield* readWords(translations, configurations);
  const configured = configurations.indicators.flatMap((indicator) => {
    const one = configurations.of(indicator);
    return one === undefined ? [] : [{ indicator, one }];
  });
  yield {
    indicators: configured
      .filter(({ indicator }) => !rowsOf.has(indicator))
      .map(({ indicator, one }) => ({ indicator, file: null, ...configuredParts(one), series: [] })),
    problems: configured.flatMap(({ indicator, one }) => judgeStatus(one, rowsOf.get(indicator) ?? 0) ?? []),
  };
}

/** What is wrong with the translations and configurations themselves. */
function* readWords(
  translations: readonly NamedText[],
  configurations: Configurations,
): Generator<OpenSdgFolder, void> {
  for (const { name, text } of translations) yield { indicators: [], problems: mixedScriptKeys(name, text) };
  for (const indicator of configurations.indicators) {
    configurations.of(indicator);
    const file = configurations.texts.get(indicator);
    if (file !== undefined) yield { indicators: [], problems: mixedScriptKeys(file.name, file.text) };
  }
  yield { indicators: [], problems: configurations.problems };
}

const configuredParts = (
  one: ReadConfiguration | undefined,
): Pick<OpenSdgIndicator, 'reportingStatus' | 'configuredUnit'> => ({
  reportingStatus: one?.reportingStatus ?? null,
  configuredUnit: one?.unitCode ?? one?.unitText ?? null,
});

/** Parts of one reading as a whole. */
const joinParts = (parts: Iterable<OpenSdgFolder>): OpenSdgFolder => {
  const indicators: OpenSdgIndicator[] = [];
  const problems: ImportProblem[] = [];
  for (const part of parts) {
    indicators.push(...part.indicators);
    for (const problem of part.problems) problems.push(problem);
  }
  return {
    problems,
    indicators: indicators.sort((left, right) => compareIndicatorCodes(left.indicator, right.indicator)),
  };
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
  const given =
    files instanceof Map
      ? [...(files as ReadonlyMap<string, Uint8Array | string>)].map(([name, bytes]) => ({ name, bytes }))
      : (files as Iterable<SourceFile>);
  return joinParts(readOpenSdgParts(given, options));
};
