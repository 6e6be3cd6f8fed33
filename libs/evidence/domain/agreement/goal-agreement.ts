import {
  type AgreementStatistic,
  agreementStatistics,
  type CoderAgreement,
  coderAgreement,
} from './coder-agreement';
import { noCode, type Rating } from './ratings';
import { goalOfCode } from './set-distance';

/** Statistics that compare which targets of the goal were given; the others ask whether the goal was given at all. */
const ofTargets: ReadonlySet<AgreementStatistic> = new Set(['alphaMasi', 'alphaHierarchical']);

/**
 * How far coders agree on one goal, over all units, by the six statistics with their intervals. Percent agreement,
 * kappa, AC1 and nominal alpha compare whether a coder gave the goal, by whichever of its targets; the two MASI alphas
 * compare the sets of its targets, where a coder who gave none of them stands as `none`. A code of a project's own, which
 * has no goal above it, is taken as a goal by itself.
 * Source: the statistics are those of `coderAgreement`; one category against all others as in J. L. Fleiss, Measuring
 * nominal scale agreement among many raters, Psychological Bulletin 76 (1971).
 * @param replicates of the bootstrap; 0 for no intervals
 */
export const goalAgreement = (
  ratings: readonly Rating[],
  goal: string,
  replicates?: number,
): CoderAgreement => {
  const within = ratings.map(({ unit, coder, codes }) => ({
    ...{ unit, coder },
    codes: codes.filter((code) => code !== noCode && goalOfCode(code) === goal),
  }));
  const given = coderAgreement(
    within.map((rating) => ({ ...rating, codes: [rating.codes.length > 0 ? goal : noCode] })),
    replicates,
  );
  const targets = coderAgreement(
    within.map((rating) => ({ ...rating, codes: rating.codes.length > 0 ? rating.codes : [noCode] })),
    replicates,
  );
  const sourceOf = (statistic: AgreementStatistic): CoderAgreement =>
    ofTargets.has(statistic) ? targets : given;
  const byStatistic = <Value>(of: (statistic: AgreementStatistic) => Value) =>
    Object.fromEntries(agreementStatistics.map((statistic) => [statistic, of(statistic)] as const)) as Record<
      AgreementStatistic,
      Value
    >;
  const reasons = agreementStatistics.flatMap((statistic) => {
    const reason = sourceOf(statistic).reasons[statistic];
    return reason === undefined ? [] : [[statistic, reason] as const];
  });
  return {
    ...given,
    values: byStatistic((statistic) => sourceOf(statistic).values[statistic]),
    intervals: byStatistic((statistic) => sourceOf(statistic).intervals[statistic]),
    reasons: Object.fromEntries(reasons) as CoderAgreement['reasons'],
  };
};
