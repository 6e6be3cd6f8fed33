import type { PictureSpec } from '@qadam/chart/domain';
import { lazy, type ReactNode, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Named } from '../i18n';
import { isPressed, takesText } from '../keys';
import { Mark, type MarkKind } from '../states/marks';
import { ChartTools } from './chart-tools';

/** Comes with the first look at it. */
const ChartTable = lazy(() => import('./chart-table'));

export interface ChartFigureProps {
  readonly spec: PictureSpec;
  /** Marks the chart on the page and in its downloads. */
  readonly mark?: MarkKind | undefined;
  /** Level of the title among the headings of the page; 2 by default. */
  readonly level?: 2 | 3;
  /** Address of the chart alone, for a frame on another site. */
  readonly embed?: string | undefined;
  /** Whether the table is shown, where the page keeps that in its address; else the chart keeps it to itself. */
  readonly table?: { readonly isShown: boolean; readonly onChange: (isShown: boolean) => void };
  /** Least height of the table in pixels, so that nothing jumps. */
  readonly tableHeight?: number;
  /** The drawing, in whose place the table stands. */
  readonly children: ReactNode;
}

/** What stands around every chart and map: title, measure, source, table, downloads. */
export const ChartFigure = ({
  spec,
  mark,
  level = 2,
  embed,
  table,
  tableHeight,
  children,
}: ChartFigureProps) => {
  const figure = useRef<HTMLElement>(null);
  const [ownTable, setOwnTable] = useState(false);
  const isTable = table?.isShown ?? ownTable;
  const toggle = () => (table ? table.onChange(!isTable) : setOwnTable(!isTable));
  const toggleByKey = useEffectEvent(toggle);
  const Title = `h${level}` as const;

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
            <Named>{spec.title}</Named> {mark && <Mark kind={mark} />}
          </Title>
          <p className="q-muted">
            <Named>{spec.subtitle}</Named>
          </p>
        </div>
        <ChartTools spec={spec} mark={mark} embed={embed} isTable={isTable} onToggle={toggle} />
      </div>
      {isTable ? (
        <div className="q-chart-table" style={{ minHeight: tableHeight }}>
          <Suspense fallback={null}>
            <ChartTable spec={spec} />
          </Suspense>
        </div>
      ) : (
        children
      )}
      <figcaption className="q-chart-source">{spec.source}</figcaption>
    </figure>
  );
};
