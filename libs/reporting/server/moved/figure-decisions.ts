import type { Language } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import type { FoundFigure } from '../sources/figure-source';

/** What a drafter decided about a frozen figure when newer data came. */
export interface FigureDecision {
  /** `keep` the frozen value, or `take` the new one once the section is reopened. */
  readonly choice: 'keep' | 'take';
  readonly vintageId: string;
  readonly value: number;
  readonly year: number;
  readonly reason: string;
  readonly personName: string;
  /** ISO moment. */
  readonly at: string;
}

export interface NewDecision {
  readonly sectionId: number;
  readonly language: Language;
  readonly nodeId: string;
  readonly choice: FigureDecision['choice'];
  readonly newer: FoundFigure;
  readonly reason: string;
  readonly personId: number | undefined;
}

/** A decision holds for the data that it was made about; data newer still ask again. */
export const isAbout = (decision: FigureDecision, newer: FoundFigure): boolean =>
  decision.vintageId === newer.vintageId && decision.value === newer.value && decision.year === newer.year;

/** The newest decision of each figure under the approval in force, by `section language node`. */
export const decisionsOf = async (
  database: Database,
  sectionIds: readonly number[],
): Promise<ReadonlyMap<string, FigureDecision>> => {
  const rows = await database.query<FigureDecision & { readonly key: string }>(
    `select distinct on (t.section_id, d.language, d.figure_id)
       t.section_id || ' ' || d.language || ' ' || d.figure_id as key, d.choice, d.newer_vintage_id as "vintageId",
       d.newer_value as value, d.newer_year as year, d.reason, p.name as "personName",
       to_char(d.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
     from figure_decision d join section_transition t on t.id = d.approval_id join person p on p.id = d.person_id
     where t.section_id = any($1) and d.approval_id = (
       select max(id) from section_transition where section_id = t.section_id and action = 'approve')
     order by t.section_id, d.language, d.figure_id, d.id desc`,
    [sectionIds],
  );
  return new Map(rows.map(({ key, ...decision }) => [key, decision]));
};

/** Keeps a decision under the approval in force. */
export const keepDecision = async (
  database: Database,
  { sectionId, language, nodeId, choice, newer, reason, personId }: NewDecision,
): Promise<void> => {
  await database.query(
    `insert into figure_decision (approval_id, language, figure_id, choice, newer_vintage_id, newer_value, newer_year,
       reason, person_id)
     select max(id), $2, $3, $4, $5, $6, $7, $8, $9 from section_transition
     where section_id = $1 and action = 'approve'`,
    [sectionId, language, nodeId, choice, newer.vintageId, newer.value, newer.year, reason, personId],
  );
};

/** Takes decisions over from the approval before this one, for the figures that stayed as they were. */
export const carryDecisions = async (
  database: Database,
  sectionId: number,
  approvalId: number,
  figures: readonly { readonly language: Language; readonly nodeId: string }[],
): Promise<void> => {
  await database.query(
    `insert into figure_decision (approval_id, language, figure_id, choice, newer_vintage_id, newer_value, newer_year,
       reason, person_id, at)
     select distinct on (d.language, d.figure_id) $2::int, d.language, d.figure_id, d.choice, d.newer_vintage_id, d.newer_value,
       d.newer_year, d.reason, d.person_id, d.at
     from figure_decision d join unnest($3::text[], $4::text[]) stays (language, node)
       on d.language = stays.language and d.figure_id = stays.node
     where d.approval_id = (select max(id) from section_transition
       where section_id = $1 and action = 'approve' and id < $2)
     order by d.language, d.figure_id, d.id desc`,
    [sectionId, approvalId, figures.map(({ language }) => language), figures.map(({ nodeId }) => nodeId)],
  );
};
