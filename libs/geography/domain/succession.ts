import type { DatePrecision } from './area';

/**
 * One area became another, wholly or in part, on a day. An area that gave land away and goes on has a
 * succession to itself, so that all that came of it is listed.
 */
export interface Succession {
  readonly from: string;
  readonly to: string;
  /** First day of the new borders, `YYYY-MM-DD`. */
  readonly on: string;
  readonly onPrecision: DatePrecision;
}

/**
 * What became of an area: Karagandy gives Ulytau and Karagandy itself (2022). Oldest first; empty for an area
 * that was never divided or replaced.
 */
export const successionsOf = (successions: readonly Succession[], areaCode: string): readonly Succession[] =>
  successions.filter(({ from }) => from === areaCode).toSorted(byDay);

/**
 * Where an area came from: Ulytau gives Karagandy (2022). Oldest first; empty for an area whose beginning is
 * not recorded.
 */
export const predecessorsOf = (successions: readonly Succession[], areaCode: string): readonly Succession[] =>
  successions.filter(({ to }) => to === areaCode).toSorted(byDay);

const byDay = (one: Succession, other: Succession): number =>
  one.on < other.on ? -1 : one.on > other.on ? 1 : 0;
