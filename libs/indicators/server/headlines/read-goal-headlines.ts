import type { Database } from '@qadam/platform/server';
import { isShippedSetting } from '../vintages/as-of';

/**
 * The indicators that stand for goals now, or stood for them at a moment (a time stamp as PostgreSQL writes it), by the
 * code of the goal. Goals that are left to the rule are not among them.
 */
export const readGoalHeadlines = async (
  database: Database,
  until: string | null,
): Promise<ReadonlyMap<string, string>> => {
  const rows = await database.query<{ goal: string; indicator: string }>(
    `select goal_code as goal, indicator_code as indicator from (
       select distinct on (goal_code) goal_code, indicator_code from goal_headline_version
       where $1::timestamptz is null or changed_at <= $1 or ${isShippedSetting}
       order by goal_code, version desc
     ) newest where indicator_code is not null`,
    [until],
  );
  return new Map(rows.map(({ goal, indicator }) => [goal, indicator]));
};
