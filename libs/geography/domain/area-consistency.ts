import type { Area } from './area';
import { areaByCode } from './area-index';
import type { GeographyProblem, GeographyProblemCode } from './geography-data-error';
import { areaPlace } from './problem-place';
import { validitiesOverlap } from './validity';

/** Contradictions among areas that are well-formed one by one; empty when there are none. */
export const areaProblems = (areas: readonly Area[]): readonly GeographyProblem[] => {
  const byCode = areaByCode(areas);
  return areas.flatMap((area, index) => {
    const earlier = areas.slice(0, index);
    const problem = (code: GeographyProblemCode, field: string, message: string): GeographyProblem => ({
      code,
      place: areaPlace(index, area, field),
      message,
    });
    const problems: GeographyProblem[] = [];

    if (earlier.some(({ code }) => code === area.code))
      problems.push(problem('duplicate-code', 'code', 'another area has this code; choose a new one'));

    for (const sourceCode of area.sourceCodes) {
      const owner = earlier.find(({ sourceCodes }) => sourceCodes.includes(sourceCode));
      if (owner !== undefined)
        problems.push(
          problem(
            'duplicate-source-code',
            'sourceCodes',
            `${sourceCode} belongs to ${owner.code}; keep it once`,
          ),
        );
    }

    if (area.validFrom != null && area.validTo != null && area.validFrom >= area.validTo)
      problems.push(problem('reversed-validity', 'validTo', 'write a day after validFrom'));

    const neighbour = earlier.find((other) => isSameTile(area, other) && validitiesOverlap(area, other));
    if (neighbour !== undefined)
      problems.push(
        problem('shared-tile', 'tile', `${neighbour.code} is on this tile at the same time; move one`),
      );

    for (const parent of parentsOf(area))
      if (!byCode.has(parent))
        problems.push(
          problem('unknown-area', 'parent', `no area has the code ${parent}; add it or correct this`),
        );

    if (isOwnAncestor(area, byCode))
      problems.push(problem('circular-hierarchy', 'parent', 'the area lies below itself; correct a parent'));

    for (const gap of parentGaps(area, byCode))
      problems.push(
        problem(
          'no-parent-in-time',
          'earlierParents',
          `${gap} does not exist all the time that this area is in it`,
        ),
      );
    return problems;
  });
};

const isSameTile = ({ tile }: Area, other: Area): boolean =>
  tile != null && tile.column === other.tile?.column && tile.row === other.tile.row;

const parentsOf = ({ parent, earlierParents }: Area): readonly string[] => [
  ...(parent === null ? [] : [parent]),
  ...earlierParents.map((earlier) => earlier.parent),
];

/** Follows all parents of all times: an area must not come to lie below itself on any day. */
const isOwnAncestor = (area: Area, byCode: ReadonlyMap<string, Area>): boolean => {
  const seen = new Set(parentsOf(area));
  for (const code of seen) for (const parent of parentsOf(byCode.get(code) ?? area)) seen.add(parent);
  return seen.has(area.code);
};

/** Parents that do not exist for the whole of the time for which they are said to be the parent. */
const parentGaps = (area: Area, byCode: ReadonlyMap<string, Area>): readonly string[] => {
  let since = area.validFrom;
  const spells = area.earlierParents
    .toSorted((one, other) => (one.until < other.until ? -1 : 1))
    .map(({ parent, until }) => {
      const spell = { parent, since, until: until as string | null };
      since = until;
      return spell;
    });
  if (area.parent !== null) spells.push({ parent: area.parent, since, until: area.validTo });
  return spells
    .filter((spell) => {
      const parent = byCode.get(spell.parent);
      if (parent === undefined) return false;
      const startsInTime =
        parent.validFrom == null || (spell.since != null && parent.validFrom <= spell.since);
      const endsInTime = parent.validTo == null || (spell.until != null && spell.until <= parent.validTo);
      return !startsInTime || !endsInTime;
    })
    .map(({ parent }) => parent);
};
