import { ChartView } from '@qadam/ui';
import { lazy, Suspense } from 'react';
import type { DrawnChart } from '../marks/evidence';
import { useText } from '../text';

const MapInText = lazy(() => import('./map-in-text'));

/** A chart of the text, or a sentence where there is nothing to draw. */
export const ChartInText = ({
  chart,
  indicator,
}: {
  readonly chart: DrawnChart | undefined;
  readonly indicator: string;
}) => {
  const t = useText();
  if (!chart?.spec) return <p className="r-broken r-chart-missing">{chart ? t('chart.missing') : '…'}</p>;
  const { spec } = chart;
  const mark = chart.illustrative ? 'illustrative' : undefined;
  return (
    <>
      {spec.kind === 'map' ? (
        <Suspense fallback={<p className="r-chart-missing">…</p>}>
          <MapInText {...{ spec, mark, indicator }} />
        </Suspense>
      ) : (
        <ChartView spec={spec} level={3} mark={mark} />
      )}
      {chart.waits && <p className="r-newer">{t('chart.waits')}</p>}
    </>
  );
};
