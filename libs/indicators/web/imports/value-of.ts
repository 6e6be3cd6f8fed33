import type { ColumnMapping, TableMapping } from '@qadam/indicators/domain';

/** Whether people have to see of what a column of values is: it is of something, or one of several, or nothing tells its year. */
export const isAskedWhatOf = ({ columns, constants }: TableMapping): boolean => {
  const values = columns.filter(({ use }) => use === 'value');
  return (
    values.length > 1 ||
    values.some(({ year, area, dimensions }) => (year ?? area ?? dimensions) !== undefined) ||
    (constants.year === undefined && columns.every(({ use }) => use !== 'year'))
  );
};

/** The column of another year, or of none; `null` for a text that is no year between 1900 and 2100. */
export const withYear = (column: ColumnMapping, text: string): ColumnMapping | null => {
  const { year: _, ...rest } = column;
  if (text.trim() === '') return rest;
  const year = /^\s*\d{4}\s*$/u.test(text) ? Number(text) : 0;
  return year >= 1900 && year <= 2100 ? { ...rest, year } : null;
};

export const withArea = (column: ColumnMapping, code: string): ColumnMapping => {
  const { area: _, ...rest } = column;
  return code === '' ? rest : { ...rest, area: code };
};

export const withGroup = (column: ColumnMapping, dimension: string, code: string): ColumnMapping => {
  const { dimensions = {}, ...rest } = column;
  const { [dimension]: _, ...others } = dimensions;
  const groups = code === '' ? others : { ...others, [dimension]: code };
  return Object.keys(groups).length === 0 ? rest : { ...rest, dimensions: groups };
};

interface Words {
  readonly yearOf: (year: number) => string;
  readonly labelOf: (dimension: string, code: string) => string;
  readonly nameOf: (dimension: string) => string;
}

/** The words for what a column is of: its year, its area, its groups. Of a total one has to know of what it is. */
export const ofColumn = (
  { year, area, dimensions = {} }: ColumnMapping,
  { yearOf, labelOf, nameOf }: Words,
): readonly string[] => [
  ...(year === undefined ? [] : [yearOf(year)]),
  ...(area === undefined ? [] : [labelOf('REF_AREA', area)]),
  ...Object.entries(dimensions).map(([dimension, code]) =>
    code === '_T' ? `${nameOf(dimension)}: ${labelOf(dimension, code)}` : labelOf(dimension, code),
  ),
];
