import { notify } from '@qadam/ui';
import { useMemo, useState } from 'react';
import { useText } from '../text';
import { useSending } from '../waiting/use-sending';
import type { OutboxState } from '../waiting/outbox';
import type { FindingChange, MarkedPassage, NewFinding } from '../waiting/waiting-act';
import { type Act, ActHistory } from './act-history';
import type { FindingPartsFragment, ReshapingPartsFragment } from './finding.generated';

export type { FindingChange, NewFinding } from '../waiting/waiting-act';

export interface FindingChanges {
  readonly create: (finding: NewFinding, shown: MarkedPassage) => Promise<FindingPartsFragment | null>;
  /** `before` holds what the changed fields said, so that it can be brought back. */
  readonly update: (id: string, change: FindingChange, before: FindingChange) => Promise<boolean>;
  readonly tag: (id: string, code: string, isSuggested?: boolean) => Promise<boolean>;
  /** Offers to take it back. `isSuggested` as the tag began. */
  readonly untag: (id: string, code: string, isSuggested?: boolean) => Promise<boolean>;
  /** Offers to take it back. */
  readonly withdraw: (id: string) => Promise<boolean>;
  readonly restore: (id: string) => Promise<boolean>;
  /** Cuts at an offset into the document's text; answers the parts. */
  readonly split: (id: string, at: number) => Promise<ReshapingPartsFragment | null>;
  readonly merge: (ids: readonly string[]) => Promise<ReshapingPartsFragment | null>;
  /** Two findings say the same: the first stays. */
  readonly same: (stays: string, goes: string) => Promise<ReshapingPartsFragment | null>;
  /** Takes the last act back, and says which. */
  readonly undo: () => Promise<void>;
  /** Takes the act again that was taken back last, and says which. */
  readonly redo: () => Promise<void>;
  /** Grows with each act taken back or again: what stands on the server is then newer than what was typed. */
  readonly turns: number;
  /** The finding that the last of these turns concerned, where it has another number since. */
  readonly turned: string | null;
  /** Acts that wait for the connection or for a session. */
  readonly acts: OutboxState;
  /** Whether what was done last is kept here, and not with the server yet. */
  readonly isKeeping: () => boolean;
  /** What is shown now holds everything that was sent. */
  readonly forgetSent: () => void;
  /** The number of a finding that was marked without a connection. */
  readonly numberOf: (id: string) => string;
  /** What a finding that was marked on this device is called before and after it has a number. */
  readonly keyOf: (id: string) => string;
}

const reshapingKinds = ['split', 'merge', 'same'] as const;
const fields = ['summary', 'kind', 'group', 'sex', 'areaCode', 'saidOn'] as const;

interface Turns {
  readonly turns: number;
  readonly turned: string | null;
}

/** Every change of findings; each is an act that can be taken back and taken again. */
export const useFindingChanges = (onFlushed?: () => void): FindingChanges => {
  const t = useText();
  const { sending: send, state: acts } = useSending(onFlushed);
  const [history] = useState(() => new ActHistory());
  const [{ turns, turned }, setTurned] = useState<Turns>({ turns: 0, turned: null });

  const changes = useMemo(() => {
    const record = (
      name: string,
      undo: Act['undo'],
      redo: Act['redo'],
      more: Pick<Act, 'concerns'> = {},
    ): Act => {
      const act = { name, undo, redo, ...more };
      history.record(act);
      return act;
    };
    const turn = async (move: Promise<Act | null>, say: 'undone' | 'redone') => {
      const act = await move;
      if (!act) return;
      setTurned((before) => ({ turns: before.turns + 1, turned: act.concerns?.[say] ?? null }));
      notify({ text: t(`acts.${say}`, { act: act.name }) });
    };
    const offerUndo = (text: string, act: Act) =>
      notify({ text, undo: () => void turn(history.undo(act), 'undone') });
    const reshaped = (made: ReshapingPartsFragment | null) => {
      if (!made) return null;
      const { id } = made;
      const kind = reshapingKinds.find((each) => each === made.kind) ?? 'same';
      const act = record(
        t(`acts.${kind}`),
        () => send.turn(id, true),
        () => send.turn(id, false),
        {
          concerns: { undone: (kind === 'same' ? made.made : made.gaveWay)[0]?.id, redone: made.made[0]?.id },
        },
      );
      offerUndo(t(`acts.done.${kind}`), act);
      return made;
    };
    return {
      numberOf: send.numberOf,
      keyOf: send.keyOf,
      isKeeping: send.isKeeping,
      forgetSent: send.forgetSent,
      create: async (finding: NewFinding, shown: MarkedPassage) => {
        const created = await send.create(finding, shown);
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
      tag: async (id: string, code: string, isSuggested = false) => {
        const done = await send.tag(id, code, isSuggested);
        if (done)
          record(
            t('acts.tag', { code }),
            () => send.untag(id, code),
            () => send.tag(id, code, isSuggested),
          );
        return done;
      },
      untag: async (id: string, code: string, isSuggested = false) => {
        const done = await send.untag(id, code);
        if (!done) return false;
        const act = record(
          t('acts.untag', { code }),
          () => send.tag(id, code, isSuggested),
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
      split: async (id: string, at: number) => reshaped(await send.split(id, at)),
      merge: async (ids: readonly string[]) => reshaped(await send.merge(ids)),
      same: async (stays: string, goes: string) => reshaped(await send.same(stays, goes)),
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
  return useMemo(() => ({ ...changes, turns, turned, acts }), [acts, changes, turns, turned]);
};
