import type { Problem } from '../marks/problem-list';

/** Problems that the page does not list already, with the same count and language: nobody reads them twice. */
export const notListed = (problems: readonly Problem[], listed: readonly Problem[]): readonly Problem[] =>
  problems.filter(
    ({ code, language, count }) =>
      !listed.some((one) => one.code === code && one.language === language && one.count === count),
  );
