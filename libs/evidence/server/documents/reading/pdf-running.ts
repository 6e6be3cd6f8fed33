import type { PlacedText } from './pdf-lines';
import { hasWords, type PdfPage } from './pdf-page';
import { countsPages } from './pdf-page-number';

/** A stretch of letters of one line, without a wide gap in it. */
interface Stretch {
  readonly items: readonly PlacedText[];
  readonly text: string;
}

/** What stands at one height of a page. */
interface Row {
  readonly y: number;
  readonly height: number;
  readonly stretches: readonly Stretch[];
}

/** Rows from an edge on among which running lines are sought, and the share of the page that they lie within. */
const edge = { rows: 4, zone: 0.12, margin: 0.06 } as const;

/** Nearer than this, in heights of the letters, a line belongs to the text beside it. */
const apart = 1.8;

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const stretchesOf = (items: readonly PlacedText[]): readonly Stretch[] => {
  const open: PlacedText[][] = [];
  let right = -Infinity;
  for (const item of [...items].sort((one, other) => one.x - other.x)) {
    const last = open.at(-1);
    if (last && item.x - right < item.height) last.push(item);
    else open.push([item]);
    right = Math.max(right, item.x + item.width);
  }
  return open.map((own) => ({
    items: own,
    text: own
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  }));
};

/** The rows of a page from above, whatever order the file has them in. */
const rowsOf = (page: PdfPage): readonly Row[] => {
  const open: { y: number; items: PlacedText[] }[] = [];
  for (const item of page.items
    .filter(({ text }) => text.trim() !== '')
    .sort((one, other) => other.y - one.y)) {
    const last = open.at(-1);
    if (last && last.y - item.y < item.height * 0.5) last.items.push(item);
    else open.push({ y: item.y, items: [item] });
  }
  return open.map(({ y, items }) => ({
    y,
    height: Math.max(...items.map(({ height }) => height)),
    stretches: stretchesOf(items),
  }));
};

interface Seen {
  readonly page: number;
  readonly height: number;
  readonly distance: number;
  readonly text: string;
}

/**
 * What stands on most pages at the same height from an edge: the same words, but for the number of the page. Of few pages
 * only what is set smaller or far out, as two minutes in one file begin alike.
 */
const recurring = (seen: readonly Seen[], pageCount: number, usualHeight: number): boolean => {
  const onPages = new Set(seen.map(({ page }) => page)).size;
  if (onPages < 2 || onPages * 2 <= pageCount || onPages < seen.length) return false;
  const [first] = seen;
  if (!first) return false;
  const isSame = seen.every(({ text }) => text === first.text);
  if (!isSame && !countsPages(seen)) return false;
  return (
    onPages >= 4 || seen.every(({ height, distance }) => height < usualHeight - 0.5 || distance < edge.margin)
  );
};

/** Kept apart by the edge that they lie at, by their words but for digits, and by the distance from it, to three points. */
const keysOf = (side: string, distance: number, { text }: Stretch): readonly string[] =>
  [Math.floor(distance / 3), Math.floor(distance / 3) + 1].map(
    (step) => `${side} ${step} ${text.replace(/\d+/gu, '#')}`,
  );

export interface WithoutRunning {
  readonly pages: readonly PdfPage[];
  /** Lines that were left out, of all pages. */
  readonly leftOut: number;
}

/**
 * The pages of a PDF without the heads, feet and numbers that run through them. What may be something else stays: what
 * stands close to the text, differs in more than the number of the page, or is all that there is.
 */
export const withoutRunningLines = (pages: readonly PdfPage[]): WithoutRunning => {
  const written = pages.filter(({ items }) => hasWords(items));
  const usualHeight = median(
    written.flatMap(({ items }) => items.map(({ height }) => height)).filter((h) => h > 0),
  );
  const edges = written.flatMap((page) => {
    const rows = rowsOf(page);
    const size = page.top - page.bottom;
    return (['top', 'bottom'] as const).map((side) => {
      const distanceOf = ({ y }: Row) => (side === 'top' ? page.top - y : y - page.bottom);
      const from = side === 'top' ? rows : [...rows].reverse();
      return { page: page.number, side, size, rows: from, distanceOf };
    });
  });
  const found = new Map<string, Seen[]>();
  for (const { page, side, size, rows, distanceOf } of edges)
    for (const row of rows.slice(0, edge.rows).filter((each) => distanceOf(each) <= size * edge.zone))
      for (const stretch of row.stretches) {
        const seen = { page, height: row.height, distance: distanceOf(row) / size, text: stretch.text };
        for (const key of keysOf(side, distanceOf(row), stretch)) {
          const others = found.get(key);
          if (others) others.push(seen);
          else found.set(key, [seen]);
        }
      }
  const running = new Set(
    [...found].flatMap(([key, seen]) => (recurring(seen, written.length, usualHeight) ? [key] : [])),
  );
  const gone = new Set<PlacedText>();
  let leftOut = 0;
  for (const { side, size, rows, distanceOf } of edges) {
    const isRunning = (row: Row) => (stretch: Stretch) =>
      keysOf(side, distanceOf(row), stretch).some((key) => running.has(key));
    const until = rows.findIndex(
      (row, at) =>
        at >= edge.rows || distanceOf(row) > size * edge.zone || !row.stretches.some(isRunning(row)),
    );
    const own = until < 0 ? rows : rows.slice(0, until);
    const [last, next] = [own.at(-1), rows[own.length]];
    if (last && next && Math.abs(last.y - next.y) < apart * Math.max(last.height, next.height)) continue;
    for (const row of own) {
      leftOut += 1;
      for (const stretch of row.stretches.filter(isRunning(row)))
        for (const item of stretch.items) gone.add(item);
    }
  }
  const kept = pages.map((page) => ({ ...page, items: page.items.filter((item) => !gone.has(item)) }));
  return kept.some(({ items }) => hasWords(items)) ? { pages: kept, leftOut } : { pages, leftOut: 0 };
};
