import type { Columns } from './columns';

/** The unit, the series and the dimensions that a row names; rows with the same codes share one object. */
export interface RowCodes {
  readonly series: string;
  readonly unit: string;
  /** Without totals: an empty cell and `_T` leave the dimension out. */
  readonly dimensions: Readonly<Record<string, string>>;
}

/**
 * Remembers what was read from cells of codes in which nothing was wrong: most rows of a file repeat the codes of a
 * row before them, and judging each cell anew is most of what a row takes.
 */
export class CodesOfRows {
  private readonly positions: readonly number[];
  private readonly known = new Map<string, RowCodes>();
  private last: { readonly cells: readonly string[]; readonly codes: RowCodes } | null = null;

  constructor({ unit, series, dimensions }: Columns) {
    this.positions = [unit, series, ...dimensions].flatMap((column) => column?.position ?? []);
  }

  find(cells: readonly string[]): RowCodes | undefined {
    const { last } = this;
    if (last !== null && this.positions.every((position) => cells[position] === last.cells[position]))
      return last.codes;
    const codes = this.known.get(this.keyOf(cells));
    if (codes !== undefined) this.last = { cells, codes };
    return codes;
  }

  remember(cells: readonly string[], codes: RowCodes): void {
    this.known.set(this.keyOf(cells), codes);
    this.last = { cells, codes };
  }

  private keyOf(cells: readonly string[]): string {
    let key = '';
    for (const position of this.positions) key += `${cells[position] ?? ''}\n`;
    return key;
  }
}
