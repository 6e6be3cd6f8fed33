import { GoalTile, isGoalNumber, PlaceLink, MeanMark } from '@qadam/ui';
import { useText } from '../text';
import { areaQuery } from '../words/area-choice';
import { HeadlineLine } from '../words/headline-line';
import { HeardNote, type HeardSummary } from '../words/heard';
import { useScoreText } from '../words/mean-note';
import { SmallFacts } from '../words/small-facts';
import { StatusCounts } from '../words/status-counts';
import { statusOf } from '../words/status-of';
import type { OverviewQuery } from './overview.generated';

type Goal = OverviewQuery['overview']['goals'][number];

export const Tile = ({ code, size }: { readonly code: string; readonly size?: number }) => {
  const number = Number(code);
  return isGoalNumber(number) ? <GoalTile goal={number} {...(size === undefined ? {} : { size })} /> : null;
};

export interface GoalRowProps {
  readonly goal: Goal;
  readonly area: string;
  readonly heard: HeardSummary['goals'][number] | undefined;
}

/** A goal in one row: what is measured, how it stands, and the small line of its headline series. */
export const GoalRow = ({ goal, area, heard }: GoalRowProps) => {
  const t = useText();
  const scoreText = useScoreText();
  const { code, title, indicatorsMeasured, indicatorsTotal, counts, mean, headline } = goal;
  const { nationalMeasured, nationalTotal, retiredMeasured, retiredTotal } = goal;
  const kinds = [
    t('overview.global', {
      count: indicatorsMeasured - nationalMeasured - retiredMeasured,
      total: indicatorsTotal - nationalTotal - retiredTotal,
    }),
    nationalTotal > 0 ? t('overview.national', { count: nationalMeasured, total: nationalTotal }) : '',
    retiredTotal > 0 ? t('overview.retired', { count: retiredMeasured }) : '',
  ].filter((text) => text !== '');
  return (
    <li className="ind-goal">
      <Tile code={code} size={40} />
      <div className="ind-goal-name">
        <PlaceLink to={`/goals/${code}${areaQuery(area)}`} className="ind-goal-title">
          {title}
        </PlaceLink>
        <SmallFacts>
          {[
            t('overview.measured', { count: indicatorsMeasured, total: indicatorsTotal }),
            t('overview.assessed', { count: mean.assessed, total: mean.expected }),
            ...(mean.score === null ? [] : [t('overview.stripScore', { score: scoreText(mean.score) })]),
          ]}
        </SmallFacts>
        {kinds.length > 1 && <span className="ind-sub">{kinds.join(' · ')}</span>}
        <HeardNote count={heard} />
      </div>
      <div className="ind-goal-status">
        <MeanMark status={statusOf(mean.status)} />
        <StatusCounts counts={counts} isShort />
      </div>
      <div className="ind-goal-line">
        <HeadlineLine line={headline} area={area} />
      </div>
    </li>
  );
};
