import { type LearntWord, scoreTable, type SetScore } from '@qadam/suggest';
import { say } from '../session';
import type { TrainingAnswer } from './training-answer';

/** How many findings a share of a set is. */
const countOf = (share: number, findings: number): number => Math.round(share * findings);

/** Which measures got better and which worse, in findings: a share alone does not say that it is one of 431. */
const sayDifferences = (before: readonly SetScore[], after: readonly SetScore[]): void => {
  const named = { hitAt1: 'first place', hitAt5: 'among five' } as const;
  const changes = before.flatMap((old) =>
    (['hitAt1', 'hitAt5'] as const).map((measure) => {
      const now = after.find(({ set }) => set === old.set)?.[measure] ?? 0;
      return {
        by: countOf(now, old.findings) - countOf(old[measure] ?? 0, old.findings),
        what: `${old.set} ${named[measure]}`,
      };
    }),
  );
  const list = (sign: 1 | -1): string =>
    changes
      .filter(({ by }) => by * sign > 0)
      .map(({ what, by }) => `${what} by ${by * sign}`)
      .join(', ') || 'none';
  say(`Findings more: ${list(1)}. Findings fewer: ${list(-1)}.`);
};

/** So many of the words that were learnt are named. */
const wordsNamed = 20;

const named = (learnt: readonly LearntWord[]): string =>
  learnt
    .slice(0, wordsNamed)
    .map(({ text, target }) => `«${text}» ${target}`)
    .join(', ') + (learnt.length > wordsNamed ? `, and ${learnt.length - wordsNamed} more` : '');

/** Own findings while they are held out, and which words were learnt from them. */
const sayOwn = ({ own, learnt }: TrainingAnswer): void => {
  say(
    `\nWords and phrases that no development text holds, tried on your findings, a fifth of them held out each time:`,
  );
  say(scoreTable([own.before], [own.after], []));
  sayDifferences([own.before], [own.after]);
  say(
    learnt.length === 0
      ? 'No words were learnt: they would not improve these findings.'
      : `Words learnt, by their stems: ${named(learnt)}.`,
  );
};

/** Tells what a training found and what came of it. */
export const sayTraining = (answer: TrainingAnswer): void => {
  const { before, after, losses, status, version } = answer;
  say(scoreTable(before, after, losses));
  sayDifferences(before, after);
  sayOwn(answer);
  if (status === 'refused')
    say(
      losses.length === 0
        ? 'Refused: nothing was learnt that the model in use does not know. It stays; accepted findings go on counting as memory.'
        : `Refused: the new model is worse on ${[...new Set(losses.map(({ set }) => set))].join(', ')}. The one in use stays; accepted findings go on counting as memory.`,
    );
  else
    say(
      version === null
        ? 'Nothing was kept: a dry run.'
        : `Kept as ${version} and in use. To undo: qadam suggest use ${answer.from}.`,
    );
};
