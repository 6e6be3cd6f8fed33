import { describe, expect, it } from '@jest/globals';
import { ontologyOnlyWeights, sampleFindings } from '../suggest.fixture';
import { createSuggester } from '../suggester';
import { type Answered, judgeSets, scoreOf, type SetScore } from './gate';
import { scoreLosses } from './score-table';

interface Said {
  readonly count: number;
  /** So many of the findings, from the first on, have a right target in first place, and among five. */
  readonly first: number;
  readonly five?: number;
  readonly probability?: number;
  /** So many have their goal assigned. */
  readonly goals?: number;
}

const judged = ({ count, first, five = first, probability = 0.75, goals = count }: Said): SetScore => {
  const found = Array.from({ length: count }, (_, place): Answered => {
    const own = { probability, isRight: place < first };
    return {
      first: own,
      listed: [own],
      unlisted: 0,
      isAmongFive: place < five,
      goals: [
        { isAssigned: place < goals, isRight: true },
        { isAssigned: false, isRight: false },
      ],
    };
  });
  return scoreOf('kk', { found, aboutNothing: [], questions: [] });
};

const lost = (before: Said, after: Said): string[] =>
  scoreLosses([judged(before)], [judged(after)]).map(({ measure }) => measure);

describe('the gate for a new model', () => {
  it('lets a model pass that is nowhere worse', () => {
    const same = { count: 100, first: 75, five: 95 };
    expect(lost(same, same)).toEqual([]);
    expect(lost(same, { ...same, five: 97 })).toEqual([]);
  });

  it('refuses a single finding fewer, in first place or among five', () => {
    const before = { count: 400, first: 280, five: 380, probability: 0.69 };
    expect(lost(before, { ...before, five: 379 })).toEqual(['hitAt5']);
    expect(lost(before, { ...before, first: 279 })).toEqual(['hitAt1', 'brier']);
  });

  it('refuses goals that are told less rightly', () => {
    const before = { count: 400, first: 280, five: 380, probability: 0.69 };
    expect(lost(before, { ...before, goals: 399 })).toEqual(['goalYesNo']);
  });

  it('refuses probabilities that are further from what is right, with places as they were', () => {
    const before = { count: 900, first: 630, five: 860, probability: 0.69 };
    expect(lost(before, { ...before, probability: 0.695 })).toEqual([]);
    expect(lost(before, { ...before, probability: 0.64 })).toEqual(['brier']);
  });

  it('refuses certain targets that are less often right, and where none is certain any more', () => {
    const before = { count: 400, first: 392, probability: 0.97 };
    expect(lost(before, { ...before, first: 391, five: 392 })).toContain('certainPrecision');
    expect(lost(before, { ...before, probability: 0.6 })).toContain('certainPrecision');
  });

  it('counts a set that is missing after as lost', () => {
    expect(
      scoreLosses([judged({ count: 10, first: 6, five: 10 })], []).map(({ measure }) => measure),
    ).toEqual(expect.arrayContaining(['hitAt1', 'hitAt5', 'goalYesNo', 'certainPrecision']));
  });

  it('scores findings by their targets, idle ones by being left alone, and paragraphs by their question', () => {
    const suggester = createSuggester({ weights: ontologyOnlyWeights() });
    const own = sampleFindings.filter(({ lang }) => lang === 'ru');
    const [first] = own.filter(({ targets }) => targets.length > 0);
    const [goal = ''] = first?.targets[0]?.split('.') ?? [];
    const question = { text: first?.text ?? '', goal, isAbout: true };
    const [ru, questions] = judgeSets(suggester, [
      { set: 'ru', findings: own, questions: [] },
      { set: 'paragraphs', findings: [], questions: [question, { ...question, goal: '14', isAbout: false }] },
    ]);
    // The ontology of the fixture puts the right target of each of them first (see suggester.spec.ts).
    expect(ru).toMatchObject({
      ...{ findings: own.filter(({ targets }) => targets.length > 0).length, hitAt1: 1, hitAt5: 1 },
      quiet: own.some(({ targets }) => targets.length === 0) ? expect.any(Number) : null,
    });
    expect(questions).toMatchObject({ findings: 0, hitAt1: null, brier: null, quiet: null });
    expect(questions?.goalYesNo).toBeGreaterThanOrEqual(0.5);
    const spoken = { ...own[0], id: 'idle', targets: [], text: first?.text ?? '' } as (typeof own)[number];
    expect(judgeSets(suggester, [{ set: 'idle', findings: [spoken], questions: [] }])[0]?.quiet).toBe(0);
  });
});
