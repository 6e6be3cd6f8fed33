import { z } from 'zod';
import { areaProblems } from './area-consistency';
import type { Geography } from './geography';
import { GeographyDataError, type GeographyProblem } from './geography-data-error';
import { areaSchema, successionSchema } from './geography-schema';
import { areaPlace, successionPlace } from './problem-place';
import { successionProblems } from './succession-consistency';

/**
 * Checks the contents of `data/geography/areas.json` and `successions.json` (already parsed as JSON) and types
 * them: every name in three languages, codes unique, parents known and without circles, every area with a
 * parent throughout its existence, no two regions on one tile at one time, successions that fit the existence
 * of their areas. Throws `GeographyDataError` with all problems and their places.
 */
export const parseGeography = (files: {
  readonly areas: unknown;
  readonly successions: unknown;
}): Geography => {
  const areas = parseEntries(files.areas, areaSchema, areaPlace, 'areas.json');
  const successions = parseEntries(files.successions, successionSchema, successionPlace, 'successions.json');
  refuse([...areas.problems, ...successions.problems]);
  const geography = { areas: areas.entries, successions: successions.entries };
  refuse(areaProblems(geography.areas));
  refuse(successionProblems(geography));
  return geography;
};

const refuse = (problems: readonly GeographyProblem[]): void => {
  if (problems.length > 0) throw new GeographyDataError(problems);
};

const parseEntries = <T>(
  content: unknown,
  schema: z.ZodType<T>,
  placeOf: (index: number, entry: unknown, field: string) => string,
  file: string,
): { readonly entries: readonly T[]; readonly problems: readonly GeographyProblem[] } => {
  if (!Array.isArray(content)) {
    const problem = { code: 'invalid-shape', place: file, message: 'write one array of entries' } as const;
    return { entries: [], problems: [problem] };
  }
  const entries: T[] = [];
  const problems: GeographyProblem[] = [];
  content.forEach((entry: unknown, index) => {
    const result = schema.safeParse(entry);
    if (result.success) {
      entries.push(result.data);
      return;
    }
    for (const { path, message } of result.error.issues) {
      const field = path.map(String).join('.');
      problems.push({ code: 'invalid-shape', place: placeOf(index, entry, field), message });
    }
  });
  return { entries, problems };
};
