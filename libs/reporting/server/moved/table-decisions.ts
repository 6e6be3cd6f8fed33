import type { Database } from '@qadam/platform/server';

/** The tables of a section; a chart of its text is known by its `chartKey`. */
export const tablesPart = 'tables';

/** Of the decisions that were made about all tables and charts of a section at once. */
export const everyPart = '';

/** What was decided about the tables of an approved section, or one of its charts, when newer data came. */
export interface TableDecision {
  /** `tablesPart`, `everyPart` or a `chartKey`. */
  readonly part: string;
  /** `keep` the tables as approved, or `take` the newer ones once the section is reopened. */
  readonly id: number;
  readonly choice: 'keep' | 'take';
  /** The state of the newest data that it was made about. */
  readonly newerState: string;
  readonly reason: string;
  readonly personName: string;
  /** ISO moment. */
  readonly at: string;
}

/** The newest decisions under the approval in force, by section, one of each part. */
export const tableDecisionsOf = async (
  database: Database,
  sectionIds: readonly number[],
): Promise<ReadonlyMap<number, readonly TableDecision[]>> => {
  const rows = await database.query<TableDecision & { readonly sectionId: number }>(
    `select distinct on (t.section_id, d.part) t.section_id as "sectionId", d.part, d.id, d.choice, d.newer_state as "newerState", d.reason,
       p.name as "personName", to_char(d.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
     from table_decision d join section_transition t on t.id = d.approval_id join person p on p.id = d.person_id
     where t.section_id = any($1) and d.approval_id = (
       select max(id) from section_transition where section_id = t.section_id and action = 'approve')
     order by t.section_id, d.part, d.id desc`,
    [sectionIds],
  );
  return Map.groupBy(rows, ({ sectionId }) => sectionId);
};

/** The decision in force about one part: the newest of its own, or of all parts together. */
export const decisionOfPart = (
  decisions: readonly TableDecision[] | undefined,
  part: string,
): TableDecision | undefined =>
  decisions
    ?.filter((one) => one.part === part || one.part === everyPart)
    .reduce<TableDecision | undefined>(
      (newest, one) => (newest && newest.id > one.id ? newest : one),
      undefined,
    );

/** Keeps a decision under the approval in force. */
export const keepTableDecision = async (
  database: Database,
  decision: Pick<TableDecision, 'part' | 'choice' | 'newerState' | 'reason'> & {
    readonly sectionId: number;
    readonly personId: number | undefined;
  },
): Promise<void> => {
  await database.query(
    `insert into table_decision (approval_id, choice, newer_state, reason, person_id, part)
     select max(id), $2, $3, $4, $5, $6 from section_transition where section_id = $1 and action = 'approve'`,
    [
      decision.sectionId,
      decision.choice,
      decision.newerState,
      decision.reason,
      decision.personId,
      decision.part,
    ],
  );
};
