import { type BarChartBar, type BarChartSpec, chartNumber, textWidth } from '@qadam/chart/domain';
import { type Measure, narrowest } from './name-lines';

/** Of the names before bars, and of those before low ones. */
export const nameSizes = { usual: 12, low: 11 } as const;
/** About the width of a digit of a value. */
const letterPx = 6.6;
/** Between a name and the axis. */
const besideNamePx = 8;
/** The widths of letters are known within about 3 %. */
const reserve = 1.03;
const besideValuePx = 12;

/** The share of the width that is the bars' at least, whatever stands around them. */
export const leastPlotShare = 0.45;

/** How the width of a chart of bars is shared out. */
export interface BarRoom {
  /** The values as they stand behind the bars, numbers only: the unit stands in the subtitle. `null` without a value. */
  readonly texts: readonly (string | null)[];
  /** The names that stand before the bars: the short ones where the whole ones would take the bars' room. */
  readonly names: readonly string[];
  /** Whether each of them has room in one line of small letters. */
  readonly fitsOneLine: boolean;
  /** The room in pixels for values, for names in one line, and for names in several. */
  readonly values: number;
  readonly oneLine: number;
  readonly wrapped: number;
}

const lettersOf = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));

/** How wide the name of a bar is: that of the bar in focus is bolder. */
export const nameMeasure =
  (role: BarChartBar['role'] | undefined, size: keyof typeof nameSizes): Measure =>
  (text) =>
    reserve * textWidth(text, nameSizes[size], role === 'focus' ? 'semibold' : 'regular');

/** The pixels that a line of a name has in so much room. */
export const lineIn = (room: number): number => room - besideNamePx;

/** Shares out the width (px) of a chart of bars: values whole, names in what is left beside the bars' own share. */
export const barRoom = (spec: BarChartSpec, width: number): BarRoom => {
  const number = chartNumber(spec);
  const texts = spec.bars.map(({ value }) => (value === null ? null : number(value)));
  const values = lettersOf(texts.flatMap((text) => text ?? [])) * letterPx + besideValuePx;
  const most = Math.max(0, width * (1 - leastPlotShare) - values);
  const whole = spec.bars.map(({ label }) => label);
  const short = spec.bars.map(({ label, shortLabel }) => shortLabel ?? label);
  const widest = (names: readonly string[], widthOf: (name: string, role: BarChartBar['role']) => number) =>
    Math.max(0, ...spec.bars.map(({ role }, at) => widthOf(names[at] ?? '', role))) + besideNamePx;
  const oneLineOf = (names: readonly string[]) =>
    widest(names, (name, role) => nameMeasure(role, 'low')(name));
  const names = oneLineOf(whole) <= most ? whole : short;
  return {
    ...{ texts, values, names },
    fitsOneLine: oneLineOf(names) <= most,
    oneLine: Math.min(most, oneLineOf(names)),
    wrapped: Math.min(
      most,
      Math.max(
        Math.min(
          width * 0.38,
          widest(names, (name, role) => nameMeasure(role, 'usual')(name)),
        ),
        widest(names, (name, role) => narrowest(name, nameMeasure(role, 'usual'))),
      ),
    ),
  };
};
