import { describe, expect, it } from '@jest/globals';
import { assess } from './assess';
import { primaryProgressMethod, progressMethods } from './progress-methods';
import { displayStatuses, displayStatusOf } from './display-status';
import { countByDisplayStatus, meanScore, rollUp } from './mean-score';
import { reasonCodes, reasonFor } from './progress-reason';
import { progressInputOf, transformPoints, untransformedInputOf } from './target-choice';

const points = [
  { year: 2015, value: 27.1 },
  { year: 2020, value: 30.1 },
];

describe('assessing by any method', () => {
  it('gives method, version, values and one of the five display statuses', () => {
    for (const method of progressMethods) {
      const result = assess(method, {
        points,
        direction: 'positive',
        target: 50,
        bounds: { lower: 0, optimum: 50 },
      });
      expect(result.method).toBe(method);
      expect(result.version).not.toBe('');
      expect(displayStatuses).toContain(result.displayStatus);
    }
    expect(primaryProgressMethod).toBe('statcan');
  });

  it('keeps the type of the values', () => {
    const { values } = assess('eurostat', { points, direction: 'positive', target: 50 });
    expect(values.ratio).toBeCloseTo(
      values.cagrActual === null || values.cagrRequired === null
        ? NaN
        : values.cagrActual / values.cagrRequired,
      12,
    );
  });

  it('has a sentence in three languages for every reason', () => {
    for (const code of reasonCodes)
      for (const sentence of Object.values(reasonFor(code).sentence)) expect(sentence).toMatch(/\S.+\.$/u);
  });

  it('shows a distance never as moving away', () => {
    expect(displayStatusOf('large-distance')).toBe('limited');
  });
});

describe('several series', () => {
  const scored = (value: number) =>
    assess('statcan', {
      points: [points[0] ?? { year: 0, value: 0 }, { year: 2020, value }],
      direction: 'positive',
    });

  it('are the plain mean of the available scores', () => {
    const [good, bad] = [scored(40), scored(20)];
    const mean = meanScore([good, bad, assess('statcan', { points: [], direction: 'positive' })]);
    expect(mean.seriesCount).toBe(2);
    expect(mean.score).toBeCloseTo(((good.values.score ?? 0) + (bad.values.score ?? 0)) / 2, 12);
    expect(meanScore([])).toEqual({ status: 'not_available', score: null, seriesCount: 0 });
  });

  it('give no verdict where fewer than a third of the indicators are assessed', () => {
    expect(rollUp([scored(40)], 4)).toEqual({
      status: 'not_available',
      score: null,
      seriesCount: 1,
      expected: 4,
    });
    expect(rollUp([scored(40)], 3)).toMatchObject({
      status: 'substantial_progress',
      seriesCount: 1,
      expected: 3,
    });
    expect(rollUp([], 0)).toMatchObject({ status: 'not_available', seriesCount: 0, expected: 0 });
  });

  it('are achieved only if all are', () => {
    const met = assess('statcan', { points, direction: 'positive', target: 30 });
    expect(meanScore([met, met]).status).toBe('target_achieved');
    expect(meanScore([met, scored(40)]).status).toBe('substantial_progress');
    expect(countByDisplayStatus([met, scored(20)])).toMatchObject({ 'on-track': 1, away: 1 });
  });
});

describe('the choice of direction and target', () => {
  const choice = { indicator: '5.5.1', direction: 'positive', targetYear: 2030, source: 's' } as const;

  it('enters parity measures so that lower is better', () => {
    // Statistics Canada: max(y, 1/y), and 50 + |y - 50| for 5.5.1 and 5.5.2.
    expect(transformPoints([{ year: 2015, value: 0.8 }], 'parity-index')).toEqual([
      { year: 2015, value: 1.25 },
    ]);
    expect(transformPoints([{ year: 2015, value: 0 }], 'parity-index')).toEqual([]);
    const input = progressInputOf(points, { ...choice, target: 50, transform: 'parity-share' });
    expect(input).toMatchObject({
      direction: 'negative',
      target: 50,
      points: [{ value: 72.9 }, { value: 69.9 }],
    });
  });

  it('enters the target of a parity measure as its values', () => {
    const share = { ...choice, target: 45, transform: 'parity-share' } as const;
    expect(progressInputOf(points, share).target).toBe(55);
    expect(untransformedInputOf(points, share)).toMatchObject({ direction: 'positive', target: 45 });
    const index = { ...choice, target: 0.8, transform: 'parity-index' } as const;
    expect(progressInputOf([{ year: 2015, value: 0.5 }], index).target).toBe(1.25);
    // A value that is no index has no place on the scale.
    expect(progressInputOf(points, { ...index, target: 0 }).target).toBeUndefined();
  });

  it('leaves parity measures in their own unit for the arithmetic that readers see', () => {
    const parity = { ...choice, target: 50, transform: 'parity-share' } as const;
    expect(untransformedInputOf(points, parity)).toMatchObject({ direction: 'positive', target: 50, points });
    const above = [{ year: 2015, value: 1.6 }];
    const index = { ...choice, target: 1.25, transform: 'parity-index' } as const;
    expect(untransformedInputOf(above, index)).toMatchObject({ direction: 'negative', target: 1.25 });
    const below = [{ year: 2015, value: 0.5 }];
    expect(untransformedInputOf(below, index)).toMatchObject({ direction: 'positive', target: 0.8 });
  });

  it('makes a number of a relative target', () => {
    const halved = {
      ...choice,
      direction: 'negative',
      relativeTarget: { baseYear: 2015, factor: 0.5 },
    } as const;
    expect(progressInputOf(points, halved).target).toBeCloseTo(13.55, 12);
    expect(progressInputOf([], halved).target).toBeUndefined();
  });

  it('makes a number of a share of what is missing to the limit, and none without a limit', () => {
    const treated = [
      { year: 2015, value: 60 },
      { year: 2020, value: 66 },
    ];
    const halved = {
      ...choice,
      relativeTarget: { baseYear: 2015, factor: 0.5, isOfShortfall: true },
    } as const;
    // 40 % were untreated: half of that may stay so.
    expect(progressInputOf(treated, { ...halved, limit: 100 }).target).toBe(80);
    expect(progressInputOf(treated, halved).target).toBeUndefined();
  });
});
