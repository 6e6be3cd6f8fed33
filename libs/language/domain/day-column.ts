import { readWrittenDay, slashOrderOf } from './written-day';

/** Day 0 of workbooks (ECMA-376, 18.17.4.1); right from March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** A number that a workbook shows instead of a day, from 1990 to 2099, with the time of day as its fraction. */
const dayNumber = /^(?:3[3-9]|[4-6]\d|7[0-2])\d{3}(?:\.\d+)?$/u;

/** Of Kazakhstan, as a share of a day. */
const hoursAhead = 5 / 24;

const ofNumber = (text: string, isUtc: boolean): string | null =>
  dayNumber.test(text)
    ? new Date(dayZero + Math.floor(Number(text) + (isUtc ? hoursAhead : 0)) * dayLength)
        .toISOString()
        .slice(0, 10)
    : null;

/** A moment that does not say which clock it is of. */
const moment = /^\s*\d{4}-\d{2}-\d{2}[Tt\s]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*$/u;

/**
 * How the days of a column are read, given all its cells, as `YYYY-MM-DD` or `null`: as `readWrittenDay` does, with the
 * order of days with slashes that its cells tell; in a workbook also 45721, the number of a day, where other cells of the
 * column are days. Moments of a column that is kept in UTC are so where they do not say it: the day is that in Kazakhstan.
 */
export const dayReaderOf = (
  cells: readonly string[],
  isWorkbook: boolean,
  isUtc = false,
): ((cell: string) => string | null) => {
  const order = slashOrderOf(cells);
  const hasDays = isWorkbook && cells.some((cell) => readWrittenDay(cell, order) !== null);
  const told = (cell: string) => (isUtc && moment.test(cell) ? `${cell.trim()}Z` : cell);
  return (cell) => readWrittenDay(told(cell), order) ?? (hasDays ? ofNumber(cell.trim(), isUtc) : null);
};
