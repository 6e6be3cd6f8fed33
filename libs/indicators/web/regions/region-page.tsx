import {
  AfterFirstView,
  FailureState,
  Page,
  PlaceLink,
  Skeleton,
  MeanMark,
  useServerData,
  WhenNear,
} from '@qadam/ui';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { useText } from '../text';
import { useAsOf } from '../vintages/address';
import { countryCode } from '../words/area-choice';
import { IndicatorTable } from '../words/indicator-table';
import { MeanNote } from '../words/mean-note';
import { StatusCounts } from '../words/status-counts';
import { SourceNote } from '../words/source-note';
import { statusOf } from '../words/status-of';
import { GoalStrip } from './goal-strip';
import { RegionVoices } from './region-voices';
import { RegionPageDocument } from './region.generated';
import '../indicators.css';

const RegionCards = lazy(async () => ({ default: (await import('./region-cards')).RegionCards }));

const Places = ({
  heading,
  places,
}: {
  readonly heading: string;
  readonly places: readonly { code: string; name: string }[];
}) =>
  places.length === 0 ? null : (
    <div>
      <h3>{heading}</h3>
      <ul className="ind-places">
        {places.map(({ code, name }) => (
          <li key={code}>
            <PlaceLink to={`/regions/${code}`}>{name}</PlaceLink>
          </li>
        ))}
      </ul>
    </div>
  );

/** A region's home: how it stands on all goals, its key indicators, everything that is measured there. */
export const RegionPage = () => {
  const t = useText();
  const { code = '' } = useParams();
  const { data, error, again } = useServerData(RegionPageDocument, { code, asOf: useAsOf() });
  const region = data?.region;
  const isPart = region !== undefined && region.level !== 'region' && region.level !== 'country';
  const hasPlaceFacts =
    region !== undefined &&
    (region.parts.length > 0 ||
      region.neighbours.length > 0 ||
      region.borderEvents.length > 0 ||
      region.iso !== null ||
      region.kato !== null);
  return (
    <Page
      title={region?.name ?? t('regions.title')}
      crumbs={[
        { label: t('regions.title'), to: '/regions' },
        ...(isPart && region.parent
          ? [{ label: region.parent.name, to: `/regions/${region.parent.code}` }]
          : []),
        { label: region?.name ?? code },
      ]}
      actions={
        <PlaceLink className="q-button" to={`/compare?areas=${countryCode},${code}`}>
          {t('compare')}
        </PlaceLink>
      }
      {...(region && !isPart
        ? {
            // Two bases, each told: all indicators, and those that the list of regions counts.
            lead: t('region.lead', {
              count: region.indicatorsMeasured,
              total: region.indicatorsTotal,
              assessed: region.goals.reduce((sum, { mean }) => sum + mean.assessed, 0),
              expected: region.goals.reduce((sum, { mean }) => sum + mean.expected, 0),
            }),
          }
        : {})}
    >
      {error ? (
        <FailureState failure={error} onRetry={again} />
      ) : !region ? (
        <Skeleton />
      ) : (
        <div className="ind-stack">
          {region.indicatorsMeasured === 0 ? (
            <>
              <p>{t(isPart ? 'region.partEmpty' : 'region.empty')}</p>
              <RegionVoices area={code} measuredTargets={new Set()} />
            </>
          ) : (
            <>
              <section aria-labelledby="region-mean" className="ind-headline">
                <h2 id="region-mean" className="ind-small-heading">
                  {t('region.mean')}
                </h2>
                <MeanMark status={statusOf(region.mean.status)} />
                <MeanNote
                  mean={region.mean}
                  area={region.name}
                  statuses={region.indicators.map(({ status }) => status)}
                  indicators={region.indicators}
                />
              </section>
              <StatusCounts counts={region.counts} />
              <GoalStrip goals={region.goals} area={{ code, name: region.name }} />
              <RegionVoices
                area={code}
                measuredTargets={new Set(region.indicators.map(({ targetCode }) => targetCode))}
              />
              {region.cards.length > 0 && (
                // The heading comes at once, so that a print without the charts says what it lacks.
                <section aria-labelledby="region-cards">
                  <h2 id="region-cards">{t('region.key')}</h2>
                  <WhenNear>
                    <Suspense fallback={<Skeleton />}>
                      <RegionCards cards={region.cards} area={{ code, name: region.name }} />
                    </Suspense>
                  </WhenNear>
                </section>
              )}
              <AfterFirstView>
                <section aria-labelledby="region-indicators">
                  <h2 id="region-indicators">
                    {t('region.indicators', { count: region.indicators.length })}
                  </h2>
                  <IndicatorTable
                    caption={t('region.indicatorsOf', { area: region.name })}
                    indicators={region.indicators}
                    area={code}
                  />
                  <SourceNote sources={region.sources} />
                </section>
              </AfterFirstView>
            </>
          )}
          {hasPlaceFacts && (
            <section aria-labelledby="region-place">
              <h2 id="region-place">{t('region.place')}</h2>
              <div className="ind-place-lists">
                <Places heading={t('region.parts')} places={region.parts} />
                <Places heading={t('region.neighbours')} places={region.neighbours} />
                {region.borderEvents.length > 0 && (
                  <div>
                    <h3>{t('region.borders')}</h3>
                    <ul className="ind-places">
                      {region.borderEvents.map(({ on, label, explanation }) => (
                        <li key={on}>{t('chart.break', { label, explanation })}</li>
                      ))}
                    </ul>
                  </div>
                )}
                {(region.iso !== null || region.kato !== null) && (
                  <div>
                    <h3>{t('region.codes')}</h3>
                    <ul className="ind-places q-figures">
                      {region.iso !== null && <li>{t('region.iso', { code: region.iso })}</li>}
                      {region.kato !== null && <li>{t('region.kato', { code: region.kato })}</li>}
                    </ul>
                  </div>
                )}
              </div>
            </section>
          )}
        </div>
      )}
    </Page>
  );
};
