import { FailureState, Page, PlaceLink, Skeleton, MeanMark, useServerData } from '@qadam/ui';
import { Tile } from '../overview/goal-row';
import { GoalListDocument } from '../overview/overview.generated';
import { useText } from '../text';
import { useAsOf } from '../vintages/address';
import { StatusCounts } from '../words/status-counts';
import { statusOf } from '../words/status-of';
import '../indicators.css';

/** The seventeen goals as a list to choose from. */
export const GoalsPage = () => {
  const t = useText();
  const { data, error, again } = useServerData(GoalListDocument, { asOf: useAsOf() });
  return (
    <Page
      title={t('goals.title')}
      lead={t('goals.lead')}
      actions={
        <>
          <PlaceLink className="q-button" to="/compare">
            {t('compare')}
          </PlaceLink>
          <PlaceLink className="q-button" to="/coverage">
            {t('coverage')}
          </PlaceLink>
          <PlaceLink className="q-button" to="/interlinkages">
            {t('interlinkages')}
          </PlaceLink>
        </>
      }
    >
      {error ? (
        <FailureState failure={error} onRetry={again} />
      ) : !data ? (
        <Skeleton shape="list" />
      ) : (
        <ul className="ind-goal-cards">
          {data.overview.goals.map(({ code, title, counts, mean, indicatorsMeasured, indicatorsTotal }) => (
            <li key={code}>
              <Tile code={code} size={48} />
              <div>
                <PlaceLink to={`/goals/${code}`} className="ind-goal-title">
                  {title}
                </PlaceLink>
                <MeanMark status={statusOf(mean.status)} />
                <span className="ind-sub">
                  {t('overview.measured', { count: indicatorsMeasured, total: indicatorsTotal })}
                  {' · '}
                  {t('overview.assessed', { count: mean.assessed, total: mean.expected })}
                </span>
                <StatusCounts counts={counts} isShort />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
};
