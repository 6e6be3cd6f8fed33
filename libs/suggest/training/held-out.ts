import { learnOwnWords, type LearntWord } from '../own-words/learn-own-words';
import type { OwnWord } from '../own-words/own-words';
import type { Suggester } from '../suggester';
import { answersOf, scoreOf, type SetAnswers, type SetScore } from './gate';
import type { Finding } from './labelled';
import { scoreLosses } from './score-table';

const folds = 5;
/** The name of the installation's own findings among the sets. */
export const ownSet = 'own, held out';

const together = (answers: readonly SetAnswers[]): SetAnswers => ({
  found: answers.flatMap(({ found }) => found),
  aboutNothing: answers.flatMap(({ aboutNothing }) => aboutNothing),
  questions: answers.flatMap(({ questions }) => questions),
});

/** How accepted findings are suggested for while neither they nor what was learnt from them is known. */
export interface HeldOut {
  readonly before: SetScore;
  readonly after: SetScore;
}

/** Of five parts of the accepted findings each is answered with what the other four say: as memory alone, and with the words learnt from them. */
export const judgeHeldOut = (
  suggester: Suggester,
  accepted: readonly Finding[],
  known: ReadonlySet<number>,
  part: number,
): HeldOut => {
  const answered = Array.from({ length: folds }, (_, fold) => {
    const rest = accepted.filter((_finding, place) => place % folds !== fold);
    const held = {
      set: ownSet,
      findings: accepted.filter((_finding, place) => place % folds === fold),
      questions: [],
    };
    const remembering = suggester.withModel({ ownWords: [] }).withMemory(rest);
    const words = weakened(learnOwnWords(suggester, rest, known), part);
    return {
      before: answersOf(remembering, held),
      after: answersOf(remembering.withModel({ ownWords: words }), held),
    };
  });
  return {
    before: scoreOf(ownSet, together(answered.map(({ before }) => before))),
    after: scoreOf(ownSet, together(answered.map(({ after }) => after))),
  };
};

/** Words that count a part of what they would. */
export const weakened = (words: readonly LearntWord[], part: number): OwnWord[] =>
  words.map(({ key, target, weight }) => ({ key, target, weight: part * weight }));

/** Whether held-out findings are answered better by places or Brier score, and worse by none of their figures. */
export const isGain = ({ before, after }: HeldOut): boolean =>
  scoreLosses([before], [after]).length === 0 && scoreLosses([after], [before]).length > 0;
