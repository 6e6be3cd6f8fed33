import type { Language } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import type { ImportProblemGroup, ImportProblemObject } from './import.object';
import { reportedProblem } from './import-report';
import type { PlacedProblem } from './own-problems';

/**
 * The problems of a comparison by severity and kind, the most frequent first. Counted by the database: a table may have
 * one in each of its rows, and the server that answers everybody is not to read them all.
 */
export const problemGroupsOf = (database: Database, id: number): Promise<readonly ImportProblemGroup[]> =>
  database.query<ImportProblemGroup>(
    `select p.severity, p.kind, count(*)::int as count, count(distinct p.file)::int as files
     from figure_import, jsonb_to_recordset(problems) as p(severity text, kind text, file text)
     where id = $1 group by p.severity, p.kind order by count(*) desc, p.kind`,
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
  const rows = await database.query<{ problem: PlacedProblem }>(
    `select p.problem from figure_import f, jsonb_array_elements(f.problems) with ordinality as p(problem, place)
     where f.id = $1 and ($2::text is null or p.problem->>'severity' = $2)
       and ($3::text is null or p.problem->>'kind' = $3)
     order by p.place limit $4 offset $5`,
    [page.id, page.severity, page.kind, page.first, page.offset],
  );
  return rows.map(({ problem }) => ({
    ...reportedProblem(problem, language),
    proposal: problem.proposal ?? null,
  }));
};

/** Whether anything in a comparison, but for what is of the `allowed` kind, keeps it from being taken as it is. */
export const hasKeptErrors = async (
  database: Database,
  id: number,
  allowed: string | null,
): Promise<boolean> =>
  (await database.one(
    `select 1 from figure_import
     where id = $1 and jsonb_path_exists(problems, '$[*] ? (@.severity == "error" && @.kind != $allowed)',
       jsonb_build_object('allowed', $2::text))`,
    [id, allowed ?? ''],
  )) !== undefined;
