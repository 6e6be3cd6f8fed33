import type { Database, JobControl } from '@qadam/platform/server';
import {
  compareFigures,
  countFates,
  differenceMark,
  differenceRows,
  type FigureCounts,
} from '../figures/compare-figures';
import { figuresOfOthers } from '../figures/figures-of-others';
import { keepFigures } from '../figures/incoming-figures';
import { inPageSlices } from '../figures/in-slices';
import { loadsAround, setOlderAside } from '../figures/older-than-known';
import { noMetadata } from '../metadata/record-metadata';
import { besideOthers } from './commit-import';
import { keepProblems } from './import-problems';
import type { CheckedImport, PreparedImport } from './prepare-import';

/** At what share of the comparison these are done; measured with half a million figures. */
const parts = { brought: 0.08, compared: 0.14, kept: 0.2, marked: 0.4, ranked: 0.6, listed: 0.98 };

/** What a commit takes of what was prepared: what was wrong has been looked at, and nothing more is made of it. */
export type StagedImport = Omit<PreparedImport, 'problems' | 'doubts'>;

/**
 * Compares a prepared import with the data and keeps both, so that the commit takes exactly what was looked at.
 * No figure changes. Runs in one transaction; made again it replaces what was kept before. Step reported: `comparing`.
 */
export const stageImport = (
  database: Database,
  id: number,
  { prepared, checking }: CheckedImport,
  control: JobControl,
): Promise<FigureCounts> =>
  database.transaction(async () => {
    const { figures: _, problems: found, doubts, ...rest } = prepared;
    const { kind, source } = prepared;
    await database.query(`select pg_advisory_xact_lock_shared(hashtext('qadam figures'))`);
    await database.query('delete from import_series where import_id = $1', [id]);
    await database.query('delete from import_difference where import_id = $1', [id]);
    const told = async (share: number) => {
      await control.report(0.6 + 0.4 * share, 'comparing');
      await control.throwIfCancelled();
    };
    await told(0);
    const compared = await compareFigures(
      database,
      { ...prepared, source: source.code },
      {
        onBrought: (share) => told(parts.brought * share),
        onCompared: (share) => told(parts.brought + (parts.compared - parts.brought) * share),
      },
    );
    const { beside } = besideOthers(kind, source, false);
    const others = beside === undefined ? [] : await figuresOfOthers(database, beside);
    const othersRevised = others.reduce((sum, { fate, count }) => sum + (fate === 'revised' ? count : 0), 0);
    await told(parts.compared);
    await keepFigures(database, id);
    await told(parts.kept);
    const mark = await differenceMark(database);
    await told(parts.marked);
    const older = await setOlderAside(database, await loadsAround(database, prepared.publishedOn));
    const counts = older === null ? compared : await countFates(database);
    const problems = [
      ...[...found, ...doubts, ...checking.problemsOfOthers(others, false)],
      ...(older === null || older.count === 0 ? [] : checking.problemsOfOlder(older)),
    ];
    await database.query(
      `create temp table ranked on commit drop as
       select row_number() over (
           order by case fate when 'revised' then 0 when 'withdrawn' then 1 else 2 end,
             case when fate <> 'revised' then 0 when old = 0 then 'Infinity' else abs(value - old) / abs(old) end desc,
             indicator, series, unit, dimensions_text, area, year) as rank,
         fate, indicator, series, unit, dimensions, dimensions_text, area, year, old, value
       from (${differenceRows}) d where fate <> 'older'`,
    );
    await told(parts.ranked);
    await inPageSlices(
      database,
      'ranked',
      async (pages) => {
        await database.query(
          `insert into import_difference
           select $1, rank, fate, indicator, series, unit, dimensions, dimensions_text, area, year, old, value
           from ranked where ctid >= $2::tid and ctid < $3::tid`,
          [id, ...pages],
        );
      },
      (share) => told(parts.ranked + (parts.listed - parts.ranked) * share),
    );
    await keepProblems(database, id, problems);
    await database.query(
      `update figure_import set prepared = $2, counts = $3, mark = $4, previewed_at = now(),
         base_vintage = (select coalesce(max(id), 0) from vintage) where id = $1`,
      [id, JSON.stringify({ ...rest, othersRevised }), JSON.stringify(counts), mark],
    );
    await control.throwIfCancelled();
    return counts;
  });

/** What was kept for a commit; `null` where nothing has been compared. */
export const stagedImport = async (
  database: Database,
  id: number,
): Promise<{ readonly prepared: StagedImport; readonly mark: string } | null> => {
  const row = await database.one<{
    prepared: (Omit<StagedImport, 'figures' | 'metadata'> & Partial<Pick<StagedImport, 'metadata'>>) | null;
    mark: string | null;
  }>('select prepared, mark from figure_import where id = $1', [id]);
  if (row?.prepared == null || row.mark === null) return null;
  // A comparison from before metadata came in with figures has none.
  const { metadata = noMetadata } = row.prepared;
  return {
    mark: row.mark,
    prepared: { ...row.prepared, metadata, figures: { keptBy: id } },
  };
};
