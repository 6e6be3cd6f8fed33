import { describe, expect, it } from '@jest/globals';
import { assessOecdDistance } from './oecd-distance';

const assessed = (value: number, areaValues: readonly number[] = [2, 4, 4, 4, 5, 5, 7, 9]) =>
  assessOecdDistance({ points: [{ year: 2023, value }], direction: 'positive', target: 9, areaValues });

describe('the distance to the target of the OECD', () => {
  it('is counted in standard deviations across areas', () => {
    // The population standard deviation of these eight values is 2.
    expect(assessed(5)).toMatchObject({
      status: 'large-distance',
      values: { standardDeviation: 2, distance: 2, areaCount: 8 },
    });
    expect(assessed(7).status).toBe('medium-distance');
    expect(assessed(8.5).status).toBe('small-distance');
    expect(assessed(10)).toMatchObject({ status: 'target-met', values: { distance: -0.5 } });
  });

  it('is measured to the upper bound of the scale where no target is set', () => {
    const input = { points: [{ year: 2023, value: 5 }], direction: 'positive', areaValues: [3, 7] } as const;
    expect(assessOecdDistance(input).reason?.code).toBe('no-target');
    // The population standard deviation of 3 and 7 is 2.
    const bounds = { lower: 0, optimum: 9 };
    expect(assessOecdDistance({ ...input, bounds }).values).toMatchObject({ target: 9, distance: 2 });
    expect(assessOecdDistance({ ...input, bounds, target: 6 }).values).toMatchObject({
      target: 6,
      distance: 0.5,
    });
  });

  it('says what is missing', () => {
    expect(assessed(5, []).reason?.code).toBe('no-area-values');
    const among = { points: [{ year: 2023, value: 5 }], direction: 'positive', target: 9 } as const;
    expect(assessOecdDistance({ ...among, areasFrom: 'regions' }).reason?.code).toBe('too-few-regions');
    expect(assessed(5, [3, 3]).reason?.code).toBe('no-spread');
    expect(assessOecdDistance({ points: [], direction: 'positive', target: 1 }).reason?.code).toBe(
      'no-figures',
    );
  });
});
