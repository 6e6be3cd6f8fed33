import type { ImportProblem } from './problem';
import { problemMessage } from './problem-message';
import type { SourceRow } from './row-reading';

/** Rows of a file share the objects of their dimensions (`readRow`), and sorting each anew is slow. */
const textOfDimensions = new WeakMap<Readonly<Record<string, string>>, string>();

const dimensionsKey = (dimensions: Readonly<Record<string, string>>): string => {
  const known = textOfDimensions.get(dimensions);
  if (known !== undefined) return known;
  const text = Object.entries(dimensions)
    .map(([dimension, code]) => `${dimension}=${code}`)
    .sort()
    .join('|');
  textOfDimensions.set(dimensions, text);
  return text;
};

/** One text per series: the same series gives the same text whatever the order of its dimensions. */
export const seriesKeyOf = (figure: {
  readonly series: string;
  readonly unit: string;
  readonly dimensions: Readonly<Record<string, string>>;
}): string => `${figure.series}|${figure.unit}|${dimensionsKey(figure.dimensions)}`;

/**
 * Finds figures of one file that claim the same series, area and year. Equal values are kept once, each
 * further row is a warning; with different values none is taken and every row is an error, since the file
 * does not say which one is right. Values are compared as numbers (`0.0` equals `0`).
 * A total written once as an empty cell and once as `_T` with the same value is one figure, not a problem;
 * `rawKeyOf` gives the key as written to tell the two apart. A figure may name its own `column` of values.
 */
export const settleDuplicates = (
  file: string,
  valueColumn: string,
  figures: readonly (SourceRow & { readonly column?: string })[],
  rawKeyOf: (row: number) => string,
): { readonly figures: readonly SourceRow[]; readonly problems: readonly ImportProblem[] } => {
  const groups = new Map<string, (typeof figures)[number][]>();
  for (const figure of figures) {
    const key = `${seriesKeyOf(figure)}|${figure.sourceAreaCode}|${figure.year}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  const kept: SourceRow[] = [];
  const problems: ImportProblem[] = [];
  for (const group of groups.values()) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    const isConflict = others.some(({ value }) => value !== first.value);
    if (!isConflict) kept.push(first);
    if (others.length === 0) continue;
    const seen = new Set([rawKeyOf(first.row)]);
    for (const figure of isConflict ? group : others) {
      const rawKey = rawKeyOf(figure.row);
      const isSameTotalWrittenOtherwise = !isConflict && !seen.has(rawKey);
      seen.add(rawKey);
      if (isSameTotalWrittenOtherwise) continue;
      const relatedRows = group.map(({ row }) => row).filter((row) => row !== figure.row);
      const kind = isConflict ? 'duplicate-key-conflict' : 'duplicate-key-identical';
      problems.push({
        file,
        row: figure.row,
        column: figure.column ?? valueColumn,
        kind,
        severity: isConflict ? 'error' : 'warning',
        value: figure.rawValue,
        relatedRows,
        message: problemMessage(kind, { value: figure.rawValue, rows: relatedRows.join(', ') }),
      });
    }
  }
  return { figures: kept, problems };
};
