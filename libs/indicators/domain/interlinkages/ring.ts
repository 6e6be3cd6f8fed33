import { compareCodes } from '@qadam/framework/domain';

export interface LinkedNode {
  readonly code: string;
  readonly goal: string;
  readonly title: string;
  /** In radians from the top, clockwise. */
  readonly angle: number;
  readonly x: number;
  readonly y: number;
}

export interface RingEnds {
  readonly one: { readonly code: string; readonly goalCode: string; readonly title: string };
  readonly other: { readonly code: string; readonly goalCode: string; readonly title: string };
}

/**
 * The indicators of some links on a circle, in the order of their codes, so that those of a goal stand together
 * and the same data always give the same drawing. Between goals lies a gap of half a place.
 */
export const ringOf = (links: readonly RingEnds[], centre: number, radius: number): readonly LinkedNode[] => {
  const indicators = [
    ...new Map(links.flatMap(({ one, other }) => [one, other]).map((end) => [end.code, end])).values(),
  ].sort((left, right) => compareCodes(left.code, right.code));
  const gapsBefore = (place: number) =>
    indicators.filter((end, at) => at > 0 && at <= place && end.goalCode !== indicators[at - 1]?.goalCode)
      .length;
  const places = indicators.length + (gapsBefore(indicators.length - 1) + 1) / 2;
  return indicators.map(({ code, goalCode, title }, place) => {
    const angle = ((place + gapsBefore(place) / 2) / places) * 2 * Math.PI;
    return {
      ...{ code, title, angle },
      goal: goalCode,
      x: centre + radius * Math.sin(angle),
      y: centre - radius * Math.cos(angle),
    };
  });
};
