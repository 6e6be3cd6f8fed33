import {
  type CoderAgreement,
  differenceOf,
  type Estimate,
  type Share,
  shareOf,
} from '@qadam/evidence/domain';

/** What one coder made of one finding, and what was suggested to them, or would have been. */
export interface OfferedChoice {
  readonly finding: string;
  readonly language: string;
  readonly isWithheld: boolean;
  readonly codes: readonly string[];
  /** How many of the codes were taken from a suggestion. */
  readonly begun: number;
  /** `null` for a coder who looked at none in this round, such as one of somebody else's project. */
  readonly offered: readonly string[] | null;
}

export interface SideCounts {
  readonly begun: Share;
  readonly disagreed: Share;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Tags that began as suggestions, and choices that have nothing of what was suggested; of coders who had an offer. */
export const countsOf = (choices: readonly OfferedChoice[]): SideCounts => {
  const asked = choices.filter(({ codes, offered }) => codes.length > 0 && offered !== null);
  const disagreed = asked.filter(({ codes, offered }) => !codes.some((code) => offered?.includes(code)));
  return {
    begun: shareOf(sum(asked.map(({ begun }) => begun)), sum(asked.map(({ codes }) => codes.length))),
    disagreed: shareOf(disagreed.length, asked.length),
  };
};

const estimateOf = ({ value, interval }: Share): Estimate | null =>
  value === null || interval === null ? null : { value, interval };

/** By how much more often coders choose otherwise where they do not see suggestions; `null` without either. */
export const pullOf = (shown: SideCounts, withheld: SideCounts): Estimate | null => {
  const [one, other] = [estimateOf(withheld.disagreed), estimateOf(shown.disagreed)];
  return one && other && differenceOf(one, other);
};

const agreementOf = (agreement: CoderAgreement | undefined): Estimate | null => {
  const { percentAgreement: value = null } = agreement?.values ?? {};
  const { percentAgreement: interval = null } = agreement?.intervals ?? {};
  return value === null || interval === null ? null : { value, interval };
};

/** By how much coders agree more where they see suggestions; `null` where one of the two is not known. */
export const gainOf = (
  shown: CoderAgreement | undefined,
  withheld: CoderAgreement | undefined,
): Estimate | null => {
  const [one, other] = [agreementOf(shown), agreementOf(withheld)];
  return one && other && differenceOf(one, other);
};
