/**
 * The loads that brought the figures of a line, in the order of its figures, as they are sent: one number alone where
 * all are of the same load, nothing for no figures.
 */
export const packLoads = (loads: readonly number[]): number[] =>
  loads.every((load) => load === loads[0]) ? loads.slice(0, 1) : [...loads];

/** The load of the figure at a place (from 0) of a line whose loads are packed; `undefined` outside the line. */
export const loadAt = (packed: readonly number[], place: number): number | undefined =>
  packed.length === 1 && place >= 0 ? packed[0] : packed[place];

/** A line of figures with its packed loads. */
export interface LoadedLine {
  readonly years: readonly number[];
  readonly loads: readonly number[];
}

/** The loads of the figures of these lines, each once, in the order in which they are met; of some years, or of all. */
export const loadsOfLines = (
  lines: readonly LoadedLine[],
  isDrawn: (year: number) => boolean = () => true,
): number[] => [
  ...new Set(
    lines.flatMap(({ years, loads }) =>
      years.flatMap((year, place) => {
        const load = loadAt(loads, place);
        return load === undefined || !isDrawn(year) ? [] : [load];
      }),
    ),
  ),
];

/** Of the loads that a page knows those that brought what is drawn, in the order of the page. */
export const sourcesOfLoads = <T extends { readonly vintageId: number }>(
  sources: readonly T[],
  loads: readonly number[],
): T[] => sources.filter(({ vintageId }) => loads.includes(vintageId));
