import type { OpenSdgIndicator } from '../open-sdg/folder';
import type { ImportProblem } from '../open-sdg/problem';
import { type HeldFigures, noHeldFigures } from './held-figures';
import { cellKey } from './doubt';
import { jumpsIn } from './jumps';
import { type PlausibilityLimits, plausibilityLimits } from './limits';
import { impossiblePercentages } from './percentages';
import { brokenRegionSums, brokenSums, type RegionGround } from './sums';

export type FoundBefore = Pick<ImportProblem, 'file' | 'sheet' | 'row' | 'year' | 'value'>;

export interface PlausibilityGround extends Partial<RegionGround> {
  readonly limits?: PlausibilityLimits;
  /** What is stored already, for the years that the file does not have. */
  readonly held?: HeldFigures;
  /** What was found wrong with figures before: their cells are accused of nothing else. */
  readonly found?: readonly FoundBefore[];
}

/**
 * What looks odd in figures that can be read, whatever file they came from: leaps between neighbouring years of one
 * series and area (UNECE, Statistical Data Editing vol. 2: ratio edits), percentages outside 0 to 100, and counts
 * whose parts by sex, by urban and rural or by region do not add up to their total (balance edits, ibid.). Warnings
 * only, with the row of the figure; none for series with a single year or numbers too small to tell. One cell is
 * accused once of what it may be by itself: of an impossible share (`found`) before a percentage out of range, of that
 * before a leap. Never throws.
 */
export const judgePlausibility = (
  indicators: readonly OpenSdgIndicator[],
  {
    limits = plausibilityLimits,
    regions = [],
    areaOf = new Map(),
    held = noHeldFigures,
    found = [],
  }: PlausibilityGround = {},
): readonly ImportProblem[] =>
  indicators.flatMap(({ file, sheet, valueColumn, series }) => {
    const place = { file: file ?? '', sheet, valueColumn };
    const known = found.filter((one) => one.file === place.file && one.sheet === sheet).map(cellKey);
    const percentages = impossiblePercentages(series, place, new Set(known));
    const accused = new Set([...known, ...percentages.map(cellKey)]);
    return [
      ...jumpsIn(series, place, limits, { heldOf: held, accused }),
      ...percentages,
      ...brokenSums(series, place, limits),
      ...brokenRegionSums(series, place, limits, { regions, areaOf }),
    ];
  });
