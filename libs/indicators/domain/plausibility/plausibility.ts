import type { OpenSdgIndicator } from '../open-sdg/folder';
import type { ImportProblem } from '../open-sdg/problem';
import { type HeldFigures, noHeldFigures } from './held-figures';
import { jumpsIn } from './jumps';
import { type PlausibilityLimits, plausibilityLimits } from './limits';
import { impossiblePercentages } from './percentages';
import { brokenRegionSums, brokenSums, type RegionGround } from './sums';

export interface PlausibilityGround extends Partial<RegionGround> {
  readonly limits?: PlausibilityLimits;
  /** What is stored already, for the years that the file does not have. */
  readonly held?: HeldFigures;
}

/**
 * What looks odd in figures that can be read, whatever file they came from: leaps between neighbouring years of one
 * series and area (UNECE, Statistical Data Editing vol. 2: ratio edits), percentages outside 0 to 100, and counts
 * whose parts by sex, by urban and rural or by region do not add up to their total (balance edits, ibid.). Warnings
 * only, with the row of the figure; none for series with a single year or numbers too small to tell. Never throws.
 */
export const judgePlausibility = (
  indicators: readonly OpenSdgIndicator[],
  {
    limits = plausibilityLimits,
    regions = [],
    areaOf = new Map(),
    held = noHeldFigures,
  }: PlausibilityGround = {},
): readonly ImportProblem[] =>
  indicators.flatMap(({ file, sheet, series }) => {
    const place = { file: file ?? '', sheet };
    return [
      ...jumpsIn(series, place, limits, held),
      ...impossiblePercentages(series, place),
      ...brokenSums(series, place, limits),
      ...brokenRegionSums(series, place, limits, { regions, areaOf }),
    ];
  });
