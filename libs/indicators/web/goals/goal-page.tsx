import { AfterFirstView, FailureState, Page, PlaceLink, Skeleton, MeanMark, useServerData } from '@qadam/ui';
import { useParams } from 'react-router';
import { Tile } from '../overview/goal-row';
import { useText } from '../text';
import { useAsOf } from '../vintages/address';
import { AreaChoice, areaQuery, useArea } from '../words/area-choice';
import { HeadlineLine } from '../words/headline-line';
import { HeardNote, useHeard } from '../words/heard';
import { IndicatorTable } from '../words/indicator-table';
import { MeanNote } from '../words/mean-note';
import { OfficialWording } from '../words/official-wording';
import { StatusCounts } from '../words/status-counts';
import { statusOf } from '../words/status-of';
import { GoalPageDocument } from './goal.generated';
import '../indicators.css';

/** A goal: its targets, each with the indicators that measure it. */
export const GoalPage = () => {
  const t = useText();
  const { code = '' } = useParams();
  const [area] = useArea();
  const { data, error, again } = useServerData(GoalPageDocument, { code, area, asOf: useAsOf() });
  const goal = data?.goal;
  const heard = useHeard(area);
  const firstMeasured = goal?.targets.find(({ indicators }) => indicators.length > 0);
  const title = goal ? t('goals.name', { code, title: goal.title }) : t('goals.number', { code });
  return (
    <Page
      title={title}
      crumbs={[{ label: t('goals.title'), to: '/goals' }, { label: title }]}
      heading={
        goal ? (
          <span className="ind-tiled">
            <Tile code={code} size={48} />
            {goal.title}
          </span>
        ) : (
          title
        )
      }
      actions={<AreaChoice {...(goal ? { current: goal.area } : {})} />}
    >
      {error ? (
        <FailureState failure={error} onRetry={again} />
      ) : !goal ? (
        <Skeleton shape="list" />
      ) : (
        <div className="ind-stack">
          <OfficialWording official={goal.official} />
          <section className="ind-headline" aria-label={t('goals.standing')}>
            <MeanMark status={statusOf(goal.mean.status)} wording="long" />
            <MeanNote
              mean={goal.mean}
              area={goal.area.name}
              indicators={goal.targets.flatMap(({ indicators }) => indicators)}
            />
            <StatusCounts counts={goal.counts} />
          </section>
          <section className="ind-goal-line" aria-label={t('goals.headline')}>
            <HeadlineLine line={goal.headline} area={area} />
            <PlaceLink className="ind-goal-why" to={`/goals/${code}/headline`}>
              {t('goals.headlineWhy')}
            </PlaceLink>
          </section>
          <AfterFirstView>
            {goal.targets.map((target) => (
              <section key={target.code} aria-labelledby={`target-${target.code}`} className="ind-target">
                <h2 id={`target-${target.code}`}>
                  <PlaceLink to={`/targets/${target.code}${areaQuery(area)}`}>
                    <span className="ind-code">{target.code}</span> {target.title}
                  </PlaceLink>
                </h2>
                <OfficialWording official={target.official} isShort />
                <HeardNote count={heard?.targets.find((one) => one.code === target.code)} />
                {target.indicators.length === 0 ? (
                  <p className="q-muted">{t('goals.noIndicators')}</p>
                ) : (
                  <IndicatorTable
                    caption={t('goals.indicatorsOf', { code: target.code, title: target.title })}
                    indicators={target.indicators}
                    area={area}
                    part={target === firstMeasured ? 'first' : 'continued'}
                  />
                )}
              </section>
            ))}
          </AfterFirstView>
        </div>
      )}
    </Page>
  );
};
