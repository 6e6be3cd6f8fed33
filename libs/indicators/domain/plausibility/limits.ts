/** What counts as odd. People see and change these numbers; an import judges by those that hold when it is read. */
export interface PlausibilityLimits {
  /** A value more than this many times the one before it in its series and area, or that many times less, is a leap. */
  readonly jumpFactor: number;
  /** Leaps among numbers smaller than this are chance: few cases move far. */
  readonly smallestOfInterest: number;
  /** Share of the total by which its parts may miss it, beside what rounding explains. */
  readonly sumTolerance: number;
}

/**
 * Until somebody changes them. The factor is below ten on purpose: a lost decimal point multiplies by ten, and with
 * the change of the year itself the step is often a little less (19.4, 193, 19.1 in a real file).
 */
export const plausibilityLimits: PlausibilityLimits = {
  jumpFactor: 5,
  smallestOfInterest: 10,
  sumTolerance: 0.005,
};

/** The bounds within which each limit makes sense; the smallest number and the largest. */
export const limitBounds: Readonly<Record<keyof PlausibilityLimits, readonly [number, number]>> = {
  jumpFactor: [1.5, 1000],
  smallestOfInterest: [0, 1_000_000],
  sumTolerance: [0, 0.5],
};
