import { describe, expect, it } from '@jest/globals';
import { ontologyOnlyWeights, sampleFindings } from '../suggest.fixture';
import { createSuggester } from '../suggester';
import { lossesBetween, scoreSets } from './gate';

const score = (set: string, hitAt1: number, hitAt5: number, calibrationError = 0.03) => ({
  ...{ set, hitAt1, hitAt5, calibrationError },
});

describe('the gate for a new model', () => {
  it('lets a model pass that is nowhere worse', () => {
    expect(lossesBetween([score('kk', 0.5, 0.8)], [score('kk', 0.5, 0.8)])).toEqual([]);
    expect(lossesBetween([score('kk', 0.5, 0.8)], [score('kk', 0.6, 0.9)])).toEqual([]);
  });

  it('names each set and measure that got worse, however much better another one is', () => {
    expect(
      lossesBetween(
        [score('kk', 0.5, 0.8), score('ru', 0.5, 0.8)],
        [score('kk', 0.49, 0.95), score('ru', 0.9, 0.9)],
      ),
    ).toEqual([{ set: 'kk', measure: 'hitAt1', before: 0.5, after: 0.49 }]);
  });

  it('refuses probabilities that mean less than before, and lets chance pass', () => {
    expect(lossesBetween([score('kk', 0.5, 0.8, 0.024)], [score('kk', 0.6, 0.9, 0.19)])).toEqual([
      { set: 'kk', measure: 'calibrationError', before: 0.024, after: 0.19 },
    ]);
    expect(lossesBetween([score('kk', 0.5, 0.8, 0.024)], [score('kk', 0.5, 0.8, 0.033)])).toEqual([]);
  });

  it('counts a set that is missing after as lost', () => {
    expect(lossesBetween([score('en', 0.4, 0.7)], [])).toHaveLength(2);
  });

  it('scores each language by the findings that have a target', () => {
    const scores = scoreSets(createSuggester({ weights: ontologyOnlyWeights() }), sampleFindings);
    expect(scores.map(({ set }) => set)).toEqual(['en', 'ru', 'kk']);
    for (const { set, findings, hitAt1, hitAt5 } of scores) {
      const own = sampleFindings.filter(({ lang, targets }) => lang === set && targets.length > 0);
      expect(findings).toBe(own.length);
      // The ontology of the fixture puts the right target of each of them first (see suggester.spec.ts).
      expect([hitAt1, hitAt5]).toEqual([1, 1]);
    }
  });
});
