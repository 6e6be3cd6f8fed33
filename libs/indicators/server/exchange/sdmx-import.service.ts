import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Injectable } from '@nestjs/common';
import { targetOf } from '@qadam/framework/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { type OpenSdgIndicator, readSdmx, type SdmxReading } from '@qadam/indicators/domain';
import { Database, invalidInput, unattended } from '@qadam/platform/server';
import { shippedSource } from '../figures/figure-source';
import { recordFigures } from '../figures/record-figures';
import { addNationalIndicators, addTowns, townCode } from '../open-sdg/new-indicators';
import type { ImportOptions, ImportReport } from '../open-sdg/open-sdg-import.service';
import { ownProblem, type PlacedProblem } from '../open-sdg/own-problems';
import { toFigures } from '../open-sdg/to-figures';
import { readAreaCodes } from './area-codes';

const nothing = {
  indicators: 0,
  series: 0,
  observations: { added: 0, revised: 0, unchanged: 0, withdrawn: 0 },
};

/**
 * Brings an SDMX data message in: all of it or nothing, and never over what was there. A message adds and revises;
 * only one that says Replace, and is without errors, withdraws what it no longer holds.
 */
@Injectable()
export class SdmxImport {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Failure `invalid-input` for a file that cannot be read. */
  async importSdmx(viewer: Viewer, path: string, options: ImportOptions): Promise<ImportReport> {
    const { skipProblems, control = unattended } = options;
    const file = resolve(path);
    const bytes = await readFile(file).catch(() => {
      throw invalidInput(
        {
          kk: `${file} файлы оқылмады. SDMX файлының жолын көрсетіңіз.`,
          ru: `Файл ${file} не читается. Укажите путь к файлу SDMX.`,
          en: `The file ${file} cannot be read. Give the path of an SDMX file.`,
        },
        { file },
      );
    });
    await control.report(0.02, 'reading');
    const codes = await readAreaCodes(this.database);
    const reading = readSdmx(basename(file), bytes, {
      areas: codes.known,
      countryCodes: ['KZ', 'KAZ', '398', 'kz'],
      indicatorOfSeries: await this.indicatorOfSeries(),
    });
    await control.report(0.4, 'checking');
    const { known, national, problems: codeProblems } = await this.judgeIndicators(reading.indicators);
    const areasNamed = new Set(
      known.flatMap(({ series }) =>
        series.flatMap(({ observations }) => observations.map(({ sourceAreaCode }) => sourceAreaCode)),
      ),
    );
    const newTowns = [...areasNamed].filter((code) => codes.towns.has(code)).sort();
    const areaOf = new Map([...codes.areaOf, ...newTowns.map((code) => [code, townCode(code)] as const)]);
    // Corrections are known for the files of the statistics bureau, not for what others exchange.
    const taken = toFigures(known, areaOf, {});
    const problems: readonly PlacedProblem[] = [...reading.problems, ...codeProblems, ...taken.problems];
    const report = (counts: Omit<ImportReport, 'problems'>): ImportReport => ({
      ...counts,
      problems: problems.map(({ file: name, row, column, kind, severity, value, message }) => ({
        ...{ file: name, row, column, kind, severity, value },
        message: message[viewer.language],
      })),
    });
    const hasErrors = problems.some(({ severity }) => severity === 'error');
    if (hasErrors && !skipProblems) return report(nothing);

    await control.report(0.5, 'writing');
    const recorded = await this.database.transaction(async () => {
      await addNationalIndicators(this.database, national, []);
      await addTowns(this.database, newTowns, []);
      const { vintageId, ...counts } = await recordFigures(this.database, {
        source: await this.sourceOf(reading),
        kind: 'sdmx',
        label: basename(file),
        publishedOn: null,
        personId: viewer.person?.id ?? null,
        note: file,
        series: taken.series,
        completeIndicators:
          reading.isReplacement && !hasErrors ? known.map(({ indicator }) => indicator) : [],
        unreadPlaces: [],
      });
      await control.report(0.95, 'writing');
      await control.throwIfCancelled();
      await this.audit.record(
        viewer,
        'import-sdmx',
        { kind: 'vintage', id: vintageId ?? 'none' },
        { file, ...counts },
      );
      return counts;
    });
    return report({
      indicators: new Set(taken.series.map(({ indicator }) => indicator)).size,
      series: taken.series.length,
      observations: recorded,
    });
  }

  /** Series codes that belong to one indicator alone. */
  private async indicatorOfSeries(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ series: string; indicator: string }>(
      `select series_code as series, min(indicator_code) as indicator from series
       where series_code <> '' group by series_code having count(distinct indicator_code) = 1`,
    );
    return new Map(rows.map(({ series, indicator }) => [series, indicator]));
  }

  /** Our own exports continue the source of the figures; every other agency or sender is a source of its own. */
  private async sourceOf({ agency, sender }: SdmxReading): Promise<string> {
    const id = agency === 'QADAM' ? null : (sender?.id ?? agency);
    const code = id === null ? shippedSource.code : `sdmx/${id.toLowerCase()}`;
    const { kk, ru, en } = sender?.names ?? {};
    const first = en ?? ru ?? kk ?? id ?? '';
    const publisher = id === null ? shippedSource.publisher : { kk: kk ?? first, ru: ru ?? first, en: first };
    await this.database.query(
      `insert into figure_source (code, publisher_kk, publisher_ru, publisher_en) values ($1, $2, $3, $4)
       on conflict (code) do nothing`,
      [code, publisher.kk, publisher.ru, publisher.en],
    );
    return code;
  }

  /** Indicators that the framework lacks are added as national ones where their target exists. */
  private async judgeIndicators(indicators: readonly OpenSdgIndicator[]) {
    const codesIn = async (table: 'indicator' | 'target') =>
      new Set(
        (await this.database.query<{ code: string }>(`select code from ${table}`)).map(({ code }) => code),
      );
    const [inFramework, targets] = [await codesIn('indicator'), await codesIn('target')];
    const isNational = ({ indicator }: OpenSdgIndicator) =>
      !inFramework.has(indicator) && targets.has(targetOf(indicator));
    const national = indicators.filter(isNational);
    const known = indicators.filter((one) => inFramework.has(one.indicator) || isNational(one));
    const strangers = indicators.filter((one) => !known.includes(one));
    const problem = (one: OpenSdgIndicator, isAdded: boolean) =>
      ownProblem(isAdded ? 'national-indicator-added' : 'unknown-indicator', isAdded ? 'warning' : 'error', {
        file: one.file ?? '',
        value: one.indicator,
      });
    return {
      known,
      national: national.map(({ indicator }) => indicator),
      problems: [
        ...national.map((one) => problem(one, true)),
        ...strangers.map((one) => problem(one, false)),
      ],
    };
  }
}
