/** A table as it is linked to others of its document. */
export interface LinkedTable {
  readonly headings: readonly string[];
  /** The position of the table that its rows belong to; `null` for none. */
  readonly parent: number | null;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

export interface InheritedColumns {
  readonly headings: readonly string[];
  /** The cells of the parent row of a row, and of its parents, in the order of `headings`; empty where there is none. */
  cellsOf(row: { readonly cells: readonly string[] }): readonly string[];
}

/** Columns that link a repeat to its submission and to the row it belongs to, as exports of forms name them. */
const links = { submission: '_submission', parent: '_parent', parentIndex: '_parent_index', index: '_index' };
const isLink = (heading: string): boolean => Object.values(links).includes(heading);

/** Whether the rows of a table belong to rows of another one. */
export const isRepeat = (headings: readonly string[]): boolean =>
  headings.includes(links.parent) || headings.includes(links.parentIndex);

const none: InheritedColumns = { headings: [], cellsOf: () => [] };

/**
 * What the rows of a repeat have from the submission or the outer repeat that they belong to: area, group and date are
 * asked once in a form, and what people say in its repeats. A heading of the table itself is not inherited.
 */
export const inheritedColumns = (tables: readonly LinkedTable[], at: number): InheritedColumns => {
  const table = tables[at];
  const parent = table?.parent === null ? undefined : tables[table?.parent ?? -1];
  if (!table || !parent || table.parent === null || table.parent >= at) return none;
  const further = inheritedColumns(tables, table.parent);
  const own = new Set(table.headings);
  const all = [...parent.headings, ...further.headings];
  const taken = all.flatMap((heading, place) =>
    heading === '' || isLink(heading) || own.has(heading) ? [] : [place],
  );
  const index = parent.headings.indexOf(links.index);
  const byNumber = new Map(
    parent.rows.map((row) => [(index < 0 ? String(row.row) : (row.cells[index] ?? '')).trim(), row]),
  );
  // The number of the submission counts rows of the first table, whatever stands between.
  const named = [links.parentIndex, ...(table.parent === 0 ? [links.submission] : []), links.parent];
  const link = table.headings.indexOf(named.find((heading) => own.has(heading)) ?? '');
  return {
    headings: taken.map((place) => all[place] ?? ''),
    cellsOf: ({ cells }) => {
      const row = byNumber.get((cells[link] ?? '').trim());
      if (!row) return [];
      const values = [...parent.headings.map((_, place) => row.cells[place] ?? ''), ...further.cellsOf(row)];
      return taken.map((place) => values[place] ?? '');
    },
  };
};
