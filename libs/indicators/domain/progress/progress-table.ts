import { readDelimited } from '../open-sdg/delimited-text';
import { readNumberCell } from '../open-sdg/number-cell';
import { type Assessment, assess } from './assess';
import type { ProgressMethod } from './progress-methods';
import { latestPointOf, valuesOfYear } from './oecd-distance';
import type { ProgressDirection, ProgressInput, ProgressPoint } from './progress-input';
import { type ProgressReason, reasonFor } from './progress-reason';
import { scaleBounds } from './scale-bounds';
import { twoSettings } from './two-settings';
import { twoDirections, unreadableDirection } from './unclear-direction';
import { twoValuesOf } from './two-values';
import { yearToCome } from './year-to-come';

/** What stands in the way of reading a table, with the physical line (the header is line 1) and the remedy. */
export interface ProgressTableProblem {
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
}

export interface NamedInput {
  readonly series: string;
  readonly input: ProgressInput;
  /** Why no method can assess it, whatever its figures are; absent where nothing stands in the way. */
  readonly obstacle?: ProgressReason;
}

export interface ProgressTable {
  readonly inputs: readonly NamedInput[];
  readonly problems: readonly ProgressTableProblem[];
}

const requiredColumns = ['series', 'year', 'value', 'direction'] as const;
const settingColumns = ['direction', 'target', 'target_year', 'base_year', 'limit'] as const;

type Column = (typeof requiredColumns)[number] | (typeof settingColumns)[number];
type SettingColumn = (typeof settingColumns)[number];

interface OpenSeries {
  obstacle?: ProgressReason;
  readonly points: ProgressPoint[];
  readonly years: Map<number, number>;
  readonly settings: Map<SettingColumn, { readonly row: number; readonly text: string }>;
}

const isDirection = (text: string): text is ProgressDirection => text === 'positive' || text === 'negative';

const numberOf = (text: string): number | undefined => readNumberCell(text).value ?? undefined;

const inputOf = ({ points, settings }: OpenSeries): ProgressInput => {
  const setting = (column: SettingColumn) => numberOf(settings.get(column)?.text ?? '');
  const [target, targetYear] = [setting('target'), setting('target_year')];
  const [baseYear, limit] = [setting('base_year'), setting('limit')];
  return {
    points,
    direction: settings.get('direction')?.text === 'negative' ? 'negative' : 'positive',
    ...(target === undefined ? {} : { target }),
    ...(targetYear === undefined ? {} : { targetYear }),
    ...(baseYear === undefined ? {} : { baseYear }),
    ...(limit === undefined ? {} : { limit }),
  };
};

/** A whole number in a cell that holds a year; `null` where it holds something else. */
const yearOf = (text: string): number | null => {
  const year = numberOf(text);
  return year !== undefined && Number.isInteger(year) && year >= 1000 && year <= 9999 ? year : null;
};

/**
 * Reads a table with the columns `series,year,value,direction,target,target_year,base_year,limit` in any order:
 * one row per point (the same point twice counts once), the settings of a series the same in all its rows or given once. `target`, `target_year`,
 * `base_year` and `limit` may be empty or absent. A point without a value is left out, as the methods do.
 * Series come in the order of their first row; one without a direction, with a word for it that is none, with both directions, with two targets or other settings, with two values for one year, or with
 * a value of a year after the present one (`thisYear`), is kept with
 * what stands in the way of assessing it, as the others have nothing to do with it. Anything that cannot be read is a problem with its line and the
 * remedy; then `inputs` holds only what could be read, and callers should not go on.
 */
export const readProgressTable = (text: string, thisYear: number): ProgressTable => {
  const problems: ProgressTableProblem[] = [];
  const { records, unclosedQuoteRow } = readDelimited(text.replace(/^\ufeff/u, ''));
  const complain = (row: number | null, column: string | null, message: string) =>
    void problems.push({ row, column, message });
  if (unclosedQuoteRow !== null)
    complain(unclosedQuoteRow, null, 'A quotation mark is opened here and never closed. Close it.');
  const [header, ...rows] = records;
  const names = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
  for (const column of requiredColumns)
    if (!names.includes(column))
      complain(
        1,
        column,
        `The column "${column}" is missing. The header must name ${requiredColumns.join(', ')}.`,
      );
  for (const column of new Set<string>([...requiredColumns, ...settingColumns]))
    if (names.indexOf(column) !== names.lastIndexOf(column))
      complain(1, column, `The column "${column}" stands in the header more than once. Keep one.`);
  if (problems.length > 0) return { inputs: [], problems };

  const all = new Map<string, OpenSeries>();
  for (const { row, cells } of rows) {
    const cell = (column: Column) => (cells[names.indexOf(column)] ?? '').trim();
    if (cells.every((one) => one.trim() === '')) continue;
    const name = cell('series');
    if (name === '') {
      complain(row, 'series', 'The series has no name. Give every row one.');
      continue;
    }
    const series: OpenSeries = all.get(name) ?? { points: [], years: new Map(), settings: new Map() };
    all.set(name, series);
    readSettings(series, row, cell, complain);
    readPoint(series, { row, cell, thisYear }, complain);
  }
  return {
    problems,
    inputs: [...all].map(([series, open]) => {
      const isAimless = open.obstacle === undefined && !open.settings.has('direction');
      const obstacle = isAimless ? reasonFor('no-direction') : open.obstacle;
      return { series, input: inputOf(open), ...(obstacle === undefined ? {} : { obstacle }) };
    }),
  };
};

type Complain = (row: number | null, column: string | null, message: string) => void;
type CellOf = (column: Column) => string;

const readSettings = (series: OpenSeries, row: number, cell: CellOf, complain: Complain) => {
  const { settings } = series;
  for (const column of settingColumns) {
    // Capitals say nothing in any of them: "Positive" is a direction too.
    const written = cell(column);
    const text = written.toLowerCase();
    if (text === '') continue;
    const known = settings.get(column);
    if (column === 'direction' && !isDirection(text))
      // Of this series alone: the others of the table have nothing to do with it.
      series.obstacle ??= unreadableDirection(row, written);
    else if (column === 'direction' && known !== undefined && known.text !== text)
      series.obstacle ??= twoDirections(known, row, text);
    else if (known !== undefined && known.text !== text && numberOf(known.text) !== numberOf(text))
      series.obstacle ??= twoSettings(column, known, row, written);
    else if ((column === 'target_year' || column === 'base_year') && yearOf(text) === null)
      complain(row, column, `"${written}" is no year. Write four digits, or leave the cell empty.`);
    else if (column !== 'direction' && numberOf(text) === undefined)
      complain(
        row,
        column,
        `"${written}" is no number. Write one with a decimal point, or leave the cell empty.`,
      );
    else if (known === undefined) settings.set(column, { row, text });
  }
};

const readPoint = (
  series: OpenSeries,
  { row, cell, thisYear }: { readonly row: number; readonly cell: CellOf; readonly thisYear: number },
  complain: Complain,
) => {
  const { points, years } = series;
  const { value, oddity } = readNumberCell(cell('value'));
  // A series of which nothing is known may stand in the table too.
  if (value === null && oddity === 'missing') return;
  const year = yearOf(cell('year'));
  if (year === null) return complain(row, 'year', `"${cell('year')}" is no year. Write four digits.`);
  if (value === null)
    return complain(row, 'value', `"${cell('value')}" is no number. Write one with a decimal point.`);
  if (year > thisYear) {
    series.obstacle ??= yearToCome(row, year);
    return;
  }
  const earlier = years.get(year);
  if (earlier === value) return;
  if (earlier !== undefined) {
    series.obstacle ??= twoValuesOf(year, row);
    return;
  }
  years.set(year, value);
  points.push({ year, value });
};

export interface NamedAssessment {
  readonly series: string;
  readonly assessment: Assessment;
}

/** Whether two series can be areas of one indicator: the same direction and the same target. */
const areComparable = (one: ProgressInput, other: ProgressInput): boolean =>
  one.direction === other.direction && one.target === other.target;

/**
 * Values of the series comparable with one in its own latest year, worked out once for each direction, target and year.
 */
const valuesBeside = (inputs: readonly NamedInput[]): ((one: ProgressInput) => readonly number[]) => {
  const known = new Map<string, readonly number[]>();
  return (one) => {
    const year = latestPointOf(one.points)?.year;
    const key = `${one.direction} ${one.target ?? ''} ${year ?? ''}`;
    const values =
      known.get(key) ??
      valuesOfYear(
        inputs.flatMap(({ input }) => (areComparable(one, input) ? [input.points] : [])),
        year,
      );
    known.set(key, values);
    return values;
  };
};

/** As the method itself says that it cannot assess, with no figure taken and the reason why not. */
const unassessed = (method: ProgressMethod, input: ProgressInput, reason: ProgressReason): Assessment => ({
  ...assess(method, { ...input, points: [] }),
  reason,
});

/**
 * Assesses all series of a table by one method. A table says nothing of what its series have in common, so nothing
 * is taken from one series for another, with one exception that the documentation states: `oecd-distance` cannot be
 * had without areas, and the series with the same direction and target are those; the standard deviation is over
 * their values of the year that is the latest of the series itself. The scale of `sdsn-trend` begins at the worst value of the series itself.
 */
export const assessTable = (
  method: ProgressMethod,
  inputs: readonly NamedInput[],
): readonly NamedAssessment[] => {
  const areaValuesOf = valuesBeside(inputs.filter(({ obstacle }) => obstacle === undefined));
  return inputs.map(({ series, input, obstacle }) => {
    if (obstacle !== undefined) return { series, assessment: unassessed(method, input, obstacle) };
    if (method === 'oecd-distance')
      return {
        series,
        assessment: assess(method, {
          ...input,
          areaValues: areaValuesOf(input),
          areasFrom: 'series-of-the-file',
        }),
      };
    const bounds = scaleBounds(
      input,
      input.points.map(({ value }) => value),
      'own-values',
    );
    return { series, assessment: assess(method, { ...input, ...(bounds === undefined ? {} : { bounds }) }) };
  });
};
