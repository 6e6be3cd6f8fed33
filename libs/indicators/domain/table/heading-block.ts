import type { DelimitedRecord } from '../open-sdg/delimited-text';
import { HeadingMeanings } from './heading-meaning';
import { columnHeadings } from './heading-rows';
import type { CellRange } from './sheet-layout';
import type { NameIndex } from './table-knowledge';
import { mostHeadingRows } from './table-mapping';

interface Block {
  readonly rows: readonly DelimitedRecord[];
  readonly meanings: HeadingMeanings;
}

/** Fewer columns below a common word are no second row of headings. */
const fewestColumns = 2;

/** So many known words beside an unknown one tell what it is. */
const fewestKnown = 2;

/**
 * Whether an unknown word of an upper row may be an area or a group as those beside it: most of the words there are
 * known, and what stands below any of them is a year, an area or a group.
 */
const isAmongKnown = (meanings: HeadingMeanings, level: number): boolean => {
  const above = meanings.headings.filter(
    (heading, place) => place > 0 && heading[level] !== '' && heading.slice(level + 1).some(Boolean),
  );
  const words = new Set(above.map((heading) => heading[level] ?? ''));
  const known = [...words].filter((word) => meanings.isPart(level, word)).length;
  return (
    known >= fewestKnown &&
    known * 2 > words.size &&
    above.every((heading) =>
      heading.every((text, lower) => lower <= level || text === '' || meanings.isPart(lower, text)),
    )
  );
};

/**
 * Whether rows are one heading: every row speaks of years, areas or groups above or below those of another, and no row
 * has anything else where another has its word for a column; an unknown word may stand among known areas or groups
 * above those of another. `isHeading`: whether a word is known to head a column;
 * only such words stand alone below `base`, the row that is a heading by itself, since what stands there else is a figure's row.
 */
const isOneHeading = (
  { rows, meanings }: Block,
  base: number,
  isHeading: (text: string) => boolean,
): boolean => {
  let whole = 0;
  for (const [place, heading] of meanings.headings.entries()) {
    const own = rows.map(({ cells }) => (cells[place] ?? '').trim());
    const places = own.flatMap((text, level) => (text === '' ? [] : [level]));
    if (meanings.isContradiction(heading)) return false;
    if (heading.every((text, level) => meanings.isPart(level, text))) {
      whole += 1;
      continue;
    }
    const words = places.filter((level) => !meanings.isPart(level, own[level] ?? ''));
    const [lowest] = places.slice(-1);
    const isAlone = heading.filter((text) => text !== '').length === 1;
    // A word, or a year or group with nothing above it, in a row below: this is a row of figures.
    if (isAlone && lowest !== undefined && lowest > 0) {
      const isWord = words.includes(lowest);
      const isBelowBase = (rows[lowest]?.row ?? 0) > base;
      if (!isWord || (isBelowBase && !isHeading(own[lowest] ?? ''))) return false;
    }
    // A title, or the word for a column, with something else below it.
    const isRepeated = new Set(places.map((level) => own[level])).size === 1;
    const mayBePart = (level: number) =>
      place > 0 && !isHeading(own[level] ?? '') && isAmongKnown(meanings, level);
    if (words.some((level) => level !== lowest && !mayBePart(level)) && !isRepeated) return false;
  }
  return whole >= fewestColumns;
};

/**
 * The rows of the headings around the row that is one by itself: two or three where groups stand above years, regions
 * above groups, or the other way round, else this one alone.
 */
export const headingBlock = (
  all: readonly DelimitedRecord[],
  base: number,
  {
    merges,
    names,
    isHeading,
    count: given,
  }: {
    readonly merges: readonly CellRange[];
    readonly names: NameIndex;
    readonly isHeading: (text: string) => boolean;
    /** How many rows they take, where somebody has said it; `base` is the last. */
    readonly count?: number | undefined;
  },
): Block => {
  const at = all.findIndex(({ row }) => row === base);
  const blockOf = (from: number, count: number): Block => {
    const rows = all.slice(Math.max(from, 0), Math.max(from, 0) + count);
    return { rows, meanings: new HeadingMeanings(columnHeadings(rows, merges), names) };
  };
  if (given !== undefined && at !== -1) {
    const above = Math.min(given - 1, at);
    return blockOf(at - above, above + 1);
  }
  for (let count = mostHeadingRows; count > 1; count -= 1)
    for (let above = count - 1; above >= 0; above -= 1) {
      if (at - above < 0 || at - above + count > all.length) continue;
      const block = blockOf(at - above, count);
      const [first, last] = [block.rows[0]?.row ?? 0, block.rows.at(-1)?.row ?? 0];
      // Blank rows that the file leaves out part what stands above from the headings.
      if (last - first === count - 1 && isOneHeading(block, base, isHeading)) return block;
    }
  return blockOf(at, at === -1 ? 0 : 1);
};
