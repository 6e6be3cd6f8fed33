import { kazakhMonths } from '@qadam/language/domain';
import { type ColumnMapping, yearOfHeading } from './table-mapping';

const months = [
  ...[
    'январ',
    'феврал',
    'март',
    'апрел',
    'ма[йя]',
    'июн',
    'июл',
    'август',
    'сентябр',
    'октябр',
    'ноябр',
    'декабр',
  ],
  ...kazakhMonths,
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december', 'янв\\.', 'фев\\.', 'сент?\\.', 'окт\\.', 'ноя\\.', 'дек\\.'],
].join('|');

const part = new RegExp(
  `полугоди|квартал|(?<!жел)тоқсан|жартыжылды|half|quarter|(?<![\\p{L}\\d])(?:[IVХX1-4]{1,3}\\s*кв\\.?(?!\\s*м)|Q[1-4]|H[12])(?![\\p{L}\\d])|(?<!\\p{L})(?:${months})\\p{L}{0,2}(?!\\p{L})`,
  'iu',
);

/** `I полугодие 2024`, `2024 Q2`, `январь 2024`: a part of a year; a day (`на 1 января 2024`) is none. */
export const isWithinYear = (heading: string): boolean =>
  part.test(heading) &&
  /\d{2}/u.test(heading) &&
  !/(?<!\d)\d{1,2}[ .]+\p{L}{3,}[ .]+(?:19|20)\d{2}/u.test(heading);

/** A quarter, half or month as exchange formats write it: `2024-Q1`, `2024M03`, `2024-03`, `03.2024`. */
const code =
  /^\s*(?:(?<year>(?:19|20)\d{2})[-_ ]?(?:Q[1-4]|M(?:0?[1-9]|1[0-2])|[HS][12])|(?<iso>(?:19|20)\d{2})-(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])\.(?<after>(?:19|20)\d{2}))\s*$/iu;

/** The year of which a cell names a part, as a code or in words; `null` where it names a whole year, a day, or none. */
export const yearOfPart = (cell: string): number | null => {
  const found = code.exec(cell)?.groups;
  const year = found?.['year'] ?? found?.['iso'] ?? found?.['after'];
  if (year !== undefined) return Number(year);
  if (yearOfHeading(cell) !== null || !isWithinYear(cell)) return null;
  const inWords = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(cell)?.[0];
  return inWords === undefined ? null : Number(inWords);
};

/** The columns of values that are of no whole year. */
export const withinYears = (columns: readonly ColumnMapping[]): readonly ColumnMapping[] =>
  columns.filter(({ use, year, heading }) => use === 'value' && year === undefined && isWithinYear(heading));
