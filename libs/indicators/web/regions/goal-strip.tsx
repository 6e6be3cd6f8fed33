import { PlaceLink, MeanMark } from '@qadam/ui';
import { Tile } from '../overview/goal-row';
import { useText } from '../text';
import { areaQuery } from '../words/area-choice';
import { useScoreText } from '../words/mean-note';
import { SmallFacts } from '../words/small-facts';
import { statusOf } from '../words/status-of';
import type { RegionPageQuery } from './region.generated';

export interface GoalStripProps {
  readonly goals: RegionPageQuery['region']['goals'];
  readonly area: { readonly code: string; readonly name: string };
}

/** All goals: the region's status, and the country's beneath it. */
export const GoalStrip = ({ goals, area }: GoalStripProps) => {
  const t = useText();
  const scoreText = useScoreText();
  return (
    <section aria-labelledby="region-goals">
      <h2 id="region-goals">{t('region.goals')}</h2>
      <ul className="ind-region-goals">
        {goals.map(({ goalCode, title, mean, countryMean, indicatorsMeasured }) => (
          <li key={goalCode}>
            <Tile code={goalCode} size={32} />
            <div>
              <PlaceLink to={`/goals/${goalCode}${areaQuery(area.code)}`}>{title}</PlaceLink>
              {indicatorsMeasured === 0 ? (
                <span className="ind-region-status q-muted">{t('region.noData')}</span>
              ) : (
                <span className="ind-region-status">
                  <MeanMark status={statusOf(mean.status)} />
                </span>
              )}
              <SmallFacts>
                {[
                  t('region.country', { status: t(`status.${statusOf(countryMean.status)}`) }),
                  ...(indicatorsMeasured === 0
                    ? []
                    : [
                        t('region.measured', { count: indicatorsMeasured }),
                        t('region.assessed', { count: mean.assessed, total: mean.expected }),
                        ...(mean.score === null
                          ? []
                          : [t('overview.stripScore', { score: scoreText(mean.score) })]),
                        ...(mean.weak === 0 ? [] : [t('goals.weak', { count: mean.weak })]),
                      ]),
                ]}
              </SmallFacts>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
