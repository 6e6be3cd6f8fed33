import { resolve } from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { targetOf } from '@qadam/framework/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { type KnownArea, type OpenSdgIndicator, readOpenSdgFolder } from '@qadam/indicators/domain';
import { Database, type JobControl, JobQueue, unattended } from '@qadam/platform/server';
import { shippedSource } from '../figures/figure-source';
import { writeLabelRows } from '../figures/labels';
import { recordFigures } from '../figures/record-figures';
import { addNationalIndicators, addTowns, folderLabels, townCode } from './new-indicators';
import { ownProblem, type PlacedProblem } from './own-problems';
import { readOpenSdgFiles } from './read-folder';
import { type SourceChoices, toFigures } from './to-figures';
import { unreadPlaces } from './unread-places';

export interface ImportReport {
  readonly indicators: number;
  readonly series: number;
  readonly observations: {
    readonly added: number;
    readonly revised: number;
    readonly unchanged: number;
    readonly withdrawn: number;
  };
  readonly problems: readonly {
    readonly file: string;
    readonly row: number | null;
    readonly column: string | null;
    readonly kind: string;
    readonly severity: 'error' | 'warning';
    readonly value: string | null;
    readonly message: string;
  }[];
}

export interface ImportOptions {
  /** Leaves rows with errors out and takes the rest; otherwise one error stops everything. */
  readonly skipProblems: boolean;
  readonly control?: JobControl;
}

export const importOpenSdgJob = 'import-open-sdg';

interface JobInput {
  readonly folder: string;
  readonly skipProblems: boolean;
  readonly viewer: Viewer;
}

interface SourceRow {
  readonly areas: readonly (KnownArea & { readonly area: string | null })[];
  readonly choices: SourceChoices;
}

/** Whether an import stopped before it wrote anything: the command line then exits with an error. */
export const wasRefused = ({ problems }: ImportReport, { skipProblems }: ImportOptions): boolean =>
  !skipProblems && problems.some(({ severity }) => severity === 'error');

/** Towns that the source measures and that are no areas of ours yet, in the order of their codes. */
const townsIn = (indicators: readonly OpenSdgIndicator[], towns: ReadonlySet<string>): readonly string[] => {
  const named = indicators.flatMap(({ series }) =>
    series.flatMap(({ observations }) => observations.map(({ sourceAreaCode }) => sourceAreaCode)),
  );
  return [...new Set(named)].filter((code) => towns.has(code)).sort();
};

/** Brings a national Open SDG data folder in: all of it or nothing, and never over what was there. */
@Injectable()
export class OpenSdgImport implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly queue: JobQueue,
  ) {}

  onModuleInit(): void {
    this.queue.handle(importOpenSdgJob, ({ viewer, folder, skipProblems }: JobInput, control) =>
      this.importOpenSdg(viewer, folder, { skipProblems, control }),
    );
  }

  /** Queues the import; the job's result is the `ImportReport`. */
  queueImport(viewer: Viewer, folder: string, skipProblems: boolean): Promise<number> {
    const input: JobInput = { folder, skipProblems, viewer };
    return this.queue.add(viewer.person?.id ?? null, importOpenSdgJob, input);
  }

  async importOpenSdg(viewer: Viewer, folderPath: string, options: ImportOptions): Promise<ImportReport> {
    const { skipProblems, control = unattended } = options;
    const folder = resolve(folderPath);
    await control.report(0.02, 'reading');
    const files = await readOpenSdgFiles(folder);
    await control.throwIfCancelled();
    const { areaOf, towns, knownAreas, choices } = await this.source();
    const read = readOpenSdgFolder(files, { areas: knownAreas });
    await control.report(0.4, 'checking');
    await control.throwIfCancelled();
    const { known, added, problems: codeProblems } = await this.judgeIndicators(read.indicators);
    const newTowns = townsIn(known, towns);
    for (const code of newTowns) areaOf.set(code, townCode(code));
    const taken = toFigures(known, areaOf, choices);
    const problems: readonly PlacedProblem[] = [...read.problems, ...codeProblems, ...taken.problems];
    const report = (counts: Omit<ImportReport, 'problems'>): ImportReport => ({
      ...counts,
      problems: problems.map(({ file, row, column, kind, severity, value, message }) => ({
        ...{ file: file.replace(/^data\//u, ''), row, column, kind, severity, value },
        message: message[viewer.language],
      })),
    });
    if (!skipProblems && problems.some(({ severity }) => severity === 'error'))
      return report({
        indicators: 0,
        series: 0,
        observations: { added: 0, revised: 0, unchanged: 0, withdrawn: 0 },
      });

    await control.report(0.5, 'writing');
    const recorded = await this.database.transaction(async () => {
      await addNationalIndicators(this.database, added, files);
      await addTowns(this.database, newTowns, files);
      const result = await recordFigures(this.database, {
        source: shippedSource.code,
        kind: 'open-sdg',
        label: folder.split(/[\\/]/u).at(-1) ?? folder,
        publishedOn: null,
        personId: viewer.person?.id ?? null,
        note: folder,
        series: taken.series,
        completeIndicators: known.filter(({ file }) => file !== null).map(({ indicator }) => indicator),
        unreadPlaces: unreadPlaces(problems, files, areaOf),
      });
      await writeLabelRows(this.database, folderLabels(files), { replace: false });
      await control.report(0.95, 'writing');
      await control.throwIfCancelled();
      const { vintageId, ...counts } = result;
      await this.audit.record(
        viewer,
        'import-open-sdg',
        { kind: 'vintage', id: vintageId ?? 'none' },
        { folder, ...counts },
      );
      return counts;
    });
    return report({
      indicators: new Set(taken.series.map(({ indicator }) => indicator)).size,
      series: taken.series.length,
      observations: recorded,
    });
  }

  private async source() {
    const row = await this.database.one<SourceRow>(
      'select areas, choices from figure_source where code = $1',
      [shippedSource.code],
    );
    const own = await this.database.query<{
      code: string;
      source_codes: string[];
      from: number | null;
      to: number | null;
    }>(
      `select code, source_codes, extract(year from valid_from)::int as "from", extract(year from valid_to)::int as "to" from area`,
    );
    if (row === undefined)
      await this.database.query(
        `insert into figure_source (code, publisher_kk, publisher_ru, publisher_en) values ($1, $2, $3, $4)`,
        [
          shippedSource.code,
          shippedSource.publisher.kk,
          shippedSource.publisher.ru,
          shippedSource.publisher.en,
        ],
      );
    const areaOf = new Map(
      own.flatMap(({ code, source_codes: codes }) => codes.map((source) => [source, code] as const)),
    );
    for (const { code, area } of row?.areas ?? []) if (area !== null) areaOf.set(code, area);
    const ownAreas: readonly KnownArea[] = own.flatMap(({ source_codes: codes, from, to }) =>
      codes.map((code) => ({
        code,
        ...(from === null ? {} : { validFrom: from }),
        ...(to === null ? {} : { validTo: to }),
      })),
    );
    const listed = new Set((row?.areas ?? []).map(({ code }) => code));
    return {
      areaOf,
      towns: new Set(
        (row?.areas ?? []).flatMap(({ code, area }) => (area === null && !areaOf.has(code) ? [code] : [])),
      ),
      knownAreas: [...(row?.areas ?? []), ...ownAreas.filter(({ code }) => !listed.has(code))],
      choices: row?.choices ?? {},
    };
  }

  /** Indicators that the framework lacks are added as national ones where their target exists. */
  private async judgeIndicators(indicators: readonly OpenSdgIndicator[]) {
    const codesIn = async (table: 'indicator' | 'target') =>
      new Set(
        (await this.database.query<{ code: string }>(`select code from ${table}`)).map(({ code }) => code),
      );
    const [inFramework, targets] = [await codesIn('indicator'), await codesIn('target')];
    const strangers = indicators.filter(
      ({ indicator, series }) => !inFramework.has(indicator) && series.length > 0,
    );
    const isAddable = ({ indicator }: OpenSdgIndicator) => targets.has(targetOf(indicator));
    const refused = new Set(strangers.filter((one) => !isAddable(one)));
    return {
      known: indicators.filter(
        (one) => !refused.has(one) && (inFramework.has(one.indicator) || one.series.length > 0),
      ),
      added: strangers.filter(isAddable).map(({ indicator }) => indicator),
      problems: strangers.map((one) =>
        isAddable(one)
          ? ownProblem('national-indicator-added', 'warning', { file: one.file ?? '', value: one.indicator })
          : ownProblem('unknown-indicator', 'error', { file: one.file ?? '', value: one.indicator }),
      ),
    };
  }
}
