import type { Language } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import type { ImportProblemGroup, ImportProblemObject } from './import.object';
import { reportedProblem } from './import-report';
import type { PlacedProblem } from './own-problems';

/** Problems that go to the database at once: some megabytes of text, however many there are. */
const keptAtOnce = 2000;

/** Forgets what was wrong in the last comparison of an import. */
export const forgetProblems = async (database: Database, id: number): Promise<void> => {
  await database.query('delete from import_problem where import_id = $1', [id]);
};

/** Problems as rows from the place `from`; words that an earlier one of them has are pointed at. */
const rowsOf = (problems: readonly PlacedProblem[], from: number) => {
  const worded = new Map<string, number>();
  return problems.map((problem, index) => {
    const { severity, kind, file, sheet, row, column, value, proposal, relatedRows = [], message } = problem;
    const place = from + index;
    const words = JSON.stringify(message);
    const known = worded.get(words);
    if (known === undefined) worded.set(words, place);
    return {
      ...{ place, severity, kind, file, sheet, row, column, value, proposal, relatedRows },
      ...(known === undefined ? { wordedAt: place, message } : { wordedAt: known }),
    };
  });
};

/** Keeps what is wrong in a comparison, in place of what was kept before; a table may have one in each of its rows. */
export const keepProblems = async (
  database: Database,
  id: number,
  problems: readonly PlacedProblem[],
): Promise<void> => {
  await forgetProblems(database, id);
  for (let from = 0; from < problems.length; from += keptAtOnce)
    await database.query(
      `insert into import_problem
       select $1, place, severity, kind, file, sheet, "row", "column", value, proposal, "relatedRows", "wordedAt", message
       from jsonb_to_recordset($2) as p(place integer, severity text, kind text, file text, sheet text, "row" integer,
         "column" text, value text, proposal text, "relatedRows" integer[], "wordedAt" integer, message jsonb)`,
      [id, JSON.stringify(rowsOf(problems.slice(from, from + keptAtOnce), from + 1))],
    );
};

/**
 * The problems of a comparison by severity and kind, the most frequent first. Counted by the database: the server that
 * answers everybody is not to read them all.
 */
export const problemGroupsOf = (database: Database, id: number): Promise<readonly ImportProblemGroup[]> =>
  database.query<ImportProblemGroup>(
    `select severity, kind, count(*)::int as count, count(distinct file)::int as files
     from import_problem where import_id = $1 group by severity, kind order by count(*) desc, kind`,
    [id],
  );

/** Some of the problems of a comparison in the order of their places; of one severity or kind where one is given. */
export const problemsOf = async (
  database: Database,
  page: {
    readonly id: number;
    readonly severity: string | null;
    readonly kind: string | null;
    readonly first: number;
    readonly offset: number;
  },
  language: Language,
): Promise<readonly ImportProblemObject[]> => {
  const rows = await database.query<PlacedProblem & { readonly proposal: string | null }>(
    `select p.severity, p.kind, p.file, p.sheet, p."row", p."column", p.value, p.proposal,
       p.related_rows as "relatedRows", w.message
     from (select * from import_problem
           where import_id = $1 and ($2::text is null or severity = $2) and ($3::text is null or kind = $3)
           order by place limit $4 offset $5) p
     join import_problem w on w.import_id = p.import_id and w.place = p.worded_at
     order by p.place`,
    [page.id, page.severity, page.kind, page.first, page.offset],
  );
  return rows.map((problem) => ({ ...reportedProblem(problem, language), proposal: problem.proposal }));
};

/** Whether anything in a comparison, but for what is of the `allowed` kind, keeps it from being taken as it is. */
export const hasKeptErrors = async (
  database: Database,
  id: number,
  allowed: string | null,
): Promise<boolean> =>
  (await database.one(
    `select 1 from import_problem
     where import_id = $1 and severity = 'error' and kind is distinct from $2::text limit 1`,
    [id, allowed],
  )) !== undefined;
