import { joinedLines, openLinesOf, type PlacedText } from './pdf-lines';
import { partedAt } from './pdf-parted';
import type { PdfRules, Rule } from './pdf-rules';

/** A table whose cells are drawn. */
export interface RuledTable {
  readonly rows: readonly (readonly string[])[];
  /** Where its columns begin, and the last one ends. */
  readonly edges: readonly number[];
  /** The runs of letters that stand in it. */
  readonly items: ReadonlySet<PlacedText>;
}

/** Lines nearer than this are one, in points: the edges of two cells beside each other. */
const near = 4;

/** Rules at one place as one, also where each cell has its own. */
const joinedRules = (rules: readonly Rule[]): readonly Rule[] => {
  const groups: Rule[][] = [];
  for (const rule of [...rules].sort((one, other) => one.at - other.at)) {
    const last = groups.at(-1);
    if (last && rule.at - (last[0]?.at ?? rule.at) < near) last.push(rule);
    else groups.push([rule]);
  }
  return groups.flatMap((group) => {
    const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length;
    const joined: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of [...group].sort((one, other) => one.from - other.from)) {
      const last = joined.at(-1);
      if (last && from - last.to < near) last.to = Math.max(last.to, to);
      else joined.push({ at, from, to });
    }
    return joined;
  });
};

const covers = ({ from, to }: Rule, at: number): boolean => from - near < at && at < to + near;

/** Rules that meet one another, table by table. */
const meetingRules = ({ horizontal, vertical }: PdfRules): readonly PdfRules[] => {
  const [across, up] = [joinedRules(horizontal), joinedRules(vertical)];
  const left = new Set<Rule>(across);
  const tables: PdfRules[] = [];
  for (const first of across) {
    if (!left.delete(first)) continue;
    const own = { horizontal: [first], vertical: new Set<Rule>() };
    for (const rule of own.horizontal)
      for (const side of up) {
        if (own.vertical.has(side) || !covers(rule, side.at) || !covers(side, rule.at)) continue;
        own.vertical.add(side);
        for (const other of [...left])
          if (covers(other, side.at) && covers(side, other.at)) {
            left.delete(other);
            own.horizontal.push(other);
          }
      }
    tables.push({ horizontal: own.horizontal, vertical: [...own.vertical] });
  }
  return tables;
};

const placesOf = (rules: readonly Rule[]): readonly number[] => [
  ...new Set(rules.map(({ at }) => at).sort((one, other) => one - other)),
];

/** Between which two of the places something stands; -1 where it stands outside. */
const between = (places: readonly number[], value: number): number =>
  places.findIndex((place, at) => place <= value && value < (places[at + 1] ?? -Infinity));

/** For each field of the grid, the upper left one of the cell that it belongs to. */
const cellsOfGrid = (rules: PdfRules, xs: readonly number[], ys: readonly number[]) => {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const middle = (places: readonly number[], at: number) => ((places[at] ?? 0) + (places[at + 1] ?? 0)) / 2;
  const hasWall = (walls: readonly Rule[], at: number | undefined, across: number) =>
    walls.some((wall) => wall.at === at && wall.from < across && across < wall.to);
  const cells = new Map<number, number>();
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      // Rows are counted from above, heights from below.
      const height = rows - 1 - row;
      const above = (row - 1) * columns + column;
      const beside = row * columns + column - 1;
      const isOpenAbove = row > 0 && !hasWall(rules.horizontal, ys[height + 1], middle(xs, column));
      const isOpenBeside = column > 0 && !hasWall(rules.vertical, xs[column], middle(ys, height));
      const own = row * columns + column;
      cells.set(
        own,
        isOpenAbove ? (cells.get(above) ?? own) : isOpenBeside ? (cells.get(beside) ?? own) : own,
      );
    }
  return cells;
};

/** A run of letters by the columns that it stands in; `null` where it is not plain which words stand in which. */
const partedByColumns = (
  item: PlacedText,
  xs: readonly number[],
): readonly { readonly column: number; readonly item: PlacedText }[] | null => {
  const [first, last] = [between(xs, item.x + 1), between(xs, item.x + item.width - 1)];
  const column = between(xs, item.x + item.width / 2);
  if (first < 0 || last < 0) return null;
  if (first === last) return [{ column, item }];
  const walls = xs.slice(first + 1, last + 1);
  const right = item.x + item.width;
  const texts = partedAt({ text: item.text, left: item.x, right, gap: 0 }, walls, item.height * 3);
  return (
    texts?.map((text, at) => {
      const x = at === 0 ? item.x : (walls[at - 1] ?? item.x);
      return { column: first + at, item: { ...item, text, x, width: (walls[at] ?? right) - x } };
    }) ?? null
  );
};

const textOf = (items: readonly PlacedText[]): string =>
  openLinesOf(items).reduce(
    (text, { pieces }) => joinedLines(text, pieces.map((piece) => piece.text.trim()).join(' ')),
    '',
  );

const tableOf = (rules: PdfRules, items: readonly PlacedText[]): RuledTable | null => {
  const [xs, ys] = [placesOf(rules.vertical), placesOf(rules.horizontal)];
  if (xs.length < 3 || ys.length < 3) return null;
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const cells = cellsOfGrid(rules, xs, ys);
  const held = new Map<number, PlacedText[]>();
  const own = new Set<PlacedText>();
  for (const item of items) {
    if (item.text.trim() === '') continue;
    const height = between(ys, item.y + item.height * 0.3);
    const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
    if (height < 0 || item.x + item.width / 2 < left || item.x + item.width / 2 > right) continue;
    const row = rows - 1 - height;
    const parts = partedByColumns(
      item,
      xs.filter((_, at) => {
        // Only walls that stand in this row part its words.
        const field = row * columns + at;
        return at === 0 || at === columns || cells.get(field) !== cells.get(field - 1);
      }),
    );
    if (!parts) return null;
    own.add(item);
    for (const part of parts) {
      const column = between(xs, part.item.x + Math.min(part.item.width / 2, 2));
      const cell = cells.get(row * columns + column) ?? -1;
      held.set(cell, [...(held.get(cell) ?? []), part.item]);
    }
  }
  const grid = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => textOf(held.get(row * columns + column) ?? [])),
  );
  const filled = grid.filter((row) => row.filter((cell) => cell !== '').length > 1);
  return filled.length < 2 ? null : { rows: grid, edges: xs, items: own };
};

/** The tables of a page whose cells are drawn, where they hold words. */
export const ruledTablesOf = (rules: PdfRules, items: readonly PlacedText[]): readonly RuledTable[] =>
  meetingRules(rules).flatMap((each) => tableOf(each, items) ?? []);
