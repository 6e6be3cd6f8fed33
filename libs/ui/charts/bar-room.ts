import { type BarChartSpec, chartNumber } from '@qadam/chart/domain';

/** About the width of a letter of a label of 11 px, and of one of 13 px. */
export const smallLetterPx = 6.1;
const letterPx = 6.6;
/** Of a name in several lines, whose lines are short and have few narrow letters to make up for wide ones. */
const nameLetterPx = 6.9;
/** Of a Cyrillic word by itself, where no narrow letters of other words make up for its wide ones. */
const wordLetterPx = 7.2;
const besideNamePx = 8;
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

const oneLineOf = (names: readonly string[]): number => lettersOf(names) * smallLetterPx + besideNamePx;

/** How many letters a line of a name may have in so much room. */
export const lettersIn = (room: number): number => Math.floor((room - besideValuePx + 0.5) / nameLetterPx);

/** Shares out the width (px) of a chart of bars: values whole, names in what is left beside the bars' own share. */
export const barRoom = (spec: BarChartSpec, width: number): BarRoom => {
  const number = chartNumber(spec);
  const texts = spec.bars.map(({ value }) => (value === null ? null : number(value)));
  const values = lettersOf(texts.flatMap((text) => text ?? [])) * letterPx + besideValuePx;
  const most = Math.max(0, width * (1 - leastPlotShare) - values);
  const whole = spec.bars.map(({ label }) => label);
  const short = spec.bars.map(({ label, shortLabel }) => shortLabel ?? label);
  const longestWord = (names: readonly string[]) => lettersOf(names.flatMap((name) => name.split(' ')));
  const needs = (names: readonly string[]) => longestWord(names) * wordLetterPx + besideValuePx;
  const wanted = Math.min(width * 0.38, lettersOf(whole) * nameLetterPx + besideValuePx);
  const names = oneLineOf(whole) <= most ? whole : short;
  return {
    ...{ texts, values, names },
    fitsOneLine: oneLineOf(names) <= most,
    oneLine: Math.min(most, oneLineOf(names)),
    wrapped: Math.min(
      most,
      Math.max(Math.min(wanted, lettersOf(names) * nameLetterPx + besideValuePx), needs(names)),
    ),
  };
};
