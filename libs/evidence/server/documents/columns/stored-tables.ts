import { type ColumnMapping, columnSetKey, guessMapping, inheritedColumns } from '@qadam/evidence/domain';
import type { Database } from '@qadam/platform/server';

export interface StoredRow {
  readonly row: number;
  readonly language: string;
  /** Start and end of each cell in the text of the document. */
  readonly places: readonly (readonly [number, number])[];
  /** Under the headings of the table, then under those that it inherits. */
  readonly cells: readonly string[];
}

export interface StoredTable {
  readonly sheet: string | null;
  readonly headings: readonly string[];
  /** Of a repeat: headings of the submission and the repeats that its rows belong to. */
  readonly inherited: readonly string[];
  readonly rows: readonly StoredRow[];
}

interface ParagraphRow {
  readonly sheet: string | null;
  readonly row: number;
  readonly language: string;
  readonly cells: readonly number[];
}

/** The tables of a document as they are kept: out of its masked text. */
export const storedTables = async (
  database: Database,
  documentId: number,
): Promise<readonly StoredTable[]> => {
  const document = await database.one<{ text: string }>('select text from document where id = $1', [
    documentId,
  ]);
  const text = document?.text ?? '';
  const tables = await database.query<{
    readonly sheet: string | null;
    readonly headings: string[];
    readonly headingRow: number;
    readonly parent: number | null;
  }>(
    `select sheet, headings, heading_row as "headingRow", parent_position as parent from document_table where document_id = $1 order by position`,
    [documentId],
  );
  const paragraphs = await database.query<ParagraphRow>(
    `select sheet, row_number as row, language, cells from document_paragraph
     where document_id = $1 and cells is not null order by number`,
    [documentId],
  );
  const own = tables.map(({ sheet, headings, headingRow, parent }) => ({
    ...{ sheet, headings, parent },
    rows: paragraphs
      // What stands above the headings is the title of the table.
      .filter((each) => each.sheet === sheet && each.row > headingRow)
      .map(({ row, language, cells }) => {
        const places = cells.flatMap((start, at) =>
          at % 2 === 0 ? [[start, cells[at + 1] ?? start] as const] : [],
        );
        return { row, language, places, cells: places.map(([start, end]) => text.slice(start, end)) };
      }),
  }));
  return own.map(({ sheet, headings, rows }, at) => {
    const { headings: inherited, cellsOf } = inheritedColumns(own, at);
    return {
      ...{ sheet, headings, inherited },
      rows: rows.map((row) => ({
        ...row,
        cells: [...headings.map((_, place) => row.cells[place] ?? ''), ...cellsOf(row)],
      })),
    };
  });
};

/** The headings of each table of a document. */
export const storedHeadings = async (
  database: Database,
  documentId: number,
): Promise<readonly (readonly string[])[]> =>
  (
    await database.query<{ headings: string[] }>(
      'select headings from document_table where document_id = $1 order by position',
      [documentId],
    )
  ).map(({ headings }) => headings);

/** What was last chosen for a table with these headings. */
export const rememberedMapping = async (
  database: Database,
  headings: readonly string[],
): Promise<ColumnMapping | null> => {
  const row = await database.one<{ mapping: ColumnMapping }>(
    'select mapping from column_mapping where columns = $1',
    [columnSetKey(headings)],
  );
  return row?.mapping ?? null;
};

export const rememberMapping = async (
  database: Database,
  headings: readonly string[],
  mapping: ColumnMapping,
  personId: number | null,
): Promise<void> => {
  await database.query(
    `insert into column_mapping (columns, mapping, person_id) values ($1, $2, $3)
     on conflict (columns) do update set mapping = $2, person_id = $3, changed_at = now()`,
    [columnSetKey(headings), JSON.stringify(mapping), personId],
  );
};

/** The finding among the headings of the table itself; the rest, where these have none, among those that it inherits. */
export const guessFor = ({ headings, inherited, rows }: StoredTable): ColumnMapping | null => {
  const own = guessMapping(headings, rows);
  if (!own) return null;
  const { area, group, sex, date, kind } = guessMapping([...headings, ...inherited], rows) ?? {};
  const inAll = Object.entries({ area, group, sex, date, kind }).filter(
    ([, heading]) => heading !== undefined,
  );
  return { ...Object.fromEntries(inAll), ...own };
};
