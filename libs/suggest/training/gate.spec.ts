import { describe, expect, it } from '@jest/globals';
import { ontologyOnlyWeights, sampleFindings } from '../suggest.fixture';
import { createSuggester } from '../suggester';
import { type Answered, type JudgedSet, judgeSets, lossesBetween, scoreOf } from './gate';
import { differenceOf, truthfulError } from './measures';

interface Said {
  readonly count: number;
  /** So many of the findings, from the first on, have a right target in first place, and among five. */
  readonly first: number;
  readonly five?: number;
  readonly probability?: number;
  /** So many have their goal assigned. */
  readonly goals?: number;
}

const judged = ({ count, first, five = first, probability = 0.75, goals = count }: Said): JudgedSet => {
  const answers = Array.from({ length: count }, (_, place): Answered => {
    const own = { probability, isRight: place < first };
    return {
      first: own,
      listed: [own],
      isAmongFive: place < five,
      goals: [
        { isAssigned: place < goals, isRight: true },
        { isAssigned: false, isRight: false },
      ],
    };
  });
  return { score: scoreOf('kk', answers), answers };
};

const lost = (before: Said, after: Said): string[] =>
  lossesBetween([judged(before)], [judged(after)]).map(({ measure }) => measure);

describe('the gate for a new model', () => {
  it('lets a model pass that is nowhere worse', () => {
    const same = { count: 100, first: 75, five: 95 };
    expect(lost(same, same)).toEqual([]);
    expect(lost(same, { ...same, five: 97 })).toEqual([]);
  });

  it('lets a finding or two fewer pass, which chance explains, and refuses more', () => {
    const before = { count: 400, first: 280, five: 380, probability: 0.69 };
    expect(lost(before, { ...before, five: 378 })).toEqual([]);
    expect(lost(before, { ...before, five: 370 })).toEqual(['hitAt5']);
    expect(lost(before, { ...before, first: 278 })).toEqual([]);
    expect(lost(before, { ...before, first: 270 })).toContain('hitAt1');
  });

  it('refuses a single finding fewer where that leads below an aim', () => {
    const before = { count: 400, first: 280, five: 360, probability: 0.69 };
    expect(lost(before, { ...before, five: 359 })).toEqual(['hitAt5']);
  });

  it('refuses goals that are told less rightly, by more than chance', () => {
    const before = { count: 400, first: 280, five: 380, probability: 0.69 };
    expect(lost(before, { ...before, goals: 399 })).toEqual([]);
    expect(lost(before, { ...before, goals: 380 })).toEqual(['goalYesNo']);
  });

  it('bears a calibration error that true probabilities would show as well, and none above the aim', () => {
    const before = { count: 900, first: 630, five: 860, probability: 0.69 };
    const { answers } = judged(before);
    const borne = truthfulError(answers.map(({ first }) => first));
    expect(borne).toBeGreaterThan(0.025);
    expect(borne).toBeLessThan(0.04);
    expect(lost(before, { ...before, probability: 0.675 })).toEqual([]);
    expect(lost(before, { ...before, probability: 0.66 })).toEqual(['calibrationError']);
    expect(lost(before, { ...before, probability: 0.649 })).toEqual(['calibrationError']);
  });

  it('refuses certain targets that are less often right, and where none is certain any more', () => {
    const before = { count: 400, first: 392, probability: 0.97 };
    expect(lost(before, { ...before, first: 391, five: 392 })).toEqual([]);
    expect(lost(before, { ...before, first: 380, five: 392 })).toContain('certainPrecision');
    expect(lost(before, { ...before, probability: 0.6 })).toContain('certainPrecision');
  });

  it('counts what both models share for nothing', () => {
    const { answers } = judged({ count: 50, first: 30 });
    const share = (own: readonly Answered[]): number => own.filter(({ first }) => first.isRight).length / 50;
    expect(differenceOf(share, answers, answers)).toEqual({ rise: 0, standardError: 0 });
  });

  it('counts a set that is missing after as lost', () => {
    expect(
      lossesBetween([judged({ count: 10, first: 6, five: 10 })], []).map(({ measure }) => measure),
    ).toEqual(expect.arrayContaining(['hitAt1', 'hitAt5', 'goalYesNo', 'certainPrecision']));
  });

  it('scores each language by the findings that have a target', () => {
    const sets = judgeSets(createSuggester({ weights: ontologyOnlyWeights() }), sampleFindings);
    const scores = sets.map((each) => each.score);
    expect(scores.map(({ set }) => set)).toEqual(['en', 'ru', 'kk']);
    for (const { set, findings, hitAt1, hitAt5 } of scores) {
      const own = sampleFindings.filter(({ lang, targets }) => lang === set && targets.length > 0);
      expect(findings).toBe(own.length);
      // The ontology of the fixture puts the right target of each of them first (see suggester.spec.ts).
      expect([hitAt1, hitAt5]).toEqual([1, 1]);
    }
  });
});
