import type { DelimitedRecord } from '../open-sdg/delimited-text';
import { areaMeant } from './resolve-area';
import type { NameIndex } from './table-knowledge';
import type { ColumnMapping } from './table-mapping';

/** Codes of the national classifier (`750000000`), or of a source (`KZALA`). */
const isCode = (text: string): boolean => /^(?:\d{4,9}|[A-Z]{2,}[A-Z0-9-]*)$/u.test(text);

/**
 * Of two columns of areas, codes beside names, the one that tells more rows is read and the other ignored, where both
 * are filled in the same rows and nowhere mean different areas. Otherwise both stay, and somebody is asked.
 */
export const withoutSecondAreas = (
  columns: readonly ColumnMapping[],
  body: readonly DelimitedRecord[],
  names: NameIndex,
): readonly ColumnMapping[] => {
  const areas = columns.filter(({ use }) => use === 'area');
  const [one, other, ...more] = areas;
  if (one === undefined || other === undefined || more.length > 0) return columns;
  const textIn = ({ cells }: DelimitedRecord, { column }: ColumnMapping) => (cells[column - 1] ?? '').trim();
  const rows = body.map((record) => [textIn(record, one), textIn(record, other)] as const);
  const filled = rows.filter(([first, second]) => first !== '' || second !== '');
  const isOfCodes = (at: 0 | 1) => filled.every((texts) => isCode(texts[at]));
  if (filled.some((texts) => texts.includes('')) || isOfCodes(0) === isOfCodes(1)) return columns;
  const meant = filled.map((texts) => texts.map((text) => areaMeant(text, {}, names)?.code ?? null));
  if (meant.some(([first, second]) => first !== null && second !== null && first !== second)) return columns;
  const told = (at: 0 | 1) => meant.filter((codes) => codes[at] !== null).length;
  const [codes, words] = isOfCodes(0) ? ([0, 1] as const) : ([1, 0] as const);
  const ignored = areas[told(codes) >= told(words) ? words : codes];
  return columns.map((column) =>
    column === ignored ? { column: column.column, heading: column.heading, use: 'ignore' } : column,
  );
};
