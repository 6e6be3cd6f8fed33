import type { ChartSpec } from '@qadam/chart/domain';
import { barRoom } from './bar-room';

const bars = { usual: 30, least: 14, least2Rows: 28, around: 16 } as const;
/** A line chart below this has no room for its labels. */
const leastLinePx = 176;
/** Between the chart and the bar under it. */
const footPx = 8;

/** Rows of bars lower than this carry their names in one line and smaller. */
export const lowRowPx = 24;

/**
 * Height of a chart in pixels. Where `room` says how much is left of the first view, lines and bars draw together as
 * far as they can still be read, so that the whole chart is seen without scrolling.
 */
export const chartHeight = (spec: ChartSpec, width: number, room: number | null): number => {
  const left = room === null ? Infinity : room - footPx;
  if (spec.kind !== 'bar') {
    const usual = width < 520 ? 248 : 340;
    return Math.min(usual, Math.max(leastLinePx, left));
  }
  const row = barRoom(spec, width).fitsOneLine ? bars.least : bars.least2Rows;
  const usual = Math.max(240, spec.bars.length * bars.usual + bars.around);
  const least = spec.bars.length * row + bars.around / 2;
  return Math.min(usual, Math.max(least, left));
};
