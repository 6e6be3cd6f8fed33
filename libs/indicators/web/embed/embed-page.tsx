import { ChartView, FailureState, Skeleton, useAddress, useServerData } from '@qadam/ui';
import { Suspense, useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { IndicatorMap } from '../indicator/early-map';
import { type IndicatorData, IndicatorDocument, type SeriesData } from '../indicator/indicator-document';
import { useIndicatorSpecs } from '../indicator/indicator-specs';
import { useText } from '../text';
import { useAsOf } from '../vintages/address';
import { useArea } from '../words/area-choice';
import '../indicators.css';

const wholeNumber = (text: string | null): number | null =>
  /^[1-9]\d*$/.test(text ?? '') ? Number(text) : null;

const Chart = ({ page, series }: { readonly page: IndicatorData; readonly series: SeriesData }) => {
  const [search] = useSearchParams();
  const { line, bars } = useIndicatorSpecs(page, series, search.get('forecast') !== 'no');
  if (search.get('view') === 'map' && bars !== null)
    return (
      <Suspense fallback={<Skeleton shape="chart" />}>
        <IndicatorMap page={page} series={series} />
      </Suspense>
    );
  return <ChartView spec={search.get('view') === 'regions' && bars !== null ? bars : line} />;
};

/** A chart alone with its source, for a frame on another site; the way to the whole page opens outside of it. */
export const EmbedPage = () => {
  const t = useText();
  const addressOf = useAddress();
  const { code = '' } = useParams();
  const [area] = useArea();
  const [search] = useSearchParams();
  const { data, error, again } = useServerData(IndicatorDocument, {
    ...{ code, area },
    series: wholeNumber(search.get('series')),
    asOf: useAsOf(),
  });
  const page = data?.indicator;
  const title = page === undefined ? code : t('indicator.name', { code, title: page.title });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main className="ind-embed">
      <h1 className="q-unseen">{title}</h1>
      {error ? (
        <FailureState failure={error} onRetry={again} />
      ) : page === undefined ? (
        <Skeleton shape="chart" />
      ) : page.series === null ? (
        <p className="q-muted">{t('indicator.empty')}</p>
      ) : (
        <Chart page={page} series={page.series} />
      )}
      <p className="ind-note">
        <a href={addressOf(`/indicators/${code}?${search}`)} target="_blank" rel="noopener">
          {t('embed.open')}
        </a>
      </p>
    </main>
  );
};
