import type { ChartSpec } from '@qadam/chart/domain';
import { lazy, Suspense, useRef, useState } from 'react';
import { useUiText } from '../i18n/ui-text';
import { chartHeight } from './chart-height';
import { ChartFigure, type ChartFigureProps } from './chart-figure';
import { ChartLegend } from './chart-legend';
import { ChartReader, usePointText } from './chart-reader';
import type { Cursor } from './cursor';
import { StillLine } from './still-line';
import { useFirstViewRoom } from './use-first-view';
import { useWidth } from './use-width';

const Drawing = lazy(() => import('./drawing'));
const StillBars = lazy(() => import('./still-bars'));
const SlopeDrawing = lazy(() => import('./slope-drawing'));

const hasFigures = (spec: ChartSpec): boolean =>
  spec.kind === 'bar'
    ? spec.bars.some(({ value }) => value !== null)
    : spec.series.some(({ points }) => points.some(({ value }) => value !== null));

export interface ChartViewProps extends Omit<ChartFigureProps, 'spec' | 'tableHeight' | 'children'> {
  readonly spec: ChartSpec;
  /** The source of the chart explains its dotted line: the legend does not say it again, in another language. */
  readonly isProjectionTold?: boolean;
}

/** A line or bar chart in its figure; of a height that is known before it is drawn, without animation. */
export const ChartView = ({ spec, isProjectionTold = false, ...rest }: ChartViewProps) => {
  const t = useUiText();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const room = useFirstViewRoom(frame);
  const [cursor, setCursor] = useState<Cursor>();
  /** Whether somebody turned to the chart: Recharts comes only then, and finds the same picture in its place. */
  const [isTurnedTo, setIsTurnedTo] = useState(false);
  const pointText = usePointText(spec);
  const height = chartHeight(spec, width, room);
  const size = { width, height, cursor };
  const still =
    spec.kind === 'bar' ? <StillBars spec={spec} {...size} /> : <StillLine spec={spec} {...size} />;
  return (
    <ChartFigure spec={spec} tableHeight={height} {...rest}>
      <div
        ref={frame}
        className="q-chart-frame"
        style={{ height }}
        onPointerEnter={() => setIsTurnedTo(true)}
        onFocus={() => setIsTurnedTo(true)}
      >
        {hasFigures(spec) ? (
          <>
            <ChartReader spec={spec} cursor={cursor} onCursor={setCursor} />
            <div aria-hidden="true">
              {width > 0 && (
                <Suspense fallback={null}>
                  {spec.kind === 'line' && spec.form === 'slope' ? (
                    <SlopeDrawing spec={spec} {...size} onPoint={setCursor} />
                  ) : isTurnedTo ? (
                    <Suspense fallback={still}>
                      <Drawing spec={spec} {...size} onPoint={setCursor} />
                    </Suspense>
                  ) : (
                    still
                  )}
                </Suspense>
              )}
            </div>
          </>
        ) : (
          <p className="q-chart-empty">{t('chart.empty')}</p>
        )}
      </div>
      <p className="q-chart-reading q-figures" aria-hidden="true">
        {cursor ? pointText(cursor) : ''}
      </p>
      <ChartLegend spec={spec} isProjectionTold={isProjectionTold} />
    </ChartFigure>
  );
};
