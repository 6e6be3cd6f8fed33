import {
  agreementByCode,
  agreementStatistics,
  type CodeAgreement,
  type CoderAgreement,
  coderAgreement,
  goalAgreement,
  goalOfCode,
  noCode,
  type Rating,
  ratingsOfPairs,
} from '@qadam/evidence/domain';

/** A rating with what its finding can be grouped by. */
export interface RatedFinding {
  readonly rating: Rating;
  readonly language: string;
  readonly region: string;
  /** Shown without suggestions, as a fifth of findings is. */
  readonly isWithheld: boolean;
}

export interface PartReport {
  readonly code: string;
  readonly agreement: CoderAgreement;
}

/** Everything about a round that follows from its ratings alone; words and titles come later, in each reader's language. */
export interface AgreementReport {
  readonly whole: CoderAgreement;
  readonly byPair: readonly (PartReport & { readonly coders: readonly [string, string] })[];
  readonly byLanguage: readonly PartReport[];
  readonly byRegion: readonly PartReport[];
  /** By `suggestionsCode`: with and without suggestions, of all languages and of each. */
  readonly bySuggestions: readonly PartReport[];
  readonly byGoal: readonly CodeAgreement[];
  /** The six statistics of each of these goals, in the same order. */
  readonly figuresByGoal: readonly PartReport[];
  readonly byCode: readonly CodeAgreement[];
}

/** Parts get fewer replicates than the whole: there are many of them, and their intervals are wide anyway. */
const replicates = { whole: 1000, part: 200 } as const;

/** Findings in any language. */
export const allLanguages = 'all';

/** How a part of the findings is named that were shown with suggestions, or without. */
export const suggestionsCode = (isWithheld: boolean, language: string): string =>
  `${isWithheld ? 'withheld' : 'shown'}/${language}`;

const isCode = ({ code }: CodeAgreement): boolean => code !== noCode;

const parts = (
  rated: readonly RatedFinding[],
  codeOf: (one: RatedFinding) => string,
  times: number = replicates.part,
): readonly PartReport[] =>
  [...Map.groupBy(rated, codeOf)].map(([code, own]) => ({
    code,
    agreement: coderAgreement(
      own.map(({ rating }) => rating),
      times,
    ),
  }));

/** Each goal once, also where several of its targets were given. */
const goalsOf = (codes: readonly string[]): readonly string[] => [
  ...new Set(codes.map((code) => (code === noCode ? noCode : goalOfCode(code)))),
];

/** That of a whole round, with the same intervals wherever it is shown. */
export const agreementOfRound = (rated: readonly RatedFinding[]): CoderAgreement =>
  coderAgreement(
    rated.map(({ rating }) => rating),
    replicates.whole,
  );

export const agreementReport = (rated: readonly RatedFinding[]): AgreementReport => {
  const ratings = rated.map(({ rating }) => rating);
  const byGoal = agreementByCode(ratings, goalsOf).filter(isCode);
  const pairs = ratingsOfPairs(ratings);
  // One pair is the whole: the same figure has one interval.
  const forPairs = pairs.length === 1 ? replicates.whole : replicates.part;
  return {
    whole: agreementOfRound(rated),
    byPair: pairs.map(({ coders, ratings: own }) => {
      // Only what both coded says something about the two.
      const times = Map.groupBy(own, ({ unit }) => unit);
      const shared = own.filter(({ unit }) => (times.get(unit)?.length ?? 0) > 1);
      return { code: coders.join(), coders, agreement: coderAgreement(shared, forPairs) };
    }),
    byLanguage: parts(rated, ({ language }) => language),
    byRegion: parts(rated, ({ region }) => region),
    bySuggestions: [
      ...parts(rated, ({ isWithheld }) => suggestionsCode(isWithheld, allLanguages), replicates.whole),
      ...parts(rated, ({ isWithheld, language }) => suggestionsCode(isWithheld, language)),
    ],
    byGoal,
    figuresByGoal: byGoal.map(({ code }) => ({
      code,
      agreement: goalAgreement(ratings, code, replicates.part),
    })),
    byCode: agreementByCode(ratings).filter(isCode),
  };
};

/** The statistics of an agreement as a list, each with its interval. */
export const figuresOf = ({ values, intervals, reasons }: CoderAgreement) =>
  agreementStatistics.map((statistic) => ({
    statistic,
    value: values[statistic],
    low: intervals[statistic]?.[0] ?? null,
    high: intervals[statistic]?.[1] ?? null,
    reason: reasons[statistic] ?? null,
  }));
