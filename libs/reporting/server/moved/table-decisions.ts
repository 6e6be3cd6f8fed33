import type { Database } from '@qadam/platform/server';

/** What was decided about the tables of an approved section when newer data came. */
export interface TableDecision {
  /** `keep` the tables as approved, or `take` the newer ones once the section is reopened. */
  readonly choice: 'keep' | 'take';
  /** The state of the newest data that it was made about. */
  readonly newerState: string;
  readonly reason: string;
  readonly personName: string;
  /** ISO moment. */
  readonly at: string;
}

/** The newest decision under the approval in force, by section. */
export const tableDecisionsOf = async (
  database: Database,
  sectionIds: readonly number[],
): Promise<ReadonlyMap<number, TableDecision>> => {
  const rows = await database.query<TableDecision & { readonly sectionId: number }>(
    `select distinct on (t.section_id) t.section_id as "sectionId", d.choice, d.newer_state as "newerState", d.reason,
       p.name as "personName", to_char(d.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
     from table_decision d join section_transition t on t.id = d.approval_id join person p on p.id = d.person_id
     where t.section_id = any($1) and d.approval_id = (
       select max(id) from section_transition where section_id = t.section_id and action = 'approve')
     order by t.section_id, d.id desc`,
    [sectionIds],
  );
  return new Map(rows.map(({ sectionId, ...decision }) => [sectionId, decision]));
};

/** Keeps a decision under the approval in force. */
export const keepTableDecision = async (
  database: Database,
  decision: Pick<TableDecision, 'choice' | 'newerState' | 'reason'> & {
    readonly sectionId: number;
    readonly personId: number | undefined;
  },
): Promise<void> => {
  await database.query(
    `insert into table_decision (approval_id, choice, newer_state, reason, person_id)
     select max(id), $2, $3, $4, $5 from section_transition where section_id = $1 and action = 'approve'`,
    [decision.sectionId, decision.choice, decision.newerState, decision.reason, decision.personId],
  );
};
