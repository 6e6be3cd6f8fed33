import { type DueStanding, dueStanding, sectionStates } from '@qadam/reporting/domain';
import type { ReviewDeadlinesQuery } from './calendar.generated';

type Board = ReviewDeadlinesQuery['report'];

export interface Deadline {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly place: string;
  /** `null` for the whole review. */
  readonly state: string | null;
  /** Who answers for it: a person, a body, both or none. */
  readonly who: string;
  readonly standing: DueStanding | null;
}

/** All deadlines of a review, the nearest first; on the same day the whole review comes last. */
export const deadlinesOf = (
  report: Board['report'],
  sections: Board['sections'],
  today: string,
  wholeTitle: string,
): readonly Deadline[] => {
  const place = `/reviews/${report.code}`;
  const ofSections = sections.flatMap(({ id, key, title, state, dueOn, assignee, body }): Deadline[] =>
    dueOn === null || dueOn === undefined
      ? []
      : [
          {
            ...{ id, title, state, day: dueOn },
            place: `${place}/sections/${key}`,
            who: [assignee?.name, body?.name].filter(Boolean).join(', '),
            standing: dueStanding(sectionStates.find((one) => one === state) ?? 'draft', dueOn, today),
          },
        ],
  );
  const whole: Deadline[] =
    report.dueOn === null || report.dueOn === undefined
      ? []
      : [{ id: 'whole', day: report.dueOn, title: wholeTitle, place, state: null, who: '', standing: null }];
  return [...ofSections, ...whole].sort((left, right) => left.day.localeCompare(right.day));
};
