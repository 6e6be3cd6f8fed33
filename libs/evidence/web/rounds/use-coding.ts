import { notify, type Outcome, useFailureText, useServerChange } from '@qadam/ui';
import { useMemo, useState } from 'react';
import { type Act, ActHistory } from '../findings/act-history';
import { ChangesInOrder } from '../findings/changes-in-order';
import { useText } from '../text';
import { CodeFindingDocument, FinishCodingDocument, UncodeFindingDocument } from './rounds.generated';

export interface Coding {
  readonly choose: (finding: string, code: string, isSuggested?: boolean) => Promise<boolean>;
  readonly drop: (finding: string, code: string) => Promise<boolean>;
  /** `noneFits` says what is meant by done: no code fits, or the chosen ones do. */
  readonly finish: (finding: string, isDone: boolean, noneFits?: boolean) => Promise<boolean>;
  /** What was taken back or again, and on which finding; `null` where there was nothing, or where it failed. */
  readonly undo: () => Promise<TurnedCoding | null>;
  readonly redo: () => Promise<TurnedCoding | null>;
}

export interface TurnedCoding {
  readonly act: string;
  readonly finding: string;
}

/** The acts of a coder in the order in which they were done; each can be taken back and taken again. */
export const useCoding = (round: string, again: () => void): Coding => {
  const t = useText();
  const failureText = useFailureText();
  const [runCode] = useServerChange(CodeFindingDocument);
  const [runUncode] = useServerChange(UncodeFindingDocument);
  const [runFinish] = useServerChange(FinishCodingDocument);
  const [history] = useState(() => new ActHistory());
  const [order] = useState(() => new ChangesInOrder<object>(() => Promise.resolve(true)));
  return useMemo(() => {
    const send = (change: () => Promise<Outcome<unknown>>) =>
      order.run(async () => {
        const { error } = await change();
        if (error) notify({ text: failureText(error), tone: 'bad' });
        return error === undefined;
      });
    const choose = (finding: string, code: string, isSuggested = false) =>
      send(() => runCode({ round, finding, code, isSuggested }));
    const drop = (finding: string, code: string) => send(() => runUncode({ round, finding, code }));
    // The answer is the round; the queue does not learn from it what is finished.
    const finish = async (finding: string, isDone: boolean, noneFits?: boolean) => {
      const done = await send(() => runFinish({ round, finding, isDone, noneFits }));
      again();
      return done;
    };
    const act = async (finding: string, name: string, redo: Act['redo'], undo: Act['undo']) => {
      const done = await redo();
      if (done) history.record({ name, undo, redo, concerns: { undone: finding, redone: finding } });
      return done;
    };
    const turn = async (
      move: () => Promise<Act | null>,
      which: 'undone' | 'redone',
    ): Promise<TurnedCoding | null> => {
      await order.run(() => Promise.resolve());
      const taken = await move();
      const finding = taken?.concerns?.[which];
      return taken && finding !== undefined ? { act: taken.name, finding } : null;
    };
    return {
      choose: (finding, code, isSuggested) =>
        act(
          finding,
          t('acts.tag', { code }),
          () => choose(finding, code, isSuggested),
          () => drop(finding, code),
        ),
      drop: (finding, code) =>
        act(
          finding,
          t('acts.untag', { code }),
          () => drop(finding, code),
          () => choose(finding, code),
        ),
      finish: (finding, isDone, noneFits) =>
        act(
          finding,
          t(isDone ? 'acts.finish' : 'acts.resume'),
          () => finish(finding, isDone, noneFits),
          () => finish(finding, !isDone),
        ),
      undo: () => turn(() => history.undo(), 'undone'),
      redo: () => turn(() => history.redo(), 'redone'),
    };
  }, [again, failureText, history, order, round, runCode, runFinish, runUncode, t]);
};
