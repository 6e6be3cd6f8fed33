import type { DelimitedRecord } from '../../open-sdg/delimited-text';

/** Above the headings of a download stand some lines about it. */
export const rowsWithHeadings = 15;

/** A heading as it is compared: `[Reporting Type]`, `REPORTING_TYPE` and `ReportingType` are one. */
export const headingId = (heading: string): string => heading.toLowerCase().replace(/[^a-z0-9]/gu, '');

/** The first row that has all of these headings, each of them once. */
export const headingRow = (
  rows: Iterable<DelimitedRecord>,
  wanted: readonly string[],
): DelimitedRecord | null => {
  let looked = 0;
  for (const record of rows) {
    if (++looked > rowsWithHeadings) return null;
    const own = record.cells.map(headingId);
    if (wanted.every((id) => own.filter((one) => one === id).length === 1)) return record;
  }
  return null;
};

/** The texts that a column has below the headings, each once. */
export const textsBelow = (
  rows: Iterable<DelimitedRecord>,
  headerRow: number,
  place: number,
): ReadonlySet<string> => {
  const texts = new Set<string>();
  for (const { row, cells } of rows) if (row > headerRow) texts.add((cells[place] ?? '').trim());
  texts.delete('');
  return texts;
};
