import type { Area } from '../area';
import type { Geography } from '../geography';
import { predecessorsOf, successionsOf } from '../succession';
import { tileMaps } from '../tile-maps';
import type { BoundaryProblem } from './boundary-feature';
import { boundaryProblem } from './boundary-problem';

/** First and last calendar year, both included; `null` is without limit. */
export interface YearSpan {
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

export interface BoundaryYears extends YearSpan {
  /** Whether they were told by the regions of the file, and not by a person. */
  readonly isInferred: boolean;
  readonly problems: readonly BoundaryProblem[];
}

const inferred = (geography: Geography, codes: ReadonlySet<string>): YearSpan | undefined =>
  tileMaps(geography).find(
    ({ tiles }) => tiles.length === codes.size && tiles.every(({ area }) => codes.has(area.code)),
  );

/** Years in which the borders of an area that existed before and goes on changed: Karagandy, 2022. */
const yearsOfChange = ({ successions }: Geography, code: string): readonly number[] => {
  const into = new Set(predecessorsOf(successions, code).map(({ on }) => on));
  return [
    ...new Set(
      successionsOf(successions, code)
        .filter(({ to, on }) => to === code || into.has(on))
        .map(({ on }) => Number(on.slice(0, 4))),
    ),
  ];
};

/**
 * The years for which boundaries of these regions hold: as given, else those of the one time whose regions they are
 * exactly. A span that crosses a change of a region's borders is a problem, as one shape cannot be right on both sides;
 * the year of a change counts to the new borders, as its figures do (see `tileMaps`). Without years and without such a
 * time they are asked for: they are never guessed. Years in which quite other regions existed are a problem too.
 */
export const boundaryYears = (
  geography: Geography,
  areas: readonly Area[],
  given: YearSpan,
): BoundaryYears => {
  const isGiven = given.fromYear !== null || given.toYear !== null;
  const own = inferred(geography, new Set(areas.map(({ code }) => code)));
  const span = isGiven ? given : own;
  if (span === undefined) return { ...given, isInferred: false, problems: [boundaryProblem('years-needed')] };
  const { fromYear, toYear } = span;
  if (fromYear !== null && toYear !== null && fromYear > toYear)
    return {
      ...{ fromYear, toYear, isInferred: false },
      problems: [boundaryProblem('years-reversed', null, String(fromYear), String(toYear))],
    };
  const isOfOtherYears =
    own !== undefined &&
    ((fromYear ?? -Infinity) > (own.toYear ?? Infinity) ||
      (toYear ?? Infinity) < (own.fromYear ?? -Infinity));
  if (isOfOtherYears)
    return {
      ...{ fromYear, toYear, isInferred: false },
      problems: [
        boundaryProblem(
          'regions-of-other-years',
          null,
          ...[own.fromYear, own.toYear].map((year) => (year === null ? '…' : String(year))),
        ),
      ],
    };
  const crossed = areas.flatMap(({ code, name }) =>
    yearsOfChange(geography, code)
      .filter((year) => (fromYear ?? -Infinity) < year && year <= (toYear ?? Infinity))
      .map((year) => boundaryProblem('crosses-change', null, name, String(year), String(year - 1))),
  );
  return { fromYear, toYear, isInferred: !isGiven, problems: crossed };
};
