import type { Codes, FusionRow, TrainingText } from '@qadam/suggest';

/** A question "is this paragraph about goal N?" with the answer. */
export interface GoalPair {
  readonly goal: string;
  readonly probability: number;
  readonly isRight: boolean;
  /** True for texts of another goal that hold words of this one. */
  readonly isHard: boolean;
  readonly isAssigned: boolean;
}

interface JudgedText {
  readonly text: TrainingText;
  readonly rows: readonly FusionRow[];
  readonly probabilities: readonly number[];
}

/** Place of the signal "terms" among a goal's signals. */
const termsSignal = 1;

/**
 * Balanced questions: for each goal all of its texts, once against as many texts of other goals at regular
 * steps, and once against as many that hold terms of the goal and are about another one.
 */
export const goalPairs = (judged: readonly JudgedText[], codes: Codes): GoalPair[] =>
  codes.goals.flatMap((code, goal) => {
    const pair = (text: JudgedText, isHard: boolean): GoalPair => ({
      goal: code,
      probability: text.probabilities[goal] ?? 0,
      isRight: text.text.goal === code,
      isHard,
      isAssigned: false,
    });
    const own = judged.filter(({ text }) => text.goal === code);
    const others = judged.filter(({ text }) => text.goal !== code);
    const step = Math.max(1, Math.floor(others.length / Math.max(1, own.length)));
    const spread = others.filter((_, place) => place % step === 0).slice(0, own.length);
    const withTerms = others.filter(({ rows }) => (rows[goal]?.signals[termsSignal] ?? 0) > 0.2);
    const hardStep = Math.max(1, Math.floor(withTerms.length / Math.max(1, own.length)));
    const hard = withTerms.filter((_, place) => place % hardStep === 0).slice(0, own.length);
    return [
      ...own.flatMap((text) => [pair(text, false), pair(text, true)]),
      ...spread.map((text) => pair(text, false)),
      ...hard.map((text) => pair(text, true)),
    ];
  });
