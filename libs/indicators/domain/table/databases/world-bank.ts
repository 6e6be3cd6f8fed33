import type { DelimitedRecord } from '../../open-sdg/delimited-text';
import type { MappingQuestion } from '../mapping-questions';
import { asKnown, type ColumnMapping, type TableMapping, yearOfHeading } from '../table-mapping';
import { headingId, headingRow } from './heading-row';
import { unitOfWorldBank, worldBankSeries } from './world-bank-series';

const needed = ['countryname', 'countrycode', 'indicatorname', 'indicatorcode'];

/** The headings of a CSV or XLSX of the World Bank (data.worldbank.org); `null` for another table. */
export const worldBankHeadings = (rows: Iterable<DelimitedRecord>): DelimitedRecord | null =>
  headingRow(rows, needed);

const kazakhstan = 'KAZ';

/**
 * How a table of the World Bank is read: a column for each year, the code of the series as it stands, unit by the name
 * of the series. The indicator is known where every series is listed as one of the SDGs; else it is a question, and so
 * is the unit.
 */
export const worldBankMapping = (
  rows: readonly DelimitedRecord[],
  header: DelimitedRecord,
  sheet: string | null,
): { readonly mapping: TableMapping; readonly questions: readonly MappingQuestion[] } => {
  const placeOf = (id: string) => header.cells.findIndex((cell) => headingId(cell) === id);
  const [nameAt, codeAt] = [placeOf('indicatorname'), placeOf('indicatorcode')];
  const names = new Map<string, string>();
  for (const { row, cells } of rows)
    if (row > header.row && (cells[codeAt] ?? '').trim() !== '')
      names.set((cells[codeAt] ?? '').trim(), (cells[nameAt] ?? '').trim());
  const units = [...names].map(([code, name]) => [name, unitOfWorldBank(code, name)] as const);
  const known = units.filter((pair): pair is readonly [string, string] => pair[1] !== null);
  const hasUnits = known.length === units.length;
  const hasIndicators = [...names.keys()].every((code) => worldBankSeries[code] !== undefined);
  const columns = header.cells.map((cell, place): ColumnMapping => {
    const [heading, id, year] = [cell.trim(), headingId(cell), yearOfHeading(cell)];
    const at = { column: place + 1, heading };
    if (year !== null) return { ...at, use: 'value', year };
    if (id === 'countrycode') return { ...at, use: 'area' };
    if (id === 'indicatorcode') return { ...at, use: 'series' };
    return { ...at, use: id === 'indicatorname' && hasUnits ? 'unit' : 'ignore' };
  });
  return {
    mapping: {
      ...{ sheet, headerRow: header.row, decimal: null, columns },
      constants: hasIndicators ? { indicator: asKnown } : {},
      codes: {
        REF_AREA: { [kazakhstan]: 'kz' },
        ...(hasUnits ? { UNIT_MEASURE: Object.fromEntries(known) } : {}),
      },
    },
    questions: [
      ...(hasIndicators ? [] : [{ kind: 'no-indicator' as const, detail: '' }]),
      ...(hasUnits ? [] : [{ kind: 'no-unit' as const, detail: '' }]),
    ],
  };
};
