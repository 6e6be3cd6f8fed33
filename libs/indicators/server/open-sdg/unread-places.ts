import { indicatorCodeOf, type SourceFile } from '@qadam/indicators/domain';
import type { UnreadPlace } from '../figures/record-figures';
import type { PlacedProblem } from '../imports/own-problems';

const cellsOf = (line: string, separator: string): string[] =>
  line.split(separator).map((cell) => cell.trim().replace(/^"|"$/gu, ''));

/** Errors after which nobody knows what else of the file was not read: rows may be lost in a cell, or cut off. */
const tornKinds: ReadonlySet<string> = new Set(['unclosed-quote', 'ragged-row']);

/** Whether a row swallowed others, or is not the row that it seems to be. */
const isTorn = ({ kind, value }: PlacedProblem, line: string): boolean =>
  tornKinds.has(kind) || /[\n\r]/u.test(value ?? '') || line.split('"').length % 2 === 0;

/**
 * Where rows with errors stand: an unreadable row does not say that its figure is withdrawn, so whatever is known
 * for its area and year is left as it is. Lines are cut plainly: a cell that cannot be found widens the place, and a
 * torn row widens it to the whole indicator.
 */
export const unreadPlaces = (
  problems: readonly PlacedProblem[],
  files: readonly SourceFile[],
  areaOf: ReadonlyMap<string, string>,
): readonly UnreadPlace[] => {
  const named = new Map(files.map((source) => [source.name, source]));
  return [
    ...Map.groupBy(
      problems.filter(({ severity }) => severity === 'error'),
      ({ file }) => file,
    ),
  ].flatMap(([file, own]) => {
    const indicator = indicatorCodeOf(file);
    const bytes = named.get(file)?.bytes;
    if (indicator === null || bytes === undefined) return [];
    if (own.some(({ row }) => row === null)) return [{ indicator, area: null, year: null }];
    const lines = (typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)).split(/\r\n|\n|\r/u);
    const separator = [',', ';', '\t'].toSorted(
      (one, other) => (lines[0]?.split(other).length ?? 0) - (lines[0]?.split(one).length ?? 0),
    )[0] as string;
    const header = cellsOf(lines[0] ?? '', separator).map((heading) =>
      heading.replace(/^\ufeff/u, '').toUpperCase(),
    );
    const [yearAt, areaAt] = [
      header.indexOf('YEAR'),
      header.findIndex((name) => /^(?:REF_AREA|GEOCODE)$/u.test(name)),
    ];
    const lineOf = ({ row }: PlacedProblem): string => lines[(row ?? 1) - 1] ?? '';
    if (own.some((problem) => isTorn(problem, lineOf(problem))))
      return [{ indicator, area: null, year: null }];
    return own.map((problem): UnreadPlace => {
      const cells = cellsOf(lineOf(problem), separator);
      const year = Number(cells[yearAt]);
      const code = areaAt === -1 ? '' : (cells[areaAt] ?? null);
      return {
        indicator,
        year: Number.isInteger(year) && year > 1900 && year < 2100 ? year : null,
        area: code === '' ? 'kz' : (code !== null && areaOf.get(code)) || null,
      };
    });
  });
};
