import { describe, expect, it } from '@jest/globals';
import { coherentGoals, coherentTargets } from './coherence';

/** Two goals; the first two targets are of the first, the third of the second. */
const goalOfTarget = [0, 0, 1];
const decided = (...rows: readonly (readonly [probability: number, assigned: boolean])[]) =>
  rows.map(([probability, assigned], index) => ({ index, probability, assigned }));

describe('goals beside targets', () => {
  it('are no less likely than one of their targets, and in order', () => {
    const goals = decided([0.3, false], [0.4, false]);
    expect(coherentGoals(goals, decided([0.2, false], [0.6, false], [0.1, false]), goalOfTarget, 10)).toEqual(
      [
        { index: 0, probability: 0.6, assigned: false },
        { index: 1, probability: 0.4, assigned: false },
      ],
    );
  });

  it('are assigned with a target in a short text, and by themselves alone in a long one', () => {
    const goals = decided([0.3, false], [0.4, true]);
    const targets = decided([0.5, true], [0.1, false], [0.1, false]);
    const assigned = (words: number): number[] =>
      coherentGoals(goals, targets, goalOfTarget, words).flatMap((goal) =>
        goal.assigned ? [goal.index] : [],
      );
    expect(assigned(44)).toEqual([0, 1]);
    expect(assigned(45)).toEqual([1]);
  });
});

describe('targets beside goals', () => {
  it('are not assigned where their goal is not, and stay as they are otherwise', () => {
    const targets = decided([0.5, true], [0.1, false], [0.7, true]);
    expect(coherentTargets(targets, decided([0.5, true], [0.7, false]), goalOfTarget)).toEqual(
      decided([0.5, true], [0.1, false], [0.7, false]),
    );
  });

  it('are not assigned where no goal is known', () => {
    expect(coherentTargets(decided([0.9, true]), [], goalOfTarget)).toEqual(decided([0.9, false]));
  });
});
