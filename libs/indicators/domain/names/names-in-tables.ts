import { languages, type Trilingual } from '@qadam/language/domain';
import { firstRows, type Table } from '../table/table';
import { type GivenName, isOwnDimension, namedIn } from './given-names';

const nameColumns = languages.map((language) => `name_${language}`);

/** The headings before the names in the tables of codes that our exports write. */
const leading = {
  indicator: ['indicator'],
  series: ['series'],
  unit: ['unit'],
  area: ['area', 'code'],
  dimension: ['dimension', 'code', ...languages.map((language) => `dimension_${language}`)],
} as const;

type TableOfCodes = keyof typeof leading;

const shapeOf = (table: Table): TableOfCodes | null => {
  const cells = firstRows(table, 1)[0]?.cells.map((cell) => cell.trim()) ?? [];
  const headings = cells.filter((cell) => cell !== '').join();
  const found = Object.entries(leading).find(
    ([, columns]) => headings === [...columns, ...nameColumns].join(),
  );
  return (found?.[0] as TableOfCodes | undefined) ?? null;
};

/** Whether a table is one of those in which our exports name the codes of their figures. */
export const isTableOfCodes = (table: Table): boolean => shapeOf(table) !== null;

const wordsFrom = (cells: readonly string[], start: number): Partial<Trilingual> =>
  Object.fromEntries(
    languages.flatMap((language, at) => {
      const words = cells[start + at]?.trim() ?? '';
      return words === '' ? [] : [[language, words]];
    }),
  );

const namesOfRow = (shape: TableOfCodes, cells: readonly string[]): readonly GivenName[] => {
  const [first = '', code = ''] = cells.map((cell) => cell.trim());
  const names = wordsFrom(cells, leading[shape].length);
  switch (shape) {
    case 'indicator':
      return [namedIn('INDICATOR', first, names)];
    case 'series':
      return [namedIn('SERIES', first, names)];
    case 'unit':
      return [namedIn('UNIT_MEASURE', first, names)];
    case 'area':
      return [...new Set([first, code])].map((one) => namedIn('REF_AREA', one, names));
    case 'dimension':
      return [
        ...(isOwnDimension(first)
          ? [{ kind: 'dimension' as const, scope: '', code: first, names: wordsFrom(cells, 2) }]
          : []),
        namedIn(first, code, names),
      ];
  }
};

/**
 * What tables of codes call them, as the sheets of an exported workbook and the small tables of a data package do. Other
 * tables, and rows without a code or a word, are passed over; of several names of one code the first is taken.
 */
export const namesIn = (tables: readonly Table[]): readonly GivenName[] => {
  const found = new Map<string, GivenName>();
  for (const table of tables) {
    const shape = shapeOf(table);
    if (shape === null) continue;
    let isHeader = true;
    for (const { cells } of table.rows) {
      const names = isHeader ? [] : namesOfRow(shape, cells);
      isHeader = false;
      for (const one of names) {
        const key = `${one.kind}|${one.scope}|${one.code}`;
        if (one.code !== '' && Object.keys(one.names).length > 0 && !found.has(key)) found.set(key, one);
      }
    }
  }
  return [...found.values()];
};
