import { backing, type Box, fontSizes, formatMark, widthReserve } from './frame';
import { bridges, isKnown, solidPoints } from './gaps';
import type { LinePlot } from './line-axes';
import type { DrawnSeries } from './line-series';
import { textElement } from './svg';
import { textWidth } from './text-width';

type Point = readonly [x: number, y: number];

/** Pieces that a stretch between two points is tried in: finer than the height of a label. */
const pieces = 32;
const clearPx = 3;

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const runsThrough = ({ left, right, top, bottom }: Box, from: Point, to: Point): boolean =>
  Array.from({ length: pieces + 1 }, (_, at) => at / pieces).some((share) => {
    const [x, y] = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    return left - clearPx < x && x < right + clearPx && top - clearPx < y && y < bottom + clearPx;
  });

/** The stretches of all lines as they are drawn, gaps left out. */
const stretchesOf = (
  drawn: readonly DrawnSeries[],
  { x, y }: Pick<LinePlot, 'x' | 'y'>,
): readonly (readonly [Point, Point])[] =>
  drawn.flatMap(({ series }) => {
    const points = solidPoints(series);
    const dashed = bridges(series).map(([from, to]): readonly [Point, Point] => [
      [x(from.year), y(from.value)],
      [x(to.year), y(to.value)],
    ]);
    const solid = points.flatMap((point, at): (readonly [Point, Point])[] => {
      if (!isKnown(point)) return [];
      const next = points[at + 1];
      const here: Point = [x(point.year), y(point.value)];
      return [[here, next !== undefined && isKnown(next) ? [x(next.year), y(next.value)] : here]];
    });
    return [...solid, ...dashed];
  });

/**
 * The words of the target beside its line, over everything: at the right end where nothing runs through them and no name
 * of a line stands, else further left, above the line before below it. Paper behind them where no place is free.
 */
export const drawTargetLabel = (
  drawn: readonly DrawnSeries[],
  taken: readonly Box[],
  plot: LinePlot,
): string => {
  const { spec, palette, box, x, y } = plot;
  if (spec.target === undefined) return '';
  const text = `${spec.target.label}: ${formatMark(spec.target.value, spec.language)}`;
  const width = textWidth(text, fontSizes.small) * widthReserve;
  const line = y(spec.target.value);
  const end = Math.max(
    box.left + width + 6,
    Math.min(box.right, Math.max(box.left, x(spec.target.year))) - 8,
  );
  const starts = [1, 0.75, 0.5, 0.25, 0].map((share) => box.left + 6 + (end - width - box.left - 6) * share);
  const baselines = [line - 5, line + 12].filter((one) => one > box.top + 4 && one < box.bottom - 2);
  const places = starts.flatMap((left) => baselines.map((baseline) => ({ x: left, y: baseline })));
  const stretches = stretchesOf(drawn, plot);
  const place = places.find((one) => {
    const room = {
      ...{ left: one.x, right: one.x + width },
      ...{ top: one.y - fontSizes.small, bottom: one.y + 2 },
    };
    return (
      !taken.some((other) => meets(room, other)) &&
      !stretches.some(([from, to]) => runsThrough(room, from, to))
    );
  }) ?? { x: starts[0] ?? box.left, y: baselines[0] ?? line - 5 };
  return (
    backing(text, { ...place, fontSize: fontSizes.small, palette }) +
    textElement(text, { ...place, 'font-size': fontSizes.small, fill: palette.ink })
  );
};
