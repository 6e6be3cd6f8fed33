/** What an indicator is in today's framework, as far as it matters for counting. */
export interface CountedIndicator {
  readonly code: string;
  readonly scope: string;
  readonly isRetired: boolean;
}

/** How much of a list of indicators has figures in one area. */
export interface Coverage {
  /** Global indicators of today's framework: the only ones that a share is taken of. */
  readonly total: number;
  readonly measured: number;
  /** Measured over total in percent; `null` without any. */
  readonly sharePercent: number | null;
  /** National indicators, apart: a country may add as many as it likes. */
  readonly nationalTotal: number;
  readonly nationalMeasured: number;
  /** Retired indicators that still have figures, apart: they are asked of nobody any more. */
  readonly retiredMeasured: number;
  /** Median of the years since the newest figure over the measured global indicators; `null` without any. */
  readonly medianAgeYears: number | null;
}

/** The middle value, or the mean of the two in the middle; `null` for none. Sorting is by value. */
export const medianOf = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
};

/**
 * Counts what has figures. The share is of the global indicators in force only (global indicator framework, A/RES/71/313
 * and its annual refinements); national and retired indicators are counted beside it, never in it. An indicator is
 * measured where any of its series has a figure; `newestYear` gives the year of the newest one, or `undefined`.
 * Ages are in whole calendar years before `asOfYear`.
 */
export const coverageOf = (
  indicators: readonly CountedIndicator[],
  newestYear: (code: string) => number | undefined,
  asOfYear: number,
): Coverage => {
  const inForce = indicators.filter(({ isRetired }) => !isRetired);
  const isMeasured = ({ code }: CountedIndicator) => newestYear(code) !== undefined;
  const global = inForce.filter(({ scope }) => scope !== 'national');
  const national = inForce.filter(({ scope }) => scope === 'national');
  const measured = global.filter(isMeasured);
  return {
    total: global.length,
    measured: measured.length,
    sharePercent: global.length === 0 ? null : (100 * measured.length) / global.length,
    nationalTotal: national.length,
    nationalMeasured: national.filter(isMeasured).length,
    retiredMeasured: indicators.filter((one) => one.isRetired && isMeasured(one)).length,
    medianAgeYears: medianOf(measured.map(({ code }) => asOfYear - (newestYear(code) as number))),
  };
};
