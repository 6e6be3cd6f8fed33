import { describe, expect, it } from '@jest/globals';
import { goalInterlinkages, strongestInterlinkages } from './goal-interlinkages';
import { allInterlinkages, evidenceOf, type IndicatorProfile, interlinkageOf } from './interlinkage';

const profile = (
  code: string,
  values: readonly number[],
  options: { readonly sign?: 1 | -1 | 0; readonly from?: number } = {},
): IndicatorProfile => {
  const { sign = 1, from = 2015 } = options;
  return {
    code,
    goal: code.split('.')[0] ?? '',
    keys: values.map((_, place) => from + place),
    values,
    merits: sign === 0 ? null : values.map((value) => sign * value),
  };
};

const rising = profile('1.1.1', [1, 2, 3, 4, 5]);

describe('an interlinkage', () => {
  it('is a synergy above 0.6, a trade-off below -0.6, neither between', () => {
    expect(interlinkageOf(rising, profile('5.5.2', [2, 1, 4, 5, 9]))).toMatchObject({
      kind: 'synergy',
      pairs: 5,
    });
    expect(interlinkageOf(rising, profile('5.5.2', [9, 8, 7, 2, 3]))).toMatchObject({ kind: 'trade-off' });
    // sum(d^2) = 8 for 2 1 4 3 5 turned to 3 1 2 5 4, so 1 - 48 / 120 = 0.6: not above the threshold.
    const between = interlinkageOf(rising, profile('5.5.2', [3, 1, 2, 5, 4]));
    expect(between.rho).toBeCloseTo(0.6, 12);
    expect(between.kind).toBe('neither');
  });

  it('turns round where lower is better', () => {
    const falling = profile('3.2.1', [9, 8, 7, 6, 5], { sign: -1 });
    expect(interlinkageOf(rising, falling)).toMatchObject({ kind: 'synergy', rho: 1, interval: null });
  });

  it('uses only what both have, and shows it', () => {
    const later = profile('5.5.2', [7, 6, 5, 9, 2], { from: 2017 });
    expect(interlinkageOf(rising, later)).toMatchObject({
      ...{ reason: 'too-few-pairs', pairs: 3, span: [2017, 2019] },
    });
    expect(interlinkageOf(rising, profile('5.5.2', [1], { from: 2030 })).span).toBeNull();
    expect(evidenceOf(rising, later)).toEqual([
      { key: 2017, value: 3, otherValue: 7 },
      { key: 2018, value: 4, otherValue: 6 },
      { key: 2019, value: 5, otherValue: 5 },
    ]);
  });

  it('says why it cannot be assessed', () => {
    expect(interlinkageOf(rising, profile('2.1.1', [1, 3, 2, 4, 5], { sign: 0 })).reason).toBe(
      'no-direction',
    );
    expect(interlinkageOf(rising, profile('2.1.1', [1, 2])).reason).toBe('too-few-pairs');
    expect(interlinkageOf(rising, profile('2.1.1', [4, 4, 4, 4, 4])).reason).toBe('no-variation');
    expect(interlinkageOf(rising, profile('2.1.1', [1, 2, 3, 4, 5])).reason).toBe('same-figures');
  });
});

describe('interlinkages of goals', () => {
  const profiles = [
    rising,
    profile('1.2.1', [2, 3, 4, 5, 7]),
    profile('5.5.2', [9, 8, 7, 6, 5]),
    profile('5.1.1', [3, 1, 2, 5, 4]),
    profile('5.2.1', [1]),
  ];
  const all = allInterlinkages(profiles);
  const goalOf = (code: string) => code.split('.')[0] ?? '';

  it('count every pair once, a goal with itself too, and give shares of what was assessed', () => {
    expect(all).toHaveLength(10);
    const cells = goalInterlinkages(all, ['1', '5'], goalOf);
    expect(cells).toEqual([
      expect.objectContaining({ goal: '1', otherGoal: '1', synergy: 1, synergyShare: 1 }),
      expect.objectContaining({
        ...{ goal: '1', otherGoal: '5', synergy: 0, tradeOff: 2, neither: 2, notAssessable: 2 },
        tradeOffShare: 0.5,
      }),
      expect.objectContaining({ goal: '5', otherGoal: '5', neither: 1, notAssessable: 2, synergyShare: 0 }),
    ]);
    expect(goalInterlinkages([], ['13'], goalOf)[0]).toMatchObject({
      synergyShare: null,
      tradeOffShare: null,
    });
  });

  it('put many points almost in order before few in perfect order', () => {
    const long = Array.from({ length: 14 }, (_, place) => place);
    const almost = long.map((value) => (value === 3 ? 4.5 : value));
    const links = allInterlinkages([
      profile('1.1.1', long),
      profile('2.1.1', almost),
      profile('3.1.1', [0, 2, 5, 7]),
    ]);
    const [first] = strongestInterlinkages(links, 'synergy', 1);
    expect(first).toMatchObject({ one: '1.1.1', other: '2.1.1' });
    expect(strongestInterlinkages(links, 'trade-off', 5)).toEqual([]);
  });
});
