import { notify, useFailureText, useServerChange } from '@qadam/ui';
import { useCallback, useMemo, useState } from 'react';
import { useText } from '../text';
import { type Act, ActHistory } from './act-history';
import { ChangesInOrder } from './changes-in-order';
import {
  CreateFindingDocument,
  type CreateFindingMutationVariables,
  type FindingPartsFragment,
  RestoreFindingDocument,
  TagFindingDocument,
  UntagFindingDocument,
  UpdateFindingDocument,
  type UpdateFindingMutationVariables,
  WithdrawFindingDocument,
} from './finding.generated';

export type NewFinding = CreateFindingMutationVariables['finding'];
export type FindingChange = UpdateFindingMutationVariables['change'];

export interface FindingChanges {
  readonly create: (finding: NewFinding) => Promise<FindingPartsFragment | null>;
  /** `before` holds what the changed fields said, so that it can be brought back. */
  readonly update: (id: string, change: FindingChange, before: FindingChange) => Promise<boolean>;
  readonly tag: (id: string, code: string) => Promise<boolean>;
  /** Offers to take it back. */
  readonly untag: (id: string, code: string) => Promise<boolean>;
  /** Offers to take it back. */
  readonly withdraw: (id: string) => Promise<boolean>;
  readonly restore: (id: string) => Promise<boolean>;
  /** Takes the last act back, and says which. */
  readonly undo: () => Promise<void>;
  /** Takes the act again that was taken back last, and says which. */
  readonly redo: () => Promise<void>;
  /** Grows with each act taken back or again: what stands on the server is then newer than what was typed. */
  readonly turns: number;
}

interface Failed {
  readonly error?: Parameters<ReturnType<typeof useFailureText>>[0] | undefined;
}

/** The changes of findings as the server takes them, one after the other, with a notice where one failed. */
const useSending = () => {
  const failureText = useFailureText();
  const [runCreate] = useServerChange(CreateFindingDocument);
  const [runUpdate] = useServerChange(UpdateFindingDocument);
  const [runWithdraw] = useServerChange(WithdrawFindingDocument);
  const [runRestore] = useServerChange(RestoreFindingDocument);
  const [runTag] = useServerChange(TagFindingDocument);
  const [runUntag] = useServerChange(UntagFindingDocument);
  const isDone = useCallback(
    ({ error }: Failed): boolean => {
      if (error) notify({ text: failureText(error), tone: 'bad' });
      return error === undefined;
    },
    [failureText],
  );
  return useMemo(() => {
    const order = new ChangesInOrder<FindingChange>(async (id, change) =>
      isDone(await runUpdate({ id, change })),
    );
    const inOrder = (send: () => Promise<Failed>) => order.run(async () => isDone(await send()));
    return {
      /** Everything asked for before is done. */
      settled: () => order.run(() => Promise.resolve()),
      create: (finding: NewFinding) =>
        order.run(async () => {
          const outcome = await runCreate({ finding });
          return isDone(outcome) ? (outcome.data?.createFinding ?? null) : null;
        }),
      update: (id: string, change: FindingChange) => order.update(id, change),
      withdraw: (id: string) => inOrder(() => runWithdraw({ id, reason: null })),
      restore: (id: string) => inOrder(() => runRestore({ id })),
      tag: (id: string, code: string) => inOrder(() => runTag({ id, code })),
      untag: (id: string, code: string) => inOrder(() => runUntag({ id, code })),
    };
  }, [isDone, runCreate, runRestore, runTag, runUntag, runUpdate, runWithdraw]);
};

const fields = ['summary', 'kind', 'group', 'sex', 'areaCode'] as const;

/** Every change of findings; each is an act that can be taken back and taken again. */
export const useFindingChanges = (): FindingChanges => {
  const t = useText();
  const send = useSending();
  const [history] = useState(() => new ActHistory());
  const [turns, setTurns] = useState(0);

  const changes = useMemo(() => {
    const record = (name: string, undo: Act['undo'], redo: Act['redo']): Act => {
      const act = { name, undo, redo };
      history.record(act);
      return act;
    };
    const turn = async (move: Promise<Act | null>, say: 'undone' | 'redone') => {
      const act = await move;
      if (!act) return;
      setTurns((count) => count + 1);
      notify({ text: t(`acts.${say}`, { act: act.name }) });
    };
    const offerUndo = (text: string, act: Act) =>
      notify({ text, undo: () => void turn(history.undo(act), 'undone') });
    return {
      create: async (finding: NewFinding) => {
        const created = await send.create(finding);
        if (!created) return null;
        const { id } = created;
        record(
          t('acts.create'),
          () => send.withdraw(id),
          () => send.restore(id),
        );
        return created;
      },
      update: async (id: string, change: FindingChange, before: FindingChange) => {
        const done = await send.update(id, change);
        const field = fields.find((each) => each in change);
        if (done && field)
          record(
            t(`acts.${field}`),
            () => send.update(id, before),
            () => send.update(id, change),
          );
        return done;
      },
      tag: async (id: string, code: string) => {
        const done = await send.tag(id, code);
        if (done)
          record(
            t('acts.tag', { code }),
            () => send.untag(id, code),
            () => send.tag(id, code),
          );
        return done;
      },
      untag: async (id: string, code: string) => {
        const done = await send.untag(id, code);
        if (!done) return false;
        const act = record(
          t('acts.untag', { code }),
          () => send.tag(id, code),
          () => send.untag(id, code),
        );
        offerUndo(t('tags.removed', { code }), act);
        return true;
      },
      withdraw: async (id: string) => {
        const done = await send.withdraw(id);
        if (!done) return false;
        const act = record(
          t('acts.withdraw'),
          () => send.restore(id),
          () => send.withdraw(id),
        );
        offerUndo(t('finding.withdrawnNotice'), act);
        return true;
      },
      restore: async (id: string) => {
        const done = await send.restore(id);
        if (done)
          record(
            t('acts.restore'),
            () => send.withdraw(id),
            () => send.restore(id),
          );
        return done;
      },
      undo: async () => {
        await send.settled();
        await turn(history.undo(), 'undone');
      },
      redo: async () => {
        await send.settled();
        await turn(history.redo(), 'redone');
      },
    };
  }, [history, send, t]);
  return useMemo(() => ({ ...changes, turns }), [changes, turns]);
};
