import type { DelimitedRecord } from '../open-sdg/delimited-text';
import { readNumberCell } from '../open-sdg/number-cell';
import { type ColumnOf, HeadingMeanings } from './heading-meaning';
import { type ColumnHeading, columnHeadings, headingText } from './heading-rows';
import { areaMeant } from './resolve-area';
import { comparable, indicatorCodeIn, isTotal, type NameIndex } from './table-knowledge';
import { type ColumnMapping, type ColumnUse, yearOfDay, yearOfHeading } from './table-mapping';
import { withoutPercentSign } from './value-text';
import { yearOfPart } from './within-year';

/** How statistical tables of Kazakhstan, SDMX and Open SDG head their columns. */
const headings: Readonly<
  Record<Exclude<ColumnUse, 'ignore' | 'dimension' | 'dimensions'>, readonly string[]>
> = {
  indicator: ['indicator', 'показатель', 'индикатор', 'код показателя', 'көрсеткіш', 'көрсеткіш коды'],
  series: ['series', 'series code', 'seriescode', 'ряд', 'код ряда', 'қатар'],
  area: [
    ...['ref_area', 'geocode', 'area', 'region', 'territory', 'регион', 'регионы', 'область', 'территория'],
    ...['өңір', 'өңірлер', 'аймақ', 'облыс', 'аумақ', 'код региона', 'наименование региона'],
    // The national classifier of areas, by its Russian and its Kazakh name.
    ...['като', 'код като', 'като коды', 'kato', 'kato code', 'әаож', 'әаож коды'],
  ],
  year: ['year', 'time_period', 'time', 'period', 'год', 'годы', 'период', 'жыл', 'жылы', 'кезең'],
  value: ['value', 'obs_value', 'значение', 'значение показателя', 'мән', 'мәні', 'көрсеткіш мәні'],
  unit: [
    ...['unit_measure', 'unit', 'units', 'unit of measurement', 'единица измерения', 'единица', 'ед. изм.'],
    ...['ед. измерения', 'ед.изм', 'өлшем бірлігі', 'бірлігі', 'бірлік'],
  ],
  status: [
    ...['obs_status', 'observation_status', 'observation status', 'obs_flag', 'status', 'статус'],
    ...['статус наблюдения', 'статус значения', 'мәртебесі', 'мәртебе', 'бақылау мәртебесі', 'мән мәртебесі'],
  ],
};

/** By the comparable form of the word: the first cell of each row of a table is asked for. */
const useOfWord: ReadonlyMap<string, ColumnUse> = new Map(
  (Object.keys(headings) as (keyof typeof headings)[])
    .toReversed()
    .flatMap((use) => headings[use].map((name) => [comparable(name), use] as const)),
);

const useOfHeading = (heading: string): ColumnUse | undefined =>
  useOfWord.get(comparable(heading.replace(/\(.*\)/u, '')));

const share = (texts: readonly string[], condition: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(condition).length / texts.length;

const isYear = (text: string): boolean => yearOfHeading(text) !== null || yearOfPart(text) !== null;

interface HeadingOfColumn {
  /** The word for the column, in the row that has it. */
  readonly heading: string;
  /** What the heading says that the figures are of; `null` where it says something else. */
  readonly of: ColumnOf | null;
  /** Whether the headings take several rows. */
  readonly isUpper: boolean;
}

const isNumber = (text: string): boolean => readNumberCell(withoutPercentSign(text)).value !== null;

/** Whether cells may be figures below a word that says of what: one number tells, whatever text stands beside it. */
const mayBeFigures = (texts: readonly string[]): boolean =>
  texts.some(isNumber) || texts.every((text) => readNumberCell(text).oddity === 'missing');

/** The number of a row, as the first column of printed tables has it. */
const numbering = /^(?:№|#|no\.?|(?:№\s*)?(?:п\/п|р\/с|р\/н)\.?)$/iu;

/** What a column holds, from its heading, else from its cells; `null` where neither tells. */
const guessUse = (
  { heading, of, isUpper }: HeadingOfColumn,
  cells: readonly string[],
  names: NameIndex,
): Omit<ColumnMapping, 'column' | 'heading'> | null => {
  const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (numbering.test(heading.trim()) && texts.every((text) => /^\d+\.?$/u.test(text)))
    return { use: 'ignore' };
  const year = yearOfHeading(heading);
  if (year !== null && !isUpper) return { use: 'value', year };
  if (of !== null && isUpper) return { use: 'value', ...of };
  const use = useOfHeading(heading);
  const dimension = names.dimensionOfName(heading);
  // A dimension may be called a status too: the status of people, not of figures.
  if (use !== undefined && !(use === 'status' && dimension !== null)) return { use };
  if (dimension !== null) return { use: 'dimension', dimension };
  if (of !== null && mayBeFigures(texts)) return { use: 'value', ...of };
  if (texts.length === 0) return { use: 'ignore' };
  // A row of the total stands among areas as among groups.
  const telling = texts.filter((text) => !isTotal(text));
  if (share(telling, (text) => areaMeant(text, {}, names) !== null) >= 0.6) return { use: 'area' };
  if (share(texts, isYear) === 1) return { use: 'year' };
  if (share(texts, (text) => indicatorCodeIn(text) !== null) >= 0.9) return { use: 'indicator' };
  if (share(texts, (text) => names.hasCode('UNIT_MEASURE', text) || names.unitInWords(text) !== null) === 1)
    return { use: 'unit' };
  const [only, ...others] = names.dimensionsOf([...new Set(texts)]);
  if (only !== undefined && others.length === 0) return { use: 'dimension', dimension: only };
  if (share(texts, isNumber) >= 0.8 && heading.trim() !== '') return { use: 'value' };
  return null;
};

export interface GuessedColumns {
  /** Without those that have neither a heading nor cells: what a later row holds there, reading tells. */
  readonly columns: readonly ColumnMapping[];
  /** Columns, counted from 1, of which neither heading nor cells tell what they hold. */
  readonly unclear: readonly number[];
}

/** Columns beyond the headings are columns where most rows have them; cells of single rows are rows out of shape. */
const widthOf = (header: readonly ColumnHeading[], body: readonly DelimitedRecord[]): number => {
  const widths = body.map(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== '') + 1);
  const beyond = widths.filter((width) => width > header.length).toSorted((one, other) => other - one);
  return Math.max(header.length, beyond[Math.floor(body.length / 2)] ?? 0);
};

/** Guesses every column below the headings. What is unclear is ignored and named. */
export const guessColumns = (
  meanings: HeadingMeanings,
  body: readonly DelimitedRecord[],
  names: NameIndex,
): GuessedColumns => {
  const { headings: own } = meanings;
  const levels = own[0]?.length ?? 0;
  const width = widthOf(own, body);
  const unclear: number[] = [];
  const columns = Array.from({ length: width }, (_, place): ColumnMapping => {
    const texts = own[place] ?? [];
    const word = texts.findLast((text) => text !== '') ?? '';
    const of = meanings.of(texts);
    const guess = guessUse(
      { heading: word, of, isUpper: levels > 1 },
      body.map(({ cells }) => cells[place] ?? ''),
      names,
    );
    if (guess === null) unclear.push(place + 1);
    const saysPart = texts.some((text, level) => meanings.isPart(level, text));
    const shown = levels > 1 && saysPart ? headingText(texts) : (yearOfDay(word)?.toString() ?? word);
    return { column: place + 1, heading: shown, ...(guess ?? { use: 'ignore' }) };
  });
  const isUnnamed = ({ column, heading, use }: ColumnMapping) =>
    use === 'ignore' && heading === '' && !unclear.includes(column);
  return { columns: columns.filter((column) => !isUnnamed(column)), unclear };
};

/** Whether a word heads a column by itself, whatever the year, area or group that others are of. */
export const isWordOfColumn = (cell: string, names: NameIndex): boolean =>
  useOfHeading(cell) !== undefined || (cell.trim() !== '' && names.dimensionOfName(cell) !== null);

const looksLikeHeading = (cell: string, names: NameIndex): boolean =>
  yearOfHeading(cell) !== null || isWordOfColumn(cell, names);

/** How many cells of a row name an area or a group; none where a figure stands beside them, as below headings. */
const namesInHeadings = (record: DelimitedRecord, names: NameIndex): number => {
  const texts = record.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const isFigure = (text: string) =>
    yearOfHeading(text) === null && (isNumber(text) || readNumberCell(text).oddity === 'missing');
  if (texts.some(isFigure)) return 0;
  const meanings = new HeadingMeanings(columnHeadings([record]), names);
  return texts.filter((text) => meanings.isPart(0, text) && !looksLikeHeading(text, names)).length;
};

/** Whether a row holds a figure and something beside it, as rows below headings do. */
const holdsFigure = ({ cells }: DelimitedRecord): boolean => {
  const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return texts.length > 1 && texts.some((text) => isNumber(text) && yearOfHeading(text) === null);
};

/**
 * The physical row of the headings: the one among the first fifteen with the most known ones, else the first filled. Where
 * figures stand above it, below headings of their own, a second table has more of them than the first: then the first's.
 */
export const guessHeaderRow = (rows: readonly DelimitedRecord[], names: NameIndex): number => {
  const candidates = rows
    .slice(0, 15)
    .map((record) => ({
      row: record.row,
      filled: record.cells.filter((cell) => cell.trim() !== '').length,
      known:
        record.cells.filter((cell) => looksLikeHeading(cell, names)).length + namesInHeadings(record, names),
    }))
    .filter(({ filled }) => filled > 1);
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (found, candidate) => (found === undefined || candidate.known > found.known ? candidate : found),
    undefined,
  );
  const hasFiguresBetween = (from: number, to: number) =>
    rows.some((record) => record.row > from && record.row < to && holdsFigure(record));
  const first = candidates.find(
    ({ row, known }) => known > 1 && best !== undefined && row < best.row && hasFiguresBetween(row, best.row),
  );
  return first?.row ?? best?.row ?? rows[0]?.row ?? 1;
};

/**
 * Our codes for the texts of a column that are no codes but exactly the name of one. A single letter is no name that says
 * enough: what it is taken for is told where the table is read.
 */
export const guessCodes = (
  texts: readonly string[],
  codeOf: {
    readonly isCode: (text: string) => boolean;
    readonly named: (text: string) => string | null;
    /** A row of a total among areas may be the country or the sum of those above it: a person says which. */
    readonly isArea?: boolean;
  },
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...new Set(texts.map((text) => text.trim()))].flatMap((text) => {
      if (text === '' || codeOf.isCode(text) || /^\p{L}\.?$/u.test(text)) return [];
      const code = codeOf.named(text) ?? (isTotal(text) && codeOf.isArea !== true ? '_T' : null);
      return code === null ? [] : [[text, code]];
    }),
  );
