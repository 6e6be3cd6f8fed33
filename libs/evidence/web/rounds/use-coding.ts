import { useMemo, useState } from 'react';
import { type Act, ActHistory } from '../findings/act-history';
import { useText } from '../text';
import type { OutboxState } from '../waiting/outbox';
import { useOutbox } from '../waiting/use-outbox';

export interface Coding {
  readonly choose: (finding: string, code: string, isSuggested?: boolean) => Promise<boolean>;
  readonly drop: (finding: string, code: string) => Promise<boolean>;
  /** `noneFits` says what is meant by done: no code fits, or the chosen ones do. */
  readonly finish: (finding: string, isDone: boolean, noneFits?: boolean) => Promise<boolean>;
  /** What was taken back or again, and on which finding; `null` where there was nothing, or where it failed. */
  readonly undo: () => Promise<TurnedCoding | null>;
  readonly redo: () => Promise<TurnedCoding | null>;
  /** Acts that wait for the connection or for a session. */
  readonly acts: OutboxState;
  /** What is shown now holds everything that was sent. */
  readonly forgetSent: () => void;
}

export interface TurnedCoding {
  readonly act: string;
  readonly finding: string;
}

/**
 * The acts of a coder in the order in which they were done; each can be taken back and taken again. What cannot be sent is
 * kept in the browser, and `onFlushed` is told once it was sent.
 */
export const useCoding = (round: string, again: () => void, onFlushed: () => void): Coding => {
  const t = useText();
  const { mine, state } = useOutbox(onFlushed);
  const [history] = useState(() => new ActHistory());
  const coding = useMemo((): Omit<Coding, 'acts' | 'forgetSent'> => {
    const { outbox, order, post } = mine;
    const choose = (finding: string, code: string, isSuggested = false) =>
      post({ kind: 'code', id: finding, round, code, isSuggested });
    const drop = (finding: string, code: string) => post({ kind: 'uncode', id: finding, round, code });
    // The answer is the round; the queue does not learn from it what is finished.
    const finish = async (finding: string, isDone: boolean, noneFits?: boolean) => {
      const done = await post({ kind: 'finish', id: finding, round, isDone, noneFits: noneFits ?? null });
      if (outbox.state().unseen.length === 0) again();
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
  }, [again, history, mine, round, t]);
  return useMemo(
    () => ({ ...coding, acts: state, forgetSent: mine.outbox.forgetSent }),
    [coding, mine, state],
  );
};
