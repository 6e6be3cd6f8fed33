import type { Database } from '@qadam/platform/server';
import type { FoundFigure } from '../sources/figure-source';
import type { FigureDecision } from './figure-decisions';

/** A step of a section’s history: what somebody decided when newer data came. */
export interface SectionDecision {
  /** The same for one decision about a figure in all its languages. */
  readonly key: string;
  readonly choice: FigureDecision['choice'];
  /** As it was approved and what the data said then; `null` for the tables and charts of the section. */
  readonly figure: {
    readonly found: FoundFigure;
    readonly newer: Pick<FoundFigure, 'value' | 'year'>;
  } | null;
  readonly reason: string;
  readonly personName: string;
  readonly at: Date;
  /** The new one is asked for, and nobody has reopened the section or decided otherwise since. */
  readonly isAsked: boolean;
}

interface Row extends Omit<SectionDecision, 'figure'> {
  readonly found: FoundFigure | null;
  readonly value: number;
  readonly year: number;
}

/**
 * Newest first. A decision stands once for all languages of its text, and under the approval that it was made under: the
 * copies that go along with a further approval are the same decision.
 */
export const decisionsOfSection = async (
  database: Database,
  sectionId: number,
): Promise<readonly SectionDecision[]> => {
  const rows = await database.query<Row>(
    `with approval as (select id from section_transition where section_id = $1 and action = 'approve'),
     in_force as (select max(id) as id from approval),
     step as (
       select 'figure ' || (f.found ->> 'indicator') as subject, d.approval_id, d.choice, d.reason, d.person_id, d.at,
         f.found, d.newer_value as value, d.newer_year as year,
         d.id = max(d.id) over (partition by d.approval_id, d.language, d.figure_id) as is_last
       from figure_decision d join approval a on a.id = d.approval_id
         left join frozen_figure f
           on f.approval_id = d.approval_id and f.language = d.language and f.figure_id = d.figure_id
       union all
       select 'tables ' || d.part, d.approval_id, d.choice, d.reason, d.person_id, d.at, null, 0, 0,
         d.id = max(d.id) over (partition by d.approval_id, d.part)
       from table_decision d join approval a on a.id = d.approval_id
     ),
     once as (
       select distinct on (subject, choice, reason, person_id, at) *,
         bool_or(is_last and choice = 'take' and approval_id = (select id from in_force))
           over (partition by subject, choice, reason, person_id, at) as asked
       from step order by subject, choice, reason, person_id, at, approval_id
     )
     select md5(concat_ws(' ', o.subject, o.choice, o.person_id, o.at)) as key, o.choice, o.found, o.value, o.year,
       o.reason, p.name as "personName", o.at,
       o.asked and (select state from section where id = $1) = 'approved' as "isAsked"
     from once o join person p on p.id = o.person_id order by o.at desc, o.subject`,
    [sectionId],
  );
  return rows.map(({ found, value, year, ...step }) => ({
    ...step,
    figure: found === null ? null : { found, newer: { value, year } },
  }));
};
