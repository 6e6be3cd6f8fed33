import { noCode } from './ratings';

/** How far apart two sets of codes are, 0 to 1. */
export type SetDistance = (one: readonly string[], other: readonly string[]) => number;

/** 0 for equal sets, else 1. */
export const nominalDistance: SetDistance = (one, other) =>
  one.length === other.length && one.every((code) => other.includes(code)) ? 0 : 1;

/**
 * MASI, measuring agreement on set-valued items: 1 - J * M, where J is the Jaccard index and M is 1 for equal sets,
 * 2/3 where one holds the other, 1/3 where they share something, 0 where they share nothing.
 * Source: R. Passonneau, Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation, LREC
 * (2006), section 3. The fractions are the paper's; some programs round them to 0.67 and 0.33.
 */
export const masiDistance: SetDistance = (one, other) => {
  const shared = one.filter((code) => other.includes(code)).length;
  const union = one.length + other.length - shared;
  if (shared === union) return 0;
  if (shared === 0) return 1;
  const monotonicity = shared === Math.min(one.length, other.length) ? 2 / 3 : 1 / 3;
  return 1 - (shared / union) * monotonicity;
};

/** The goal of a target (`5` of `5.5`, `5` of `5`); any other code stands for itself. */
export const goalOfCode = (code: string): string => /^(\d{1,2})(?:\.|$)/u.exec(code)?.[1] ?? code;

/**
 * MASI in which the same goal counts half: the mean of the distance of the targets and that of their goals. For single
 * codes: 0 for the same target, 1/2 for another target of the same goal, else 1. Our own extension of MASI to the two
 * levels of the framework; `none` and codes of a project's own have no goal above them.
 */
export const hierarchicalMasiDistance: SetDistance = (one, other) => {
  const goals = (codes: readonly string[]) => [
    ...new Set(codes.map((code) => (code === noCode ? noCode : goalOfCode(code)))),
  ];
  return (masiDistance(one, other) + masiDistance(goals(one), goals(other))) / 2;
};
