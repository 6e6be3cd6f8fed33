import type { ChartSpec } from '@qadam/chart/domain';
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useUiText } from '../i18n/ui-text';
import { isPressed, takesText } from '../keys';
import { Mark, type MarkKind } from '../states/marks';
import { ChartLegend } from './chart-legend';
import { ChartReader, usePointText } from './chart-reader';
import { ChartTable } from './chart-table';
import { ChartTools } from './chart-tools';
import type { Cursor } from './cursor';
import { StillLine } from './still-line';
import { useWidth } from './use-width';

const Drawing = lazy(() => import('./drawing'));

const heightOf = (spec: ChartSpec, width: number): number =>
  spec.kind === 'bar' ? Math.max(240, spec.bars.length * 30 + 16) : width < 520 ? 280 : 340;

const hasFigures = (spec: ChartSpec): boolean =>
  spec.kind === 'bar'
    ? spec.bars.some(({ value }) => value !== null)
    : spec.series.some(({ points }) => points.some(({ value }) => value !== null));

export interface ChartViewProps {
  readonly spec: ChartSpec;
  /** Marks the chart on the page and in its downloads. */
  readonly mark?: MarkKind | undefined;
  /** Level of the title among the headings of the page; 2 by default. */
  readonly level?: 2 | 3;
  /** Address of the chart alone, for a frame on another site. */
  readonly embed?: string;
  /** Whether the table is shown, where the page keeps that in its address; else the chart keeps it to itself. */
  readonly table?: { readonly isShown: boolean; readonly onChange: (isShown: boolean) => void };
}

/** A chart with its title, measure, source, table and downloads; of fixed height, without animation. */
export const ChartView = ({ spec, mark, level = 2, embed, table }: ChartViewProps) => {
  const t = useUiText();
  const figure = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [ownTable, setOwnTable] = useState(false);
  const isTable = table?.isShown ?? ownTable;
  const toggle = () => (table ? table.onChange(!isTable) : setOwnTable(!isTable));
  const toggleByKey = useEffectEvent(toggle);
  const [cursor, setCursor] = useState<Cursor>();
  const Title = `h${level}` as const;
  const height = heightOf(spec, width);
  /** Whether somebody turned to the chart: Recharts comes only then, and finds the same picture in its place. */
  const [isTurnedTo, setIsTurnedTo] = useState(false);
  const pointText = usePointText(spec);
  const still = spec.kind === 'line' && spec.form !== 'slope' && (
    <StillLine spec={spec} width={width} height={height} cursor={cursor} />
  );

  useEffect(() => {
    const own = figure.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPressed(event, { code: 'KeyT' }) || takesText(event.target as HTMLElement)) return;
      event.stopPropagation();
      toggleByKey();
      own?.querySelector<HTMLElement>('.q-chart-tools button')?.focus();
    };
    own?.addEventListener('keydown', onKeyDown);
    return () => own?.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <figure ref={figure} className="q-chart">
      <div className="q-chart-head">
        <div>
          <Title className="q-chart-title">
            {spec.title} {mark && <Mark kind={mark} />}
          </Title>
          <p className="q-muted">{spec.subtitle}</p>
        </div>
        <ChartTools spec={spec} mark={mark} embed={embed} isTable={isTable} onToggle={toggle} />
      </div>
      {isTable ? (
        <div className="q-chart-table" style={{ minHeight: height }}>
          <ChartTable spec={spec} />
        </div>
      ) : (
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
                {width > 0 &&
                  (still && !isTurnedTo ? (
                    still
                  ) : (
                    <Suspense fallback={still || null}>
                      <Drawing
                        spec={spec}
                        width={width}
                        height={height}
                        cursor={cursor}
                        onPoint={setCursor}
                      />
                    </Suspense>
                  ))}
              </div>
            </>
          ) : (
            <p className="q-chart-empty">{t('chart.empty')}</p>
          )}
        </div>
      )}
      {!isTable && (
        <p className="q-chart-reading q-figures" aria-hidden="true">
          {cursor ? pointText(cursor) : ''}
        </p>
      )}
      {!isTable && <ChartLegend spec={spec} />}
      <figcaption className="q-chart-source">{spec.source}</figcaption>
    </figure>
  );
};
