import { type ColumnMapping, columnSetKey, guessMapping } from '@qadam/evidence/domain';
import type { Database } from '@qadam/platform/server';

export interface StoredRow {
  readonly row: number;
  readonly language: string;
  /** Start and end of each cell in the text of the document. */
  readonly places: readonly (readonly [number, number])[];
  readonly cells: readonly string[];
}

export interface StoredTable {
  readonly sheet: string | null;
  readonly headings: readonly string[];
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
  const tables = await database.query<{ sheet: string | null; headings: string[]; headingRow: number }>(
    `select sheet, headings, heading_row as "headingRow" from document_table where document_id = $1 order by position`,
    [documentId],
  );
  const paragraphs = await database.query<ParagraphRow>(
    `select sheet, row_number as row, language, cells from document_paragraph
     where document_id = $1 and cells is not null order by number`,
    [documentId],
  );
  return tables.map(({ sheet, headings, headingRow }) => ({
    ...{ sheet, headings },
    rows: paragraphs
      .filter((each) => each.sheet === sheet && each.row !== headingRow)
      .map(({ row, language, cells }) => {
        const places = cells.flatMap((start, at) =>
          at % 2 === 0 ? [[start, cells[at + 1] ?? start] as const] : [],
        );
        return { row, language, places, cells: places.map(([start, end]) => text.slice(start, end)) };
      }),
  }));
};

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

export const guessFor = ({ headings, rows }: StoredTable): ColumnMapping | null =>
  guessMapping(headings, rows);
