import type { Trilingual } from '@qadam/language/domain';
import type { DelimitedRecord } from '../../open-sdg/delimited-text';
import { problemMessage } from '../../open-sdg/problem-message';
import type { MappingQuestion } from '../mapping-questions';
import type { Table } from '../table';
import type { TableMapping } from '../table-mapping';
import { eurostatHeadings, eurostatMapping, withDimensionsApart } from './eurostat-table';
import { withoutFlags } from './flagged-table';
import { headingId } from './heading-row';
import { unHeadings, unMapping } from './un-database';
import { worldBankHeadings, worldBankMapping } from './world-bank';

/** A database whose downloads are known by their headings. */
interface Database {
  readonly publisher: Trilingual;
  readonly headings: (rows: Iterable<DelimitedRecord>) => DelimitedRecord | null;
  /** Where the country stands, as `headingId` writes it. */
  readonly areaHeading: string;
  /** Whether a code of that column means another country, or a group of countries. */
  readonly isOtherCountry: (code: string) => boolean;
  /** Whether flags stand beside its values. */
  readonly hasFlags?: true;
  readonly mapping: (
    rows: readonly DelimitedRecord[],
    header: DelimitedRecord,
    sheet: string | null,
    titled: string | null,
  ) => { readonly mapping: TableMapping; readonly questions: readonly MappingQuestion[] };
}

const databases: readonly Database[] = [
  {
    publisher: {
      kk: 'БҰҰ Статистика бөлімі',
      ru: 'Статистический отдел ООН',
      en: 'United Nations Statistics Division',
    },
    headings: unHeadings,
    areaHeading: 'geoareacode',
    // Codes of the M49 standard; without leading zeros where a spreadsheet has taken them for numbers.
    isOtherCountry: (code) => /^\d{1,3}$/u.test(code) && code !== '398',
    mapping: unMapping,
  },
  {
    publisher: { kk: 'Дүниежүзілік банк', ru: 'Всемирный банк', en: 'World Bank' },
    headings: worldBankHeadings,
    areaHeading: 'countrycode',
    isOtherCountry: (code) => /^[A-Z0-9]{3}$/u.test(code) && code !== 'KAZ',
    mapping: worldBankMapping,
  },
  {
    publisher: { kk: 'Еуростат', ru: 'Евростат', en: 'Eurostat' },
    headings: eurostatHeadings,
    areaHeading: 'geo',
    isOtherCountry: (code) => /^(?!KZ)[A-Z]{2}[A-Z0-9_]*$/u.test(code),
    hasFlags: true,
    mapping: eurostatMapping,
  },
];

const databaseOf = (rows: Iterable<DelimitedRecord>) => {
  for (const database of databases) {
    const header = database.headings(rows);
    if (header !== null) return { database, header };
  }
  return null;
};

/** How a table of a known database is read (UN Statistics Division, World Bank, Eurostat); `null` for other tables. */
export const databaseMapping = (
  rows: readonly DelimitedRecord[],
  sheet: string | null,
  titled: string | null,
): { readonly mapping: TableMapping; readonly questions: readonly MappingQuestion[] } | null => {
  const found = databaseOf(rows);
  return found === null ? null : found.database.mapping(rows, found.header, sheet, titled);
};

/** Who publishes the figures of a table of a known database; `null` for other tables. */
export const databasePublisher = ({ rows }: Table): Trilingual | null =>
  databaseOf(rows)?.database.publisher ?? null;

/**
 * A table of a known database with the rows of Kazakhstan alone; those of other countries, of which such a download has
 * many, are told once with their number, and without the flags of Eurostat. Other tables come back as they are.
 */
export const ofOwnCountry = (given: Table): Table => {
  const table = withDimensionsApart(given);
  const found = databaseOf(table.rows);
  if (found === null) return table;
  const { database, header } = found;
  const place = header.cells.findIndex((cell) => headingId(cell) === database.areaHeading);
  const isOther = ({ row, cells }: DelimitedRecord) =>
    row > header.row && database.isOtherCountry((cells[place] ?? '').trim());
  const codes = new Set<string>();
  let [count, firstRow]: [number, number | null] = [0, null];
  for (const record of table.rows)
    if (isOther(record)) {
      count += 1;
      firstRow ??= record.row;
      codes.add((record.cells[place] ?? '').trim());
    }
  const settled = (own: Table) => (database.hasFlags === true ? withoutFlags(own, header) : own);
  if (count === 0) return settled(table);
  const listed = [...codes].slice(0, 5).join(', ');
  const value = codes.size > 5 ? `${listed} …` : listed;
  const column = header.cells[place]?.trim() ?? null;
  return settled({
    ...table,
    problems: [
      ...table.problems,
      {
        ...{ file: table.file, row: firstRow, column, kind: 'other-countries', severity: 'warning', value },
        ...(table.sheet === null ? {} : { sheet: table.sheet }),
        message: problemMessage('other-countries', { value, count: String(count), column: column ?? '' }),
      },
    ],
    rows: {
      *[Symbol.iterator]() {
        for (const record of table.rows) if (!isOther(record)) yield record;
      },
    },
  });
};
