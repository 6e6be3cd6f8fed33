import type { ChartSpec } from '@qadam/chart/domain';
import { lazy, Suspense, useRef, useState } from 'react';
import { useUiText } from '../i18n/ui-text';
import { ChartFigure, type ChartFigureProps } from './chart-figure';
import { ChartLegend } from './chart-legend';
import { ChartReader, usePointText } from './chart-reader';
import type { Cursor } from './cursor';
import { useWidth } from './use-width';

const Drawing = lazy(() => import('./drawing'));

const heightOf = (spec: ChartSpec, width: number): number =>
  spec.kind === 'bar' ? Math.max(240, spec.bars.length * 30 + 16) : width < 520 ? 280 : 340;

const hasFigures = (spec: ChartSpec): boolean =>
  spec.kind === 'bar'
    ? spec.bars.some(({ value }) => value !== null)
    : spec.series.some(({ points }) => points.some(({ value }) => value !== null));

export interface ChartViewProps extends Omit<ChartFigureProps, 'spec' | 'tableHeight' | 'children'> {
  readonly spec: ChartSpec;
}

/** A line or bar chart in its figure; of fixed height, without animation. */
export const ChartView = ({ spec, ...rest }: ChartViewProps) => {
  const t = useUiText();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [cursor, setCursor] = useState<Cursor>();
  const pointText = usePointText(spec);
  const height = heightOf(spec, width);
  return (
    <ChartFigure spec={spec} tableHeight={height} {...rest}>
      <div ref={frame} className="q-chart-frame" style={{ height }}>
        {hasFigures(spec) ? (
          <>
            <ChartReader spec={spec} cursor={cursor} onCursor={setCursor} />
            <div aria-hidden="true">
              <Suspense fallback={null}>
                {width > 0 && (
                  <Drawing spec={spec} width={width} height={height} cursor={cursor} onPoint={setCursor} />
                )}
              </Suspense>
            </div>
          </>
        ) : (
          <p className="q-chart-empty">{t('chart.empty')}</p>
        )}
      </div>
      <p className="q-chart-reading q-figures" aria-hidden="true">
        {cursor ? pointText(cursor) : ''}
      </p>
      <ChartLegend spec={spec} />
    </ChartFigure>
  );
};
