import {
  balancedAccuracy,
  createSuggester,
  type Decision,
  expectedCalibrationError,
  type Finding,
  type Found,
  foundAmong,
  goalsOf,
  type Judgement,
  type LabelledText,
  precisionFrom,
  type Question,
  type Suggester,
  type Suggestion,
} from '@qadam/suggest';
import type { Language } from '@qadam/language/domain';
import type { GoalPair } from './goal-pairs';
import type { Trained } from './train-fusion';

export interface LanguageResult {
  readonly language: Language | 'all';
  readonly withTarget: number;
  readonly hits: readonly [number, number, number];
  readonly goalFirst: number;
  readonly targetCalibrationError: number;
  readonly listedCalibrationError: number;
  readonly goalCalibrationError: number;
  readonly certain: { readonly count: number; readonly precision: number | null };
  readonly certainGoals: { readonly count: number; readonly precision: number | null };
  readonly causal: { readonly count: number; readonly share: number | null };
  readonly causalFirst: { readonly count: number; readonly share: number | null };
  readonly highlightedShare: number;
  readonly goalsFound: Found | null;
  readonly noSdg: { readonly count: number; readonly left: number; readonly wronglyLeft: number };
}

/** Sentences to which nothing was fitted: talk of meetings, and findings of a few words. */
export interface UnseenResult {
  readonly language: Language | 'all';
  readonly talk: number;
  readonly talkWithTarget: number;
  readonly talkWithAny: number;
  readonly terse: number;
  readonly terseFirst: number;
  readonly terseAmongFive: number;
  readonly terseLeftAlone: number;
}

export interface Evaluation {
  readonly unseen: readonly UnseenResult[];
  readonly languages: readonly LanguageResult[];
  readonly withMemory: readonly LanguageResult[];
  readonly withWording: readonly LanguageResult[];
  readonly questions: QuestionResult;
  readonly judgedQuestions: QuestionResult;
  readonly goals: readonly {
    readonly goal: string;
    readonly texts: number;
    readonly spread: number | null;
    readonly hard: number | null;
    readonly findings: Found | null;
  }[];
  readonly spread: number | null;
  readonly hard: number | null;
  readonly misses: readonly string[];
}

export interface QuestionResult {
  readonly count: number;
  readonly right: number;
  readonly found: number;
  readonly about: number;
  /** Of paragraphs about a neighbouring goal, and with words of the goal in another sense: all, and those taken. */
  readonly neighbours: Taken;
  readonly senses: Taken;
}

interface Taken {
  readonly count: number;
  readonly taken: number;
}

interface Answered {
  readonly question: Question;
  readonly isAssigned: boolean;
}

interface Answer {
  readonly finding: Finding;
  readonly suggestion: Suggestion;
  readonly suggester: Suggester;
}

const withoutReasons = (text: string, reasons: readonly { start: number; end: number }[]): string =>
  [...reasons].reverse().reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);

const probabilityOf = (suggester: Suggester, text: string, code: string): number =>
  suggester.suggest(text).targets.find((target) => target.code === code)?.probability ?? 0;

const causality = (answers: readonly Answer[], first: boolean): { count: number; share: number | null } => {
  const checks = answers.flatMap(({ finding: { text }, suggestion, suggester }) =>
    suggestion.targets
      .filter(({ assigned }, rank) => (first ? rank === 0 : assigned))
      .map(({ code, probability, reasons }) => {
        return probabilityOf(suggester, withoutReasons(text, reasons), code) <= probability / 2;
      }),
  );
  return {
    count: checks.length,
    share: checks.length === 0 ? null : checks.filter(Boolean).length / checks.length,
  };
};

const share = (count: number, all: number): number => (all === 0 ? 0 : count / all);

const measure = (language: Language | 'all', answers: readonly Answer[]): LanguageResult => {
  const withTarget = answers.filter(({ finding }) => finding.targets.length > 0);
  const without = answers.filter(({ finding }) => finding.targets.length === 0);
  const hit = (most: number): number =>
    share(
      withTarget.filter(({ finding, suggestion }) =>
        suggestion.targets.slice(0, most).some(({ code }) => finding.targets.includes(code)),
      ).length,
      withTarget.length,
    );
  const listed = answers.flatMap(({ finding, suggestion }) =>
    suggestion.targets.map(({ code, probability }): Judgement & { rank: number } => ({
      probability,
      isRight: finding.targets.includes(code),
      rank: 0,
    })),
  );
  const goals = answers.flatMap(({ finding, suggestion }) => {
    const right = goalsOf(finding.targets);
    return suggestion.goals.map(({ code, probability, assigned }): Judgement & Decision => ({
      probability,
      isAssigned: assigned,
      isRight: right.has(code),
    }));
  });
  const highlighted = withTarget.map(({ finding, suggestion }) =>
    share(
      (suggestion.targets[0]?.reasons ?? []).reduce((sum, { start, end }) => sum + end - start, 0),
      finding.text.length,
    ),
  );
  const nothing = ({ suggestion }: Answer): boolean => suggestion.targets.every(({ assigned }) => !assigned);
  return {
    language,
    withTarget: withTarget.length,
    hits: [hit(1), hit(3), hit(5)],
    goalFirst: share(
      withTarget.filter(({ finding, suggestion }) =>
        goalsOf(finding.targets).has(suggestion.goals[0]?.code ?? ''),
      ).length,
      withTarget.length,
    ),
    targetCalibrationError: expectedCalibrationError(
      answers.flatMap(({ finding, suggestion }) =>
        suggestion.targets
          .slice(0, 1)
          .map(({ code, probability }) => ({ probability, isRight: finding.targets.includes(code) })),
      ),
    ),
    listedCalibrationError: expectedCalibrationError(listed),
    goalCalibrationError: expectedCalibrationError(goals),
    certain: precisionFrom(listed, 0.7),
    certainGoals: precisionFrom(goals, 0.7),
    causal: causality(answers, false),
    causalFirst: causality(withTarget, true),
    highlightedShare: share(
      highlighted.reduce((sum, one) => sum + one, 0),
      highlighted.length,
    ),
    goalsFound: foundAmong(goals),
    noSdg: {
      count: without.length,
      left: without.filter(nothing).length,
      wronglyLeft: withTarget.filter(nothing).length,
    },
  };
};

const byLanguage = (answers: readonly Answer[]): LanguageResult[] => [
  ...(['en', 'ru', 'kk'] as const).map((language) =>
    measure(
      language,
      answers.filter(({ finding }) => finding.lang === language),
    ),
  ),
  measure('all', answers),
];

const measureUnseen = (
  language: Language | 'all',
  answers: readonly Omit<Answer, 'suggester'>[],
): UnseenResult => {
  const own = answers.filter(({ finding }) => language === 'all' || finding.lang === language);
  const talk = own.filter(({ finding }) => finding.targets.length === 0);
  const terse = own.filter(({ finding }) => finding.targets.length > 0);
  const hasTarget = ({ suggestion }: Pick<Answer, 'suggestion'>): boolean =>
    suggestion.targets.some(({ assigned }) => assigned);
  const isAmong =
    (most: number) =>
    ({ finding, suggestion }: Omit<Answer, 'suggester'>) =>
      suggestion.targets.slice(0, most).some(({ code }) => finding.targets.includes(code));
  return {
    language,
    talk: talk.length,
    talkWithTarget: talk.filter(hasTarget).length,
    talkWithAny: talk.filter((one) => hasTarget(one) || one.suggestion.goals.some(({ assigned }) => assigned))
      .length,
    terse: terse.length,
    terseFirst: terse.filter(isAmong(1)).length,
    terseAmongFive: terse.filter(isAmong(5)).length,
    terseLeftAlone: terse.filter((one) => !hasTarget(one)).length,
  };
};

const isAssignedBy = (suggester: Suggester | undefined, { text, goal }: Question): boolean =>
  suggester?.suggest(text).goals.find(({ code }) => code === goal)?.assigned ?? false;

const countQuestions = (answered: readonly Answered[]): QuestionResult => {
  const about = answered.filter(({ question }) => question.isAbout);
  const taken = (other: Question['other']): Taken => {
    const own = answered.filter(({ question }) => question.other === other);
    return { count: own.length, taken: own.filter(({ isAssigned }) => isAssigned).length };
  };
  return {
    count: answered.length,
    right: answered.filter(({ question, isAssigned }) => question.isAbout === isAssigned).length,
    about: about.length,
    found: about.filter(({ isAssigned }) => isAssigned).length,
    neighbours: taken('neighbour'),
    senses: taken('sense'),
  };
};

/** Each question is answered by a fusion and thresholds that have not seen it. */
const answerQuestions = (
  { foldWeights, findingFoldOf }: Trained,
  questions: readonly Question[],
): QuestionResult => {
  const suggesters = foldWeights.map((weights) => createSuggester({ weights }));
  return countQuestions(
    questions.map((question, place) => ({
      question,
      isAssigned: isAssignedBy(suggesters[findingFoldOf(place)], question),
    })),
  );
};

/** Questions to which nothing is fitted, and those that help to fit the fusion. */
export interface Questions {
  readonly fitted: readonly Question[];
  readonly judged: readonly Question[];
}

/** The first `count` findings, each judged by weights whose fusion, calibration and thresholds have not seen it. */
export const evaluate = (
  trained: Trained,
  findings: readonly Finding[],
  count: number,
  wording: readonly LabelledText[],
  questions: Questions,
  unseen: readonly Finding[],
): Evaluation => {
  const { foldWeights, findingFoldOf, goalPairs } = trained;
  const answer = (hasMemory: boolean, hasWording = false): Answer[] => {
    const suggesters = foldWeights.map((weights, fold) =>
      createSuggester({
        weights,
        wording: hasWording ? wording : [],
        memory: hasMemory ? findings.filter((_, place) => findingFoldOf(place) !== fold) : [],
      }),
    );
    return findings.slice(0, count).flatMap((finding, place) => {
      const suggester = suggesters[findingFoldOf(place)];
      return suggester ? [{ finding, suggester, suggestion: suggester.suggest(finding.text) }] : [];
    });
  };
  const answers = answer(false);
  const accuracy = (pairs: readonly GoalPair[], isHard: boolean): number | null =>
    balancedAccuracy(pairs.filter((pair) => pair.isHard === isHard));
  const codes = [...new Set(goalPairs.map(({ goal }) => goal))].sort(
    (one, other) => Number(one) - Number(other),
  );
  const shipped = createSuggester({ weights: trained.weights });
  const toUnseen = unseen.map((finding) => ({ finding, suggestion: shipped.suggest(finding.text) }));
  return {
    unseen: (['en', 'ru', 'kk', 'all'] as const).map((language) => measureUnseen(language, toUnseen)),
    languages: byLanguage(answers),
    withMemory: byLanguage(answer(true)),
    withWording: byLanguage(answer(false, true)),
    questions: answerQuestions(trained, questions.fitted),
    judgedQuestions: countQuestions(
      questions.judged.map((question) => ({ question, isAssigned: isAssignedBy(shipped, question) })),
    ),
    goals: codes.map((goal) => {
      const own = goalPairs.filter((pair) => pair.goal === goal);
      return {
        goal,
        texts: own.filter(({ isRight, isHard }) => isRight && !isHard).length,
        spread: accuracy(own, false),
        hard: accuracy(own, true),
        findings: foundAmong(
          answers.map(({ finding, suggestion }) => ({
            isRight: goalsOf(finding.targets).has(goal),
            isAssigned: suggestion.goals.find(({ code }) => code === goal)?.assigned ?? false,
          })),
        ),
      };
    }),
    spread: accuracy(goalPairs, false),
    hard: accuracy(goalPairs, true),
    misses: answers.flatMap(({ finding, suggestion }) =>
      finding.targets.length > 0 &&
      !suggestion.targets.slice(0, 5).some(({ code }) => finding.targets.includes(code))
        ? [finding.id]
        : [],
    ),
  };
};
