import type { PlacedText } from './pdf-lines';
import { type PdfRows, type PlacedParagraph, placedPiecesOf } from './pdf-paragraphs';
import { ruledTablesOf } from './pdf-ruled';
import type { PdfRules } from './pdf-rules';

/** What a page holds in its order: tables by the lines around their cells where these are drawn, else by where its words stand. */
export const piecesOfPage = (
  items: readonly PlacedText[],
  rules: PdfRules,
): readonly (PlacedParagraph | PdfRows)[] => {
  const tables = ruledTablesOf(rules, items)
    .map((table) => ({ ...table, from: items.findIndex((item) => table.items.has(item)) }))
    .sort((one, other) => one.from - other.from);
  const inTables = new Set(tables.flatMap((table) => [...table.items]));
  const textBetween = (from: number, to?: number) =>
    placedPiecesOf(items.slice(from, to).filter((item) => !inTables.has(item)));
  return [
    ...tables.flatMap(({ rows, edges, from }, at) => [
      ...textBetween(tables[at - 1]?.from ?? 0, from),
      { rows, edges },
    ]),
    ...textBetween(tables.at(-1)?.from ?? 0),
  ];
};
