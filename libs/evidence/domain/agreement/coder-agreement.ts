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
import type { Coefficient, UndefinedReason } from './undefined-reason';

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
  /** For each statistic without a value, why. */
  readonly reasons: Readonly<Partial<Record<AgreementStatistic, UndefinedReason>>>;
}

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
 * `null`, with its reason. Sets of codes are compared as wholes by percent agreement, AC1 and nominal alpha, by what
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
  const intervals =
    replicates === 0
      ? []
      : bootstrapIntervals(
          counts.length,
          (places) => {
            const replicate = calculate(places);
            return agreementStatistics.map((statistic) => replicate[statistic].value);
          },
          replicates,
        );
  const reasons = agreementStatistics.flatMap((statistic) => {
    const { reason } = whole[statistic];
    return reason === null ? [] : [[statistic, reason]];
  });
  return {
    units: table.units.length,
    pairableUnits: counts.filter((unit) => ratingsOf(unit) > 1).length,
    coders: table.coders.length,
    ratings: ratings.length,
    values: byStatistic((statistic) => whole[statistic].value),
    intervals: byStatistic((statistic, position) =>
      whole[statistic].value === null ? null : (intervals[position] ?? null),
    ),
    reasons: Object.fromEntries(reasons) as Partial<Record<AgreementStatistic, UndefinedReason>>,
  };
};
