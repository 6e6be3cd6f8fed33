import type { z } from 'zod';
import { GeographyDataError, type GeographyProblem } from './geography-data-error';

/** @throws GeographyDataError where there are problems. */
export const refuse = (problems: readonly GeographyProblem[]): void => {
  if (problems.length > 0) throw new GeographyDataError(problems);
};

/** The entries of a data file that have the shape, and what is wrong with the others. */
export const parseEntries = <T>(
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
