import { describe, expect, it } from '@jest/globals';
import { ontologyOnlyWeights, sampleFindings } from '../suggest.fixture';
import { createSuggester } from '../suggester';
import { hitLosses, type JudgedSet, judgeSets, lossesBetween } from './gate';
import { calibrationDifference, expectedCalibrationError, type Judgement } from './measures';

const score = (set: string, hitAt1: number, hitAt5: number) => ({ set, hitAt1, hitAt5 });

/** As many findings as said, of which the first ones are right, each with the same probability. */
const firstsOf = (count: number, right: number, probability: number): Judgement[] =>
  Array.from({ length: count }, (_, place) => ({ probability, isRight: place < right }));

const judged = (firsts: readonly Judgement[]): JudgedSet => ({
  firsts,
  score: {
    ...score('kk', 0.5, 0.8),
    findings: firsts.length,
    calibrationError: expectedCalibrationError(firsts),
    ...{ goalYesNo: 0.9, certain: 100, certainPrecision: 0.96 },
  },
});

describe('the gate for a new model', () => {
  it('lets a model pass that is nowhere worse', () => {
    expect(hitLosses([score('kk', 0.5, 0.8)], [score('kk', 0.5, 0.8)])).toEqual([]);
    expect(hitLosses([score('kk', 0.5, 0.8)], [score('kk', 0.6, 0.9)])).toEqual([]);
    const same = judged(firstsOf(100, 70, 0.75));
    expect(lossesBetween([same], [same])).toEqual([]);
    expect(lossesBetween([same], [judged(firstsOf(100, 70, 0.7))])).toEqual([]);
  });

  it('names each set and measure that got worse, by a single finding too, however much better another one is', () => {
    expect(
      hitLosses(
        [score('kk', 0.5, 0.8), score('ru', 0.5, 0.8)],
        [score('kk', 0.499, 0.95), score('ru', 0.9, 0.9)],
      ),
    ).toEqual([{ set: 'kk', measure: 'hitAt1', before: 0.5, after: 0.499 }]);
  });

  it('refuses probabilities that say less than before, also by little where no chance explains it', () => {
    const before = judged(firstsOf(400, 280, 0.72));
    // All of them half a point surer, and no more right: the same findings, so that chance has no part in it.
    const surer = judged(firstsOf(400, 280, 0.725));
    expect(lossesBetween([before], [surer])).toMatchObject([
      {
        set: 'kk',
        measure: 'calibrationError',
        before: expect.closeTo(0.02, 9),
        after: expect.closeTo(0.025, 9),
      },
    ]);
  });

  it('lets a rise pass that chance explains, but none to above the aim', () => {
    // One finding of 100 was right with another target before: 0.01 more or less.
    const before = judged(firstsOf(100, 70, 0.72));
    const after = judged(firstsOf(100, 69, 0.72));
    expect(calibrationDifference(before.firsts, after.firsts)).toEqual({
      rise: expect.closeTo(0.01, 9),
      standardError: expect.closeTo(0.01, 3),
    });
    expect(lossesBetween([before], [after])).toEqual([]);
    const [high, higher] = [judged(firstsOf(100, 66, 0.72)), judged(firstsOf(100, 65, 0.72))];
    expect(lossesBetween([high], [higher])).toMatchObject([{ measure: 'calibrationError' }]);
  });

  const scored = (change: Partial<JudgedSet['score']>): JudgedSet => {
    const same = judged(firstsOf(100, 70, 0.75));
    return { ...same, score: { ...same.score, ...change } };
  };
  const lost = (before: Partial<JudgedSet['score']>, after: Partial<JudgedSet['score']>) =>
    lossesBetween([scored(before)], [scored(after)]).map(({ measure }) => measure);

  it('refuses goals that are answered less rightly, by however little', () => {
    expect(lost({}, { goalYesNo: 0.8999 })).toEqual(['goalYesNo']);
    expect(lost({}, { goalYesNo: 0.95 })).toEqual([]);
  });

  it('refuses certain targets that are less often right, by more than chance, or by anything below the aim', () => {
    // The standard error of 0.96 of 100: √(0.96 × 0.04 / 100) = 0.0196.
    expect(lost({}, { certainPrecision: 0.945 })).toEqual([]);
    expect(lost({}, { certainPrecision: 0.94 })).toEqual(['certainPrecision']);
    expect(lost({ certainPrecision: 0.935 }, { certainPrecision: 0.929 })).toEqual(['certainPrecision']);
    expect(lost({}, { certain: 0, certainPrecision: null })).toEqual(['certainPrecision']);
  });

  it('counts a set that is missing after as lost', () => {
    expect(hitLosses([score('en', 0.4, 0.7)], [])).toHaveLength(2);
    expect(lossesBetween([judged(firstsOf(10, 5, 0.5))], [])).toHaveLength(2);
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
