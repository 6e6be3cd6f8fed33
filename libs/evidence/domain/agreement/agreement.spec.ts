import { describe, expect, it } from '@jest/globals';
import { agreementByCode, ratingsOfPairs } from './code-agreement';
import { coderAgreement } from './coder-agreement';
import type { Rating } from './ratings';
import { hierarchicalMasiDistance, masiDistance } from './set-distance';

/** A row per coder, a letter per unit, `.` for a missing code. */
const matrix = (...rows: readonly string[]): Rating[] =>
  rows.flatMap((row, coder) =>
    [...row.replaceAll(' ', '')].flatMap((code, unit) =>
      code === '.' ? [] : [{ unit: `unit ${unit + 1}`, coder: `coder ${coder + 1}`, codes: [code] }],
    ),
  );

/** A table of two coders: how many units got which pair of codes. */
const crossTable = (cells: Readonly<Record<string, number>>): Rating[] =>
  Object.entries(cells).flatMap(([pair, units]) =>
    Array.from({ length: units }, (_, unit) =>
      [...pair].map((code, coder) => ({ unit: `${pair}${unit}`, coder: `${coder}`, codes: [code] })),
    ).flat(),
  );

const sets = (rows: Readonly<Record<string, readonly (readonly string[])[]>>): Rating[] =>
  Object.entries(rows).flatMap(([unit, all]) =>
    all.map((codes, coder) => ({ unit, coder: `coder ${coder + 1}`, codes })),
  );

/** K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C: four observers, twelve units. */
const fourObservers = matrix(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

describe('the agreement of coders', () => {
  it('is Krippendorff’s for four observers with missing codes', () => {
    const { units, pairableUnits, coders, values, reasons } = coderAgreement(fourObservers, 0);
    expect({ units, pairableUnits, coders }).toEqual({ units: 12, pairableUnits: 11, coders: 4 });
    // The paper prints 0.743: 1 - 39 * (mismatching coincidences) / (sum of n_c n_k), by its tables 1 - 39 * 8 / 1216.
    expect(values.alphaNominal).toBeCloseTo(1 - (39 * 8) / 1216, 9);
    // K. L. Gwet prints p_a = 0.8181818 and AC1 = 0.77544 for the same data (irrCAC, raw4raters).
    expect(values.percentAgreement).toBeCloseTo(9 / 11, 9);
    expect(values.gwetAc1).toBeCloseTo(0.77544, 5);
    expect(values.cohenKappa).toBeNull();
    expect(reasons).toEqual({ cohenKappa: 'not-two-coders' });
  });

  it('is Krippendorff’s for two observers', () => {
    // The same paper, section A: alpha = 0.095 = 1 - 19 * 4 / (14 * 6); section B: alpha = 0.692.
    const binary = coderAgreement(matrix('0100000010', '1110010000'), 0);
    expect(binary.values.alphaNominal).toBeCloseTo(1 - (19 * 4) / (14 * 6), 9);
    const nominal = coderAgreement(matrix('aabbdcccedda', 'babbbccceddd'), 0);
    expect(nominal.values.alphaNominal).toBeCloseTo(0.692, 3);
  });

  it('is Cohen’s kappa for two coders with one code each', () => {
    // J. L. Fleiss, Statistical Methods for Rates and Proportions (1981), table 13.1: kappa = (0.89 - 0.66) / 0.34.
    const { values } = coderAgreement(crossTable({ pp: 75, pn: 1, po: 4, np: 5, nn: 4, no: 1, oo: 10 }), 0);
    expect(values.percentAgreement).toBeCloseTo(0.89, 9);
    expect(values.cohenKappa).toBeCloseTo(0.23 / 0.34, 9);
  });

  it('stays high by AC1 where nearly everything falls into one code, as kappa does not', () => {
    // Feinstein and Cicchetti, Journal of Clinical Epidemiology 43 (1990): kappa 0.70 and 0.32 for equal agreement.
    const balanced = coderAgreement(crossTable({ yy: 40, yn: 9, ny: 6, nn: 45 }), 0).values;
    const skewed = coderAgreement(crossTable({ yy: 80, yn: 10, ny: 5, nn: 5 }), 0).values;
    expect([balanced.percentAgreement, skewed.percentAgreement]).toEqual([0.85, 0.85]);
    expect(balanced.cohenKappa).toBeCloseTo(0.7, 2);
    expect(skewed.cohenKappa).toBeCloseTo(0.32, 2);
    // p_e = 2 * 0.875 * 0.125
    expect(skewed.gwetAc1).toBeCloseTo((0.85 - 0.21875) / 0.78125, 9);
  });

  it('counts what sets share by MASI', () => {
    // Passonneau (2006): equal, one within the other, overlapping, apart.
    expect(masiDistance(['5.5'], ['5.5'])).toBe(0);
    expect(masiDistance(['5.5', '16.7'], ['5.5'])).toBeCloseTo(1 - (1 / 2) * (2 / 3), 12);
    expect(masiDistance(['5.5', '16.7'], ['5.5', '6.1'])).toBeCloseTo(1 - (1 / 3) * (1 / 3), 12);
    expect(masiDistance(['5.5'], ['6.1'])).toBe(1);
    // By hand: two units, four ratings {a},{a,b},{c},{c}; D_o = (2/3 + 0)/2, D_e over the 12 ordered pairs = 28/3 / 12.
    const { values } = coderAgreement(sets({ first: [['a'], ['a', 'b']], second: [['c'], ['c']] }), 0);
    expect(values.alphaMasi).toBeCloseTo(1 - 1 / 3 / ((2 * (2 / 3) + 8) / 12), 12);
    expect(values.percentAgreement).toBe(0.5);
  });

  it('counts the same goal half in the hierarchical alpha', () => {
    expect(hierarchicalMasiDistance(['5.5'], ['5.1'])).toBe(0.5);
    expect(hierarchicalMasiDistance(['5'], ['5.1'])).toBe(0.5);
    expect(hierarchicalMasiDistance(['5.5'], ['15.5'])).toBe(1);
    expect(hierarchicalMasiDistance(['5.5'], ['5.5'])).toBe(0);
    expect(hierarchicalMasiDistance(['none'], ['budget-transparency'])).toBe(1);
  });

  it('has no value, and says why, where a statistic is undefined', () => {
    const alone = coderAgreement(matrix('12', '..'), 0);
    expect(alone.values.alphaMasi).toBeNull();
    expect(alone.reasons.alphaMasi).toBe('no-unit-rated-twice');
    const constant = coderAgreement(matrix('111', '111'), 0);
    expect(constant.values).toMatchObject({
      percentAgreement: 1,
      cohenKappa: null,
      gwetAc1: null,
      alphaNominal: null,
    });
    expect(constant.reasons.cohenKappa).toBe('one-value-only');
    const several = coderAgreement(sets({ u: [['a', 'b'], ['a']], v: [['b'], ['b']] }), 0);
    expect(several.reasons.cohenKappa).toBe('several-codes');
    expect(coderAgreement([], 10).values.percentAgreement).toBeNull();
  });

  it('has no interval, and says why, where the samples cannot tell how sure it is', () => {
    const repeat = (count: number, codes: readonly [string, string], from = 0): Rating[] =>
      Array.from({ length: count }, (_, at) =>
        codes.map((code, coder) => ({
          ...{ unit: String(from + at), coder: String(coder), codes: [code] },
        })),
      ).flat();
    const gap = { gwetAc1: null, percentAgreement: null, alphaNominal: null };
    const single = coderAgreement(repeat(1, ['a', 'b']), 200);
    expect(single.values.gwetAc1).toBe(-1);
    expect(single.intervals).toMatchObject(gap);
    expect(single.reasons).toMatchObject({ gwetAc1: 'few-units', percentAgreement: 'few-units' });
    const nine = coderAgreement([...repeat(5, ['a', 'b']), ...repeat(4, ['a', 'a'], 5)], 200);
    expect(nine.intervals).toMatchObject(gap);
    // One unit of twelve holds the other code: it is in no replicate with a chance of (11/12)^12, more than a third.
    const rare = coderAgreement([...repeat(11, ['a', 'a']), ...repeat(1, ['a', 'b'], 11)], 200);
    expect(rare.values.alphaNominal).toBe(0);
    expect(rare.intervals.alphaNominal).toBeNull();
    expect(rare.reasons.alphaNominal).toBe('undefined-replicates');
    expect(rare.intervals.percentAgreement?.[1]).toBe(1);
    expect(rare.reasons.percentAgreement).toBeUndefined();
    const agreed = coderAgreement([...repeat(10, ['a', 'a']), ...repeat(10, ['b', 'b'], 10)], 200);
    expect(agreed.values.percentAgreement).toBe(1);
    expect(agreed.reasons.percentAgreement).toBe('no-spread');
    // Nobody asked for intervals: there is no reason to give.
    expect(coderAgreement(repeat(1, ['a', 'b']), 0).reasons.gwetAc1).toBeUndefined();
  });

  it('comes with intervals that hold it, are the same each time, and narrow with more units', () => {
    const width = ([low, high]: readonly [number, number]) => high - low;
    const few = crossTable({ yy: 20, yn: 5, ny: 10, nn: 15 });
    const many = crossTable({ yy: 200, yn: 50, ny: 100, nn: 150 });
    const [one, other, wide] = [
      coderAgreement(few, 500),
      coderAgreement(few, 500),
      coderAgreement(many, 500),
    ];
    expect(one.intervals).toEqual(other.intervals);
    const interval = one.intervals.cohenKappa ?? [NaN, NaN];
    expect(interval[0]).toBeLessThan(0.4);
    expect(interval[1]).toBeGreaterThan(0.4);
    expect(width(wide.intervals.cohenKappa ?? [0, 1])).toBeLessThan(width(interval) / 2);
    // The large-sample standard error of kappa for this table is 0.1300 (Fleiss, Cohen and Everitt 1969).
    expect(width(interval)).toBeCloseTo(2 * 1.96 * 0.13, 1);
  });

  /** The same ratings under other names of units and coders, and in another order. */
  const elsewhere = (ratings: readonly Rating[], step: number): Rating[] =>
    ratings
      .map(({ unit, coder, codes }) => ({
        unit: `${[...unit].reverse().join('')} there`,
        coder: [...coder].reverse().join(''),
        codes: [...codes].reverse(),
      }))
      .map((_, at, all) => all[(at * step) % all.length] as Rating);

  it('has intervals that follow from the ratings, not from names or order', () => {
    const tables = {
      four: fourObservers,
      two: crossTable({ yy: 20, yn: 5, ny: 10, nn: 15, oo: 3, oy: 1 }),
      sets: sets({ u: [['a', 'b'], ['a']], v: [['b'], ['b']], w: [['c'], ['a']], x: [['a'], ['a', 'b']] }),
      // Each coder stands for each other: only by setting one apart can they be put in order.
      alike: matrix('ab.c..', '.ab.c.', 'c.a..b'),
    };
    for (const ratings of Object.values(tables)) {
      const here = coderAgreement(ratings, 200).intervals;
      // 7 and 11 have no divisor with any of the numbers of ratings.
      for (const step of [7, 11])
        expect(coderAgreement(elsewhere(ratings, step), 200).intervals).toEqual(here);
    }
  });
});

describe('the agreement on each code', () => {
  const ratings = sets({
    first: [['5.5'], ['5.5', '16.7']],
    second: [['5.5'], ['5.5']],
    third: [['6.1'], ['11.2']],
    fourth: [['6.1'], ['6.1']],
  });

  it('begins with the worst and names the units in dispute', () => {
    const all = agreementByCode(ratings);
    expect(all.map(({ code }) => code)).toEqual(['11.2', '16.7', '6.1', '5.5']);
    // 6.1: both in one unit, one alone in another: 2a / (2a + b + c) = 2 / 3.
    expect(all.find(({ code }) => code === '6.1')).toMatchObject({
      units: 2,
      disputed: ['third'],
      specificAgreement: 2 / 3,
    });
    expect(all.find(({ code }) => code === '5.5')).toMatchObject({
      disputed: [],
      specificAgreement: 1,
      cohenKappa: 1,
    });
  });

  it('can be asked for each pair of coders', () => {
    const pairs = ratingsOfPairs(fourObservers);
    expect(pairs).toHaveLength(6);
    const [first] = pairs;
    expect(first?.coders).toEqual(['coder 1', 'coder 2']);
    // Eight of their nine common units are equal.
    expect(coderAgreement(first?.ratings ?? [], 0).values.percentAgreement).toBeCloseTo(8 / 9, 12);
  });
});
