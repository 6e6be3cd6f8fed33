import {
  type DevelopmentSet,
  type Finding,
  type HeldOut,
  isGain,
  judgeHeldOut,
  judgeSets,
  keysKnownIn,
  learnOwnWords,
  type LearntWord,
  type SetScore,
  type Suggester,
} from '@qadam/suggest';

/** Parts of what the words say, for where the whole is no gain. */
const parts = [1, 1 / 2, 1 / 4] as const;

interface Learning {
  /** With the accepted findings as memory. */
  readonly suggester: Suggester;
  readonly accepted: readonly Finding[];
  readonly development: readonly DevelopmentSet[];
  /** How the suggester does on the development sets. */
  readonly before: readonly SetScore[];
}

interface Learnt {
  readonly own: HeldOut;
  readonly learnt: readonly LearntWord[];
  readonly after: readonly SetScore[];
}

const areEqual = (one: readonly SetScore[], other: readonly SetScore[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Words and phrases of accepted findings that no text of the development sets holds, so that every figure there stays
 * as it is to the last digit, which is measured all the same. They are kept where findings that were held out are
 * answered better with them; the largest part that is a gain.
 */
export const learnWords = ({ suggester, accepted, development, before }: Learning): Learnt => {
  const texts = development.flatMap(({ findings, questions }) => [...findings, ...questions]);
  const known = keysKnownIn(
    suggester,
    texts.map(({ text }) => text),
  );
  const none = { learnt: [], after: before };
  const tried: HeldOut[] = [];
  const part = parts.find((share) => {
    const own = judgeHeldOut(suggester, accepted, known, share);
    tried.push(own);
    return isGain(own);
  });
  const own = (part === undefined ? tried[0] : tried.at(-1)) ?? judgeHeldOut(suggester, accepted, known, 0);
  if (part === undefined) return { own, ...none };
  const learnt = learnOwnWords(suggester, accepted, known).map((word) => ({
    ...word,
    weight: part * word.weight,
  }));
  const after = judgeSets(suggester.withModel({ ownWords: learnt }), development);
  return areEqual(before, after) ? { own, learnt, after } : { own, ...none };
};
