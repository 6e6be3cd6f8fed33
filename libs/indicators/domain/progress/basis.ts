import { type NumberCaution, numberCautions } from '../inequality/small-numbers';
import type { Outlook } from './outlook';

/** A straight line through fewer points since the base year says little. */
export const enoughPoints = 4;

/** The newest figure is old when it is of a year so long before the reader's. */
export const oldAfterYears = 5;

/** Why a status rests on little: stated beside it wherever it stands. */
export const weaknesses = ['few-points', 'old-figures', 'few-cases'] as const;

export type Weakness = (typeof weaknesses)[number];

/**
 * How firmly a status stands: `few-points` from fewer than `enoughPoints` figures since the base year, `old-figures`
 * where the newest one is `oldAfterYears` or more behind the reader's year, `few-cases` where it counts fewer cases than
 * `smallNumberRule` asks for, so that chance alone moves it. Empty for a firm basis, and where there is no figure. Our
 * own rule, but for the count of cases.
 */
export const weaknessesOf = (
  { pointCount, latestAgeYears, latestValue }: Pick<Outlook, 'pointCount' | 'latestAgeYears' | 'latestValue'>,
  unit: string,
): readonly Weakness[] => {
  if (latestValue === null) return [];
  const cautions: readonly NumberCaution[] = numberCautions(unit, [latestValue]);
  return [
    ...(pointCount < enoughPoints ? (['few-points'] as const) : []),
    ...(latestAgeYears !== null && latestAgeYears >= oldAfterYears ? (['old-figures'] as const) : []),
    ...(cautions.includes('few-cases') ? (['few-cases'] as const) : []),
  ];
};
