import { areaByCode } from './area-index';
import type { Geography } from './geography';
import type { GeographyProblem, GeographyProblemCode } from './geography-data-error';
import { successionPlace } from './problem-place';

/**
 * Successions that do not fit their areas: both must be known; an area that begins by succession does so on that
 * very day, with the same precision; the former one exists at least until then. Empty when all fit.
 */
export const successionProblems = ({ areas, successions }: Geography): readonly GeographyProblem[] => {
  const byCode = areaByCode(areas);
  return successions.flatMap((succession, index) => {
    const problem = (code: GeographyProblemCode, field: string, message: string): GeographyProblem => ({
      code,
      place: successionPlace(index, succession, field),
      message,
    });
    const problems: GeographyProblem[] = [];
    for (const field of ['from', 'to'] as const)
      if (!byCode.has(succession[field]))
        problems.push(
          problem('unknown-area', field, `no area has the code ${succession[field]}; add it or correct this`),
        );

    const from = byCode.get(succession.from);
    const to = byCode.get(succession.to);
    const beginsThen = to?.validFrom === succession.on && to.validFromPrecision === succession.onPrecision;
    if (to !== undefined && from !== to && !beginsThen)
      problems.push(
        problem(
          'succession-outside-validity',
          'on',
          `make it the day on which ${to.code} begins (validFrom)`,
        ),
      );
    if (from?.validTo != null && from.validTo < succession.on)
      problems.push(
        problem(
          'succession-outside-validity',
          'on',
          `${from.code} ended before this day; correct one of them`,
        ),
      );
    return problems;
  });
};
