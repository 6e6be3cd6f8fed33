import { bootstrapIntervals, type Interval } from './bootstrap';
import { canonicalTable } from './canonical-table';
import { cohenKappa } from './cohen-kappa';
import { gwetAc1 } from './gwet-ac1';
import { krippendorffAlpha } from './krippendorff-alpha';
import { percentAgreement } from './percent-agreement';
import {
  countsOfUnits,
  type Rating,
  ratingsOf,
  type RatingTable,
  ratingTable,
  type UnitCounts,
} from './ratings';
import { hierarchicalMasiDistance, masiDistance, nominalDistance } from './set-distance';
import type { Coefficient, IntervalReason, UndefinedReason } from './undefined-reason';

export const agreementStatistics = [
  'percentAgreement',
  'cohenKappa',
  'gwetAc1',
  'alphaNominal',
  'alphaMasi',
  'alphaHierarchical',
] as const;

export type AgreementStatistic = (typeof agreementStatistics)[number];

export interface CoderAgreement {
  readonly units: number;
  /** Units with two ratings or more: only these can agree or disagree. */
  readonly pairableUnits: number;
  readonly coders: number;
  readonly ratings: number;
  readonly values: Readonly<Record<AgreementStatistic, number | null>>;
  /** 95 %, percentile bootstrap over units. */
  readonly intervals: Readonly<Record<AgreementStatistic, Interval | null>>;
  /** For each statistic without a value, or without an interval where these were asked for, why. */
  readonly reasons: Readonly<Partial<Record<AgreementStatistic, UndefinedReason | IntervalReason>>>;
}

/**
 * Fewer units than this have no interval. The percentile bootstrap is too narrow for few units, and for one or two it is
 * a point; there is no exact border, and ten is a convention of ours.
 * Source: T. DiCiccio and B. Efron, Bootstrap Confidence Intervals, Statistical Science 11 (1996); J. Carpenter and
 * J. Bithell, Bootstrap confidence intervals: when, which, what?, Statistics in Medicine 19 (2000).
 */
export const leastUnitsForInterval = 10;

type Calculation = (places: readonly number[]) => Record<AgreementStatistic, Coefficient>;

const calculationFor = (table: RatingTable, counts: readonly UnitCounts[]): Calculation => {
  const nominal = krippendorffAlpha(counts, table.values, nominalDistance);
  const masi = krippendorffAlpha(counts, table.values, masiDistance);
  const hierarchical = krippendorffAlpha(counts, table.values, hierarchicalMasiDistance);
  return (places) => {
    const units = places.map((place) => counts[place] ?? []);
    return {
      percentAgreement: percentAgreement(units),
      cohenKappa: cohenKappa(table, places),
      gwetAc1: gwetAc1(units),
      alphaNominal: nominal(places),
      alphaMasi: masi(places),
      alphaHierarchical: hierarchical(places),
    };
  };
};

const byStatistic = <Value>(of: (statistic: AgreementStatistic, position: number) => Value) =>
  Object.fromEntries(
    agreementStatistics.map((statistic, position) => [statistic, of(statistic, position)]),
  ) as Record<AgreementStatistic, Value>;

/**
 * How far coders agree, by six statistics with their intervals; a statistic that is undefined for these ratings is
 * `null`, with its reason, and so is an interval that would say nothing. Sets of codes are compared as wholes by percent agreement, AC1 and nominal alpha, by what
 * they share by the two MASI alphas. The same ratings give the same intervals, whatever units and coders are called and
 * in whatever order they come.
 * @param replicates of the bootstrap; 0 for no intervals
 * @example
 * coderAgreement([
 *   { unit: 'a', coder: 'Aliya', codes: ['5.5'] },
 *   { unit: 'a', coder: 'Daniyar', codes: ['5.5', '16.7'] },
 * ]).values.alphaMasi;
 */
export const coderAgreement = (ratings: readonly Rating[], replicates?: number): CoderAgreement => {
  const table = canonicalTable(ratingTable(ratings));
  const counts = countsOfUnits(table);
  const calculate = calculationFor(table, counts);
  const whole = calculate([...counts.keys()]);
  const pairableUnits = counts.filter((unit) => ratingsOf(unit) > 1).length;
  const isAsked = replicates !== 0;
  const intervals =
    !isAsked || pairableUnits < leastUnitsForInterval
      ? []
      : bootstrapIntervals(
          counts.length,
          (places) => {
            const replicate = calculate(places);
            return agreementStatistics.map((statistic) => replicate[statistic].value);
          },
          replicates,
        );
  const intervalOf = (statistic: AgreementStatistic, position: number): Interval | IntervalReason | null =>
    whole[statistic].value === null || !isAsked ? null : (intervals[position] ?? 'few-units');
  const reasons = agreementStatistics.flatMap((statistic, position) => {
    const interval = intervalOf(statistic, position);
    const reason = whole[statistic].reason ?? (typeof interval === 'string' ? interval : null);
    return reason === null ? [] : [[statistic, reason]];
  });
  return {
    units: table.units.length,
    pairableUnits,
    coders: table.coders.length,
    ratings: ratings.length,
    values: byStatistic((statistic) => whole[statistic].value),
    intervals: byStatistic((statistic, position) => {
      const interval = intervalOf(statistic, position);
      return typeof interval === 'string' ? null : interval;
    }),
    reasons: Object.fromEntries(reasons) as CoderAgreement['reasons'],
  };
};
