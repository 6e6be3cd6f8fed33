import type { Trilingual } from '@qadam/language/domain';
import { z } from 'zod';
import type { Area, EarlierParent } from './area';
import { areaByCode } from './area-index';
import type { GeographyProblem } from './geography-data-error';
import { earlierParentsSchema, nameSchema, slug, text } from './geography-schema';
import { parseEntries, refuse } from './parse-entries';
import { townPlace } from './problem-place';

/** A place that only the statistics name, which becomes an area as soon as figures of it come. */
export interface SourceTown {
  /** In the files of the national statistics: `KZTMT`. */
  readonly code: string;
  /** Code of its region today; `null` where it is not known. */
  readonly parent: string | null;
  readonly earlierParents: readonly EarlierParent[];
  readonly name: Trilingual;
  readonly aliases: readonly string[];
}

const townSchema: z.ZodType<SourceTown> = z.strictObject({
  code: text,
  parent: slug.nullable(),
  earlierParents: earlierParentsSchema,
  name: nameSchema,
  aliases: z.array(text).default([]),
});

/**
 * Checks the contents of `data/geography/source-towns.json` (already parsed as JSON) and types them: codes unique and of
 * none of the areas, regions known. Throws `GeographyDataError` with all problems and their places.
 */
export const parseSourceTowns = (content: unknown, areas: readonly Area[]): readonly SourceTown[] => {
  const { entries, problems } = parseEntries(content, townSchema, townPlace, 'source-towns.json');
  refuse(problems);
  const byCode = areaByCode(areas);
  const taken = new Set(areas.flatMap(({ sourceCodes }) => sourceCodes));
  refuse(
    entries.flatMap((town, index): readonly GeographyProblem[] => {
      const unknown = [town.parent, ...town.earlierParents.map(({ parent }) => parent)].filter(
        (parent) => parent !== null && byCode.get(parent)?.level !== 'region',
      );
      const isTaken = taken.has(town.code);
      taken.add(town.code);
      return [
        ...(isTaken
          ? [
              {
                code: 'duplicate-source-code' as const,
                place: townPlace(index, town, 'code'),
                message: `${town.code} is in use already; keep it once`,
              },
            ]
          : []),
        ...unknown.map((parent) => ({
          code: 'unknown-area' as const,
          place: townPlace(index, town, 'parent'),
          message: `no region has the code ${parent}; correct this`,
        })),
      ];
    }),
  );
  return entries;
};
