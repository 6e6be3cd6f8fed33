import type { FigureSpec, PictureSpec } from '@qadam/chart/domain';
import { ChartView } from '@qadam/ui';
import { lazy, Suspense } from 'react';
import type { DrawnChart } from '../marks/evidence';
import { useText } from '../text';

const PictureInText = lazy(() => import('./picture-in-text'));
const MapInText = lazy(() => import('./map-in-text'));

const isPicture = (spec: PictureSpec): spec is FigureSpec =>
  spec.kind !== 'line' && spec.kind !== 'bar' && spec.kind !== 'map';

/** A chart of the text, or a sentence where there is nothing to draw. */
export const ChartInText = ({
  chart,
  indicator,
}: {
  readonly chart: DrawnChart | undefined;
  readonly indicator: string;
}) => {
  const t = useText();
  if (!chart?.spec)
    return (
      <div className="r-chart-in-text">
        <p className="r-broken r-chart-missing">{chart ? t('chart.missing') : '…'}</p>
      </div>
    );
  const { spec } = chart;
  const mark = chart.illustrative ? 'illustrative' : undefined;
  return (
    <div className="r-chart-in-text">
      {spec.kind === 'map' ? (
        <Suspense fallback={<p className="r-chart-missing">…</p>}>
          <MapInText {...{ spec, mark, indicator }} />
        </Suspense>
      ) : isPicture(spec) ? (
        <Suspense fallback={<p className="r-chart-missing">…</p>}>
          <PictureInText {...{ spec, mark }} />
        </Suspense>
      ) : (
        <ChartView spec={spec} level={3} mark={mark} isProjectionTold />
      )}
      {chart.waits && <p className="r-newer">{t('chart.waits')}</p>}
    </div>
  );
};
