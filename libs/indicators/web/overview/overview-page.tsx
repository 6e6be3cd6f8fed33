import {
  AfterFirstView,
  EmptyState,
  FailureState,
  Page,
  PlaceLink,
  Skeleton,
  useServerData,
  WhenNear,
} from '@qadam/ui';
import { Suspense } from 'react';
import { useText } from '../text';
import { useAsOf } from '../vintages/address';
import { AreaChoice, areaQuery, useArea } from '../words/area-choice';
import { SourceNote } from '../words/source-note';
import { StatusCounts } from '../words/status-counts';
import { useHeard } from '../words/heard';
import { FetchStrip, OverviewStrip } from './early-strip';
import { GoalRow } from './goal-row';
import { OverviewDocument } from './overview.generated';
import '../indicators.css';

/** The seventeen goals at a glance, in the country or a region. */
export const OverviewPage = () => {
  const t = useText();
  const [area] = useArea();
  const { data, error, fetching, again } = useServerData(OverviewDocument, { area, asOf: useAsOf() });
  const overview = data?.overview;
  const heard = useHeard(area);
  return (
    <Page
      title={t('overview.title')}
      {...(overview ? { heading: t('overview.heading', { area: overview.area.name }) } : {})}
      actions={<AreaChoice {...(overview ? { current: overview.area } : {})} />}
    >
      {error ? (
        <FailureState failure={error} onRetry={again} />
      ) : !overview ? (
        <Skeleton shape="list" />
      ) : overview.sources.length === 0 ? (
        <EmptyState title={t('overview.empty')}>{t('overview.emptyStep')}</EmptyState>
      ) : (
        <div className="ind-stack" aria-busy={fetching}>
          <section aria-labelledby="overview-counts" className="ind-headline">
            <h2 id="overview-counts" className="ind-small-heading">
              {t('overview.goals', { count: 17 })}
            </h2>
            <StatusCounts counts={overview.goalCounts} />
          </section>
          <section aria-label={t('overview.title')}>
            <ul className="ind-goals">
              {overview.goals.map((goal) => (
                <GoalRow
                  key={goal.code}
                  goal={goal}
                  area={area}
                  heard={heard?.goals.find(({ code }) => code === goal.code)}
                />
              ))}
            </ul>
            <p className="ind-note q-muted">
              {t('overview.method')} <PlaceLink to="/methods#several">{t('goals.howMore')}</PlaceLink>
            </p>
          </section>
          <WhenNear>
            <Suspense fallback={<Skeleton shape="chart" />}>
              <OverviewStrip overview={overview} />
            </Suspense>
          </WhenNear>
          <AfterFirstView>
            <FetchStrip />
            <p>
              <PlaceLink to={`/interlinkages${areaQuery(area)}`}>{t('goals.interlinkages')}</PlaceLink>
            </p>
            <SourceNote sources={overview.sources} />
          </AfterFirstView>
        </div>
      )}
    </Page>
  );
};
