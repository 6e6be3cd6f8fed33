import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assessStatcan } from './statcan';

const file = resolve(process.cwd(), '../shared/data/progress-verification/statcan-series.json');
const isPresent = existsSync(file);
if (!isPresent) console.warn(`SKIPPED: ${file} is absent, the published series were not reproduced`);

interface Published {
  readonly series: string;
  readonly base_year: number | null;
  readonly base_value: number | null;
  readonly current_year: number | null;
  readonly current_value: number | null;
  readonly target_year: number | null;
  readonly target: number | null;
  readonly direction: 1 | -1;
  readonly limit: number | null;
  readonly expected_progress_value: number | null;
  readonly expected_status: string;
  readonly expected_score: number | null;
}

const assessPublished = (one: Published) => {
  const { base_year, base_value, current_year, current_value, target, target_year, limit } = one;
  const points = [
    [base_year, base_value],
    [current_year, current_value],
  ].flatMap(([year, value]) => (year == null || value == null ? [] : [{ year, value }]));
  return assessStatcan({
    points: points.filter(({ year }, place) => points.findIndex((other) => other.year === year) === place),
    direction: one.direction === 1 ? 'positive' : 'negative',
    ...(base_year === null ? {} : { baseYear: base_year }),
    ...(target === null ? {} : { target }),
    ...(target_year === null ? {} : { targetYear: target_year }),
    ...(limit === null ? {} : { limit }),
  });
};

(isPresent ? describe : describe.skip)('the published series of Statistics Canada', () => {
  const published: readonly Published[] = isPresent ? JSON.parse(readFileSync(file, 'utf8')) : [];

  it('are 253', () => {
    expect(published).toHaveLength(253);
  });

  it('are reproduced: status, progress value and score to 1e-9', () => {
    const differing = published.flatMap((one) => {
      const { status, values } = assessPublished(one);
      const near = (ours: number | null, theirs: number | null) =>
        ours === theirs ||
        (ours !== null && theirs !== null && Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs)));
      const agrees =
        status === one.expected_status &&
        near(values.progressValue, one.expected_progress_value) &&
        near(values.score, one.expected_score);
      return agrees ? [] : [{ one, status, values }];
    });
    expect(differing).toEqual([]);
  });
});

describe('the method of Statistics Canada', () => {
  it('takes the next later year with data as the base where 2015 has none', () => {
    const points = [
      { year: 2012, value: 1 },
      { year: 2017, value: 10 },
      { year: 2020, value: 20 },
    ];
    expect(assessStatcan({ points, direction: 'positive' }).values).toMatchObject({
      baseYear: 2017,
      currentYear: 2020,
    });
  });

  it('says why nothing can be assessed', () => {
    const reason = (...points: { year: number; value: number }[]) =>
      assessStatcan({ points, direction: 'positive' }).reason?.code;
    expect(reason({ year: 2019, value: 1 })).toBe('too-few-points');
    expect(reason({ year: 2010, value: 1 }, { year: 2015, value: 2 })).toBe('base-not-before-current');
    expect(reason({ year: 2015, value: -1 }, { year: 2019, value: 2 })).toBe('opposite-signs');
  });

  it('says that only the target has another sign where that is so', () => {
    const points = [
      { year: 2015, value: -5 },
      { year: 2019, value: -2 },
    ];
    const { status, reason } = assessStatcan({ points, direction: 'positive', target: 3 });
    expect({ status, code: reason?.code }).toEqual({
      status: 'not_available',
      code: 'target-has-other-sign',
    });
    expect(reason?.sentence.en).toContain('The target has another sign than the base value');
  });

  it('calls a target achieved whatever the trend', () => {
    const points = [
      { year: 2015, value: 99 },
      { year: 2020, value: 97 },
    ];
    expect(assessStatcan({ points, direction: 'positive', target: 95 })).toMatchObject({
      status: 'target_achieved',
      values: { score: 5 },
    });
  });
});
