import type { Probable } from './ranking';

/** A goal by its number, with its probability and whether it is assigned. */
export interface Decided extends Probable {
  readonly assigned: boolean;
}

/** From so many words on a text is about a goal by the goal's own evidence alone: it names much in passing. */
const longWords = 45;

const inOrder = (one: Probable, other: Probable): number => other.probability - one.probability;

/**
 * Goals that do not contradict targets: a text that is about a target is about its goal, so no goal is less likely than
 * one of its targets, and the goal of an assigned target is assigned. In long texts whether a goal is assigned is
 * decided by the goal alone, and its targets follow (see `coherentTargets`).
 */
export const coherentGoals = (
  goals: readonly Decided[],
  targets: readonly Decided[],
  goalOfTarget: readonly number[],
  words: number,
): Decided[] => {
  const takesAlong = words < longWords;
  return goals
    .map(({ index, probability, assigned }) => {
      let likeliest = probability;
      let isAssigned = assigned;
      for (const target of targets)
        if (goalOfTarget[target.index] === index) {
          likeliest = Math.max(likeliest, target.probability);
          isAssigned ||= takesAlong && target.assigned;
        }
      return { index, probability: likeliest, assigned: isAssigned };
    })
    .sort(inOrder);
};

/** Targets of which none is assigned whose goal is not. */
export const coherentTargets = (
  targets: readonly Decided[],
  goals: readonly Decided[],
  goalOfTarget: readonly number[],
): Decided[] =>
  targets.map((target) => ({
    ...target,
    assigned:
      target.assigned &&
      goals.some(({ index, assigned }) => assigned && index === goalOfTarget[target.index]),
  }));
