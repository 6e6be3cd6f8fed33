import { loadsOfLines, sourcesOfLoads } from '@qadam/indicators/domain';
import {
  AfterFirstView,
  EmptyState,
  FailureState,
  Page,
  PlaceLink,
  Skeleton,
  useServerData,
  NotYetLoaded,
  WhenNear,
} from '@qadam/ui';
import { lazy, Suspense, useContext, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Tile } from '../overview/goal-row';
import { useText } from '../text';
import { useAsOf } from '../vintages/address';
import { areaQuery, useArea } from '../words/area-choice';
import { ExportLinks } from '../words/export-links';
import { OfficialWording } from '../words/official-wording';
import { SourceNote } from '../words/source-note';
import { useMapIsReady } from './early-map';
import { FigureChoices } from './figure-choices';
import { IndicatorCharts } from './indicator-charts';
import { IndicatorDocument } from './indicator-document';
import { IndicatorSentence } from './indicator-sentence';
import { ProgressLine } from './progress-line';
import { IndicatorUsesSlot } from './uses-slot';
import '../indicators.css';

/** Stands far down the page: the chart does not wait for it. */
const Inequality = lazy(async () => ({ default: (await import('../inequality/inequality')).Inequality }));
const Metadata = lazy(async () => ({ default: (await import('../metadata/metadata')).Metadata }));
const Revisions = lazy(async () => ({ default: (await import('../vintages/revisions')).Revisions }));

const numberIn = (text: string | null): number | null => {
  const value = Number(text ?? '');
  return text !== null && Number.isInteger(value) && value > 0 ? value : null;
};

/** An indicator in an area: sentence, chart, status with its method, gaps, source. */
export const IndicatorPage = () => {
  const t = useText();
  const { code = '' } = useParams();
  const [area] = useArea();
  const [search] = useSearchParams();
  const series = numberIn(search.get('series'));
  const asOf = useAsOf();
  const [opensAsMap] = useState(search.get('view') === 'map');
  const mapIsReady = useMapIsReady(opensAsMap, opensAsMap && search.get('map') === 'boundaries');
  const Uses = useContext(IndicatorUsesSlot);
  const { data, error, fetching, again } = useServerData(IndicatorDocument, { code, area, series, asOf });
  const page = data?.indicator;
  const title = page ? t('indicator.name', { code, title: page.title }) : t('indicator.number', { code });
  return (
    <Page
      title={title}
      crumbs={
        page
          ? [
              {
                label: t('goals.name', page.goal),
                short: t('goals.number', page.goal),
                to: `/goals/${page.goal.code}${areaQuery(area)}`,
              },
              {
                label: t('targets.name', page.target),
                short: t('targets.number', page.target),
                to: `/targets/${page.target.code}${areaQuery(area)}`,
              },
              { label: code },
            ]
          : [{ label: t('goals.title'), to: '/goals' }, { label: code }]
      }
      heading={
        <span className="ind-tiled ind-below-goal">
          <Tile code={code.split('.')[0] ?? ''} size={40} />
          <span>
            <span className="ind-code">{code}</span> {page?.title ?? ''}
          </span>
        </span>
      }
    >
      {error ? (
        <FailureState failure={error} onRetry={again} />
      ) : !page || (opensAsMap && !mapIsReady) ? (
        <Skeleton shape="chart" />
      ) : (
        <div className="ind-stack" aria-busy={fetching}>
          <OfficialWording official={page.official} />
          {(page.scope === 'national' || page.isRetired) && (
            <p className="q-muted">
              {[
                page.scope === 'national' ? t('table.national') : '',
                page.isRetired ? t('table.retired') : '',
              ]
                .filter((text) => text !== '')
                .join(' · ')}
            </p>
          )}
          {page.series === null ? (
            <EmptyState
              title={t('indicator.empty')}
              step={<PlaceLink to={`/targets/${page.target.code}`}>{t('indicator.emptyStep')}</PlaceLink>}
            />
          ) : (
            <>
              <IndicatorSentence page={page} />
              <FigureChoices page={page} series={page.series} area={area} />
              <IndicatorCharts page={page} series={page.series} />
              <AfterFirstView>
                <ProgressLine page={page} series={page.series} />
              </AfterFirstView>
              <WhenNear>
                <Suspense fallback={<NotYetLoaded />}>
                  <Inequality page={page} series={page.series} asOf={asOf} />
                </Suspense>
                <Suspense fallback={<NotYetLoaded />}>
                  {page.vintages.length > 1 && <Revisions page={page} series={page.series} asOf={asOf} />}
                </Suspense>
              </WhenNear>
              <SourceNote sources={sourcesOfLoads(page.sources, loadsOfLines(page.lines))} />
              <ExportLinks indicator={code} />
            </>
          )}
          <WhenNear>
            <Suspense fallback={null}>{Uses && <Uses code={code} />}</Suspense>
            <Suspense fallback={<NotYetLoaded />}>
              <Metadata code={code} asOf={asOf} />
            </Suspense>
          </WhenNear>
        </div>
      )}
    </Page>
  );
};
