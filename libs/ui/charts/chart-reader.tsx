import { chartDecimals, type ChartSpec } from '@qadam/chart/domain';
import { useId } from 'react';
import { announce } from '../announce/announce';
import { useUiText } from '../i18n/ui-text';
import { type Cursor, entrance, extent, moved, reading } from './cursor';
import { useValueText } from './value-text';
import { sentences } from './sentences';

/** The sentence for a point. */
export const usePointText = (spec: ChartSpec): ((cursor: Cursor) => string) => {
  const t = useUiText();
  const text = useValueText(spec.unit, chartDecimals(spec));
  return (cursor) => {
    const point = reading(spec, cursor);
    if (!point) return '';
    const values = {
      series: point.label,
      label: point.label,
      year: point.year,
      value: point.value === null ? '' : text(point.value),
    };
    if (spec.kind === 'bar') return t(point.value === null ? 'chart.barGap' : 'chart.bar', values);
    if (point.value === null) return t('chart.pointGap', values);
    if (point.isImpossible) return t('chart.pointImpossible', values);
    if (point.previous !== undefined)
      return t('chart.pointRevisedFrom', { ...values, previous: text(point.previous) });
    if (point.low !== undefined && point.high !== undefined)
      return t('chart.pointProjected', { ...values, low: text(point.low), high: text(point.high) });
    return t(point.isRevised ? 'chart.pointRevised' : 'chart.point', values);
  };
};

export interface ChartReaderProps {
  readonly spec: ChartSpec;
  readonly cursor: Cursor | undefined;
  readonly onCursor: (cursor: Cursor | undefined) => void;
}

/**
 * The handle by which the keyboard and assistive technology read a chart: a range input along the points, so
 * that arrow keys, and on a phone the swipes of a screen reader, work as everywhere; up and down change the line.
 */
export const ChartReader = ({ spec, cursor, onCursor }: ChartReaderProps) => {
  const t = useUiText();
  const pointText = usePointText(spec);
  const hint = useId();
  const here = cursor ?? entrance(spec);
  return (
    <>
      <input
        type="range"
        className="q-chart-reader"
        min={0}
        max={Math.max(0, extent(spec).steps - 1)}
        value={here.step}
        aria-label={sentences(spec.title, spec.alternative)}
        aria-valuetext={pointText(here)}
        aria-describedby={hint}
        onChange={(event) => onCursor({ ...here, step: Number(event.currentTarget.value) })}
        onFocus={() => onCursor(here)}
        onBlur={() => onCursor(undefined)}
        onKeyDown={(event) => {
          const next = moved(spec, here, event.code);
          if (!next) return;
          event.preventDefault();
          onCursor(next);
          announce(pointText(next));
        }}
      />
      <span id={hint} className="q-unseen">
        {t('chart.keys')}
      </span>
    </>
  );
};
