import type { Database } from '@qadam/platform/server';

/**
 * The version of a review as its reader can follow it: before the point the approvals that were given so far, behind it
 * the steps (sent, taken back, returned, reopened) since the last of them; `0.1` before anybody sent anything. What is
 * saved while somebody writes counts for nothing, and a file compiled twice has one version.
 */
export const reportVersion = async (database: Database, code: string): Promise<string> => {
  const row = await database.one<{ approvals: number; steps: number }>(
    `with step as (select t.id, t.action from section_transition t join section s on s.id = t.section_id
       join report r on r.id = s.report_id where r.code = $1)
     select (count(*) filter (where action = 'approve'))::int as approvals,
       (count(*) filter (where id > coalesce((select max(id) from step where action = 'approve'), 0)))::int as steps
     from step`,
    [code],
  );
  const { approvals = 0, steps = 0 } = row ?? {};
  return approvals === 0 ? `0.${steps + 1}` : `${approvals}.${steps}`;
};
