import type { DelimitedRecord } from '../../open-sdg/delimited-text';
import type { MappingQuestion } from '../mapping-questions';
import { isTotal } from '../table-knowledge';
import type { ColumnMapping, TableMapping } from '../table-mapping';
import { headingId, headingRow, textsBelow } from './heading-row';
import { codeOfUn } from './un-codes';

const needed = ['indicator', 'seriescode', 'geoareacode', 'timeperiod', 'value'];

/** Columns of the database by their headings; those of groups are named as the portal names them. */
const uses: Readonly<Record<string, Omit<ColumnMapping, 'column' | 'heading'>>> = {
  indicator: { use: 'indicator' },
  seriescode: { use: 'series' },
  geoareacode: { use: 'area' },
  timeperiod: { use: 'year' },
  value: { use: 'value' },
  units: { use: 'unit' },
  ...Object.fromEntries(
    Object.entries({
      sex: 'SEX',
      age: 'AGE',
      location: 'URBANISATION',
      quantile: 'INCOME_WEALTH_QUANTILE',
      educationlevel: 'EDUCATION_LEV',
      disabilitystatus: 'DISABILITY_STATUS',
      activity: 'ACTIVITY',
      typeofproduct: 'PRODUCT',
      typeofoccupation: 'OCCUPATION',
    }).map(([id, dimension]) => [id, { use: 'dimension', dimension, blank: 'total' } as const]),
  ),
};

/** What stands beside a figure and is no part of its key. */
const notes = new Set([
  ...['goal', 'target', 'seriesdescription', 'geoareaname', 'timedetail', 'timecoverage', 'upperbound'],
  ...['lowerbound', 'baseperiod', 'source', 'geoinfourl', 'footnote', 'nature', 'observationstatus'],
  ...['reportingtype', 'freq'],
]);

/** The headings of a CSV or XLSX of the UN's SDG database (unstats.un.org/sdgs/dataportal); `null` for another table. */
export const unHeadings = (rows: Iterable<DelimitedRecord>): DelimitedRecord | null =>
  headingRow(rows, needed);

const kazakhstan = '398';

/**
 * How a table of the UN's SDG database is read. Its codes of sex, place, age and percent become those of SDMX
 * (`codeOfUn`); bounds, source and footnotes are passed over. A column of groups that is not known is passed over where
 * it is empty or total throughout; else what it means is a question.
 */
export const unMapping = (
  rows: readonly DelimitedRecord[],
  header: DelimitedRecord,
  sheet: string | null,
): { readonly mapping: TableMapping; readonly questions: readonly MappingQuestion[] } => {
  const codes: Record<string, Record<string, string>> = { REF_AREA: { [kazakhstan]: 'kz' } };
  const unclear: MappingQuestion[] = [];
  const columns = header.cells.map((cell, place): ColumnMapping => {
    const heading = cell.trim();
    const id = headingId(heading);
    const found = uses[id];
    const texts = notes.has(id) ? new Set<string>() : textsBelow(rows, header.row, place);
    if (found === undefined && [...texts].some((text) => !isTotal(text)))
      unclear.push({ kind: 'unclear-column', detail: heading });
    const dimension = found?.use === 'unit' ? 'UNIT_MEASURE' : found?.dimension;
    for (const text of dimension === undefined ? [] : texts) {
      const code = codeOfUn(dimension ?? '', text);
      if (code !== null && code !== text) (codes[dimension ?? ''] ??= {})[text] = code;
    }
    return { column: place + 1, heading, ...(found ?? { use: 'ignore' }) };
  });
  const hasUnit = columns.some(({ use }) => use === 'unit');
  return {
    mapping: { sheet, headerRow: header.row, decimal: null, columns, constants: {}, codes },
    questions: [...(hasUnit ? [] : [{ kind: 'no-unit' as const, detail: '' }]), ...unclear],
  };
};
