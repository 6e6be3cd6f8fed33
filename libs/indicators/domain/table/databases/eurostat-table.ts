import type { DelimitedRecord } from '../../open-sdg/delimited-text';
import type { MappingQuestion } from '../mapping-questions';
import type { Table } from '../table';
import { isTotal } from '../table-knowledge';
import { type ColumnMapping, type TableMapping, yearOfHeading } from '../table-mapping';
import { codeOfEurostat } from './eurostat-codes';
import { headingId, headingRow, textsBelow } from './heading-row';

const corner = /^[a-z_0-9]+(?:,[a-z_0-9]+)*\\TIME(?:_PERIOD)?$/iu;

/**
 * A TSV of Eurostat with its dimensions, which stand in the first column together (`freq,unit,geo\TIME_PERIOD`), in
 * columns of their own. Other tables come back as they are.
 */
export const withDimensionsApart = (table: Table): Table => {
  const [first] = table.rows;
  const [head = '', ...years] = first?.cells ?? [];
  if (first === undefined || !corner.test(head.trim())) return table;
  const headings = [...head.trim().replace(/\\.*$/u, '').split(','), ...years.map((year) => year.trim())];
  return {
    ...table,
    rows: {
      *[Symbol.iterator]() {
        for (const { row, cells } of table.rows)
          yield row === first.row
            ? { row, cells: headings }
            : { row, cells: [...(cells[0] ?? '').split(',').map((cell) => cell.trim()), ...cells.slice(1)] };
      },
    },
  };
};

/** The headings of a table of Eurostat, long or with a column for each year; `null` for another table. */
export const eurostatHeadings = (rows: Iterable<DelimitedRecord>): DelimitedRecord | null => {
  const found = headingRow(rows, ['freq', 'unit', 'geo']);
  const isValue = (cell: string) => yearOfHeading(cell) !== null || headingId(cell) === 'obsvalue';
  return found?.cells.some(isValue) === true ? found : null;
};

/** What stands beside a figure; its flags have been read before. */
const notes = new Set(['dataflow', 'structure', 'structureid', 'lastupdate', 'obsflag', 'confstatus']);

/**
 * How a table of Eurostat is read. Its data sets are called after indicators of the European Union, so the indicator is
 * a question; so is a dimension that the SDGs do not have, unless it is total throughout.
 */
export const eurostatMapping = (
  rows: readonly DelimitedRecord[],
  header: DelimitedRecord,
  sheet: string | null,
  indicator: string | null,
): { readonly mapping: TableMapping; readonly questions: readonly MappingQuestion[] } => {
  const codes: Record<string, Record<string, string>> = { REF_AREA: { KZ: 'kz' } };
  const unclear: MappingQuestion[] = [];
  const columns = header.cells.map((cell, place): ColumnMapping => {
    const [heading, id, year] = [cell.trim(), headingId(cell), yearOfHeading(cell)];
    const at = { column: place + 1, heading };
    if (year !== null) return { ...at, use: 'value', year };
    if (/^\d{4}-/u.test(heading)) return { ...at, use: 'value' };
    const texts = [...textsBelow(rows, header.row, place)];
    const keep = (dimension: string) => {
      for (const text of texts) {
        const code = codeOfEurostat(dimension, text);
        if (code !== null) (codes[dimension] ??= {})[text] = code;
      }
    };
    if (id === 'obsvalue') return { ...at, use: 'value' };
    if (id === 'timeperiod') return { ...at, use: 'year' };
    if (id === 'geo') return { ...at, use: 'area' };
    if (notes.has(id)) return { ...at, use: 'ignore' };
    if (id === 'unit') {
      keep('UNIT_MEASURE');
      return { ...at, use: 'unit' };
    }
    if (id === 'sex' || id === 'age') {
      const dimension = id.toUpperCase();
      keep(dimension);
      return { ...at, use: 'dimension', dimension, blank: 'total' };
    }
    const isAnnual = id === 'freq' && texts.every((text) => text === 'A');
    if (!isAnnual && texts.some((text) => !isTotal(text)))
      unclear.push({ kind: 'unclear-column', detail: heading });
    return { ...at, use: 'ignore' };
  });
  return {
    mapping: {
      ...{ sheet, headerRow: header.row, decimal: null, columns, codes },
      constants: indicator === null ? {} : { indicator },
    },
    questions: [...(indicator === null ? [{ kind: 'no-indicator' as const, detail: '' }] : []), ...unclear],
  };
};
