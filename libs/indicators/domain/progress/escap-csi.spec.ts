import { describe, expect, it } from '@jest/globals';
import { assessEscapCsi } from './escap-csi';

const assessed = (current: number, base = 20) =>
  assessEscapCsi({
    points: [
      { year: 2015, value: base },
      { year: 2021, value: current },
    ],
    direction: 'positive',
    target: 70,
  });

describe('the current status index of ESCAP', () => {
  it('is the share of the way from the base to the target, from 0 to 10', () => {
    // 10 * (45 - 20) / (70 - 20) = 5; an even pace would stand at 10 * 6 / 15 = 4.
    expect(assessed(45)).toMatchObject({ status: 'ahead-of-pace', values: { index: 5, paceIndex: 4 } });
    expect(assessed(30)).toMatchObject({ status: 'behind-pace', values: { index: 2 } });
    expect(assessed(75)).toMatchObject({ status: 'target-met', values: { index: 10 } });
    expect(assessed(10)).toMatchObject({ status: 'regressed', values: { index: 0, unclippedIndex: -2 } });
  });

  it('knows a base that was already at the target', () => {
    expect(assessed(80, 75).status).toBe('target-met');
    expect(assessed(60, 75).status).toBe('regressed');
  });

  const from = (...years: readonly number[]) =>
    assessEscapCsi({
      points: years.map((year, at) => ({ year, value: 10 + at })),
      direction: 'positive',
      target: 20,
    });

  it('begins with the nearest year to 2015, of two as near the later, and before the latest', () => {
    const points = [
      { year: 2014, value: 10 },
      { year: 2018, value: 12 },
      { year: 2023, value: 15 },
    ];
    // 10 * (15 - 10) / (20 - 10), from 2014; from 2018 it would be 3.75.
    expect(assessEscapCsi({ points, direction: 'positive', target: 20 }).values).toMatchObject({
      baseYear: 2014,
      baseValue: 10,
      index: 5,
    });
    expect(from(2014, 2016, 2020).values.baseYear).toBe(2016);
    expect(from(2013, 2016).values.baseYear).toBe(2013);
    expect(from(2010, 2013).reason?.code).toBe('base-not-before-current');
    expect(
      assessEscapCsi({ points, direction: 'positive', target: 20, baseYear: 2017 }).values.baseYear,
    ).toBe(2018);
  });

  it('needs a target', () => {
    const points = [
      { year: 2015, value: 1 },
      { year: 2020, value: 2 },
    ];
    expect(assessEscapCsi({ points, direction: 'positive' }).reason?.code).toBe('no-target');
  });
});
