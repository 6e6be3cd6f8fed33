import { FailureState, Skeleton, useServerData } from '@qadam/ui';
import { useAsOf } from '../vintages/address';
import { GoalInterlinkagesDocument } from './interlinkages.generated';
import type { LinkPlace } from './link-place';
import { PairTable } from './pair-table';
import { SectionHeading } from './section-heading';
import { useInterlinkagesText } from './text';

/** The indicators of two goals, pair by pair. */
export const GoalPairView = ({
  place,
  goals: [goal, otherGoal],
  where,
  note,
}: {
  readonly place: LinkPlace;
  readonly goals: readonly [string, string];
  readonly where: string;
  readonly note: string;
}) => {
  const t = useInterlinkagesText();
  const { over, area, year } = place;
  const { data, error, again } = useServerData(GoalInterlinkagesDocument, {
    ...{ goal, otherGoal, over, area, year },
    asOf: useAsOf(),
  });
  const title =
    goal === otherGoal ? t('pairs.within', { goal }) : t('pairs.between', { goal, other: otherGoal });
  return (
    <section aria-labelledby="link-goals">
      <SectionHeading id="link-goals">{title}</SectionHeading>
      <p className="q-muted">{where}</p>
      {error ? (
        <FailureState failure={error} onRetry={again} />
      ) : !data ? (
        <Skeleton shape="list" />
      ) : data.goalInterlinkages.length === 0 ? (
        <p>{t('pairs.empty')}</p>
      ) : (
        <PairTable title={`${title}. ${where}`} links={data.goalInterlinkages} note={note} />
      )}
    </section>
  );
};
