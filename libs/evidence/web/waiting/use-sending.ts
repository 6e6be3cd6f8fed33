import { useAccount } from '@qadam/identity/web';
import { notify, type Outcome, useFailureText, useServerChange } from '@qadam/ui';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { ChangesInOrder } from '../findings/changes-in-order';
import {
  CreateFindingDocument,
  type FindingPartsFragment,
  MergeFindingsDocument,
  MergeSameFindingsDocument,
  type ReshapingPartsFragment,
  RestoreFindingDocument,
  SplitFindingDocument,
  TagFindingDocument,
  TurnReshapingDocument,
  UntagFindingDocument,
  UpdateFindingDocument,
  WithdrawFindingDocument,
} from '../findings/finding.generated';
import { useText } from '../text';
import { Outbox, type Sent } from './outbox';
import {
  type FindingAct,
  type FindingChange,
  madeBy,
  type MarkedPassage,
  type NewFinding,
} from './waiting-act';
import { newKey } from './new-key';

type Refusal = Parameters<ReturnType<typeof useFailureText>>[0];

const retryMs = 4000;

/** One mutation for each kind of act. */
const useActSender = () => {
  const [runCreate] = useServerChange(CreateFindingDocument);
  const [runUpdate] = useServerChange(UpdateFindingDocument);
  const [runWithdraw] = useServerChange(WithdrawFindingDocument);
  const [runRestore] = useServerChange(RestoreFindingDocument);
  const [runTag] = useServerChange(TagFindingDocument);
  const [runUntag] = useServerChange(UntagFindingDocument);
  return useMemo(() => {
    const made = new Map<string, FindingPartsFragment>();
    const run = (act: FindingAct): Promise<Outcome<unknown>> => {
      const { id } = act;
      switch (act.kind) {
        case 'create':
          return runCreate({ finding: act.finding }).then((outcome) => {
            if (outcome.data) made.set(id, outcome.data.createFinding);
            return outcome;
          });
        case 'tag':
          return runTag({ id, code: act.code, isSuggested: act.isSuggested });
        case 'untag':
          return runUntag({ id, code: act.code });
        case 'update':
          return runUpdate({ id, change: act.change });
        case 'withdraw':
          return runWithdraw({ id, reason: null });
        case 'restore':
          return runRestore({ id });
      }
    };
    const send = async (act: FindingAct): Promise<Sent<Refusal>> => {
      const { error } = await run(act);
      if (error) return error.code === 'network' ? { is: 'unanswered' } : { is: 'refused', why: error };
      const finding = made.get(act.id);
      return { is: 'done', ...(act.kind === 'create' && finding ? { made: finding.id } : {}) };
    };
    return { send, made };
  }, [runCreate, runRestore, runTag, runUntag, runUpdate, runWithdraw]);
};

/** Steps that the server must answer at once: what they make depends on what others did meanwhile. */
const useReshapingSender = () => {
  const [runSplit] = useServerChange(SplitFindingDocument);
  const [runMerge] = useServerChange(MergeFindingsDocument);
  const [runSame] = useServerChange(MergeSameFindingsDocument);
  const [runTurn] = useServerChange(TurnReshapingDocument);
  return useMemo(() => ({ runSplit, runMerge, runSame, runTurn }), [runSplit, runMerge, runSame, runTurn]);
};

const storeOf = (person: string) => {
  const name = `qadam.voices.waiting.${person}`;
  return {
    read: () => localStorage.getItem(name),
    write: (acts: string | null) =>
      acts === null ? localStorage.removeItem(name) : localStorage.setItem(name, acts),
  };
};

/**
 * The changes of findings as the server takes them, one after the other. Without a connection they are kept in the
 * browser and sent when it is back; what the server refuses is told.
 */
export const useSending = (onFlushed?: () => void) => {
  const t = useText();
  const failureText = useFailureText();
  const person = useAccount().account?.id ?? 'nobody';
  const { send, made } = useActSender();
  const reshape = useReshapingSender();
  const told = useRef({ t, failureText, onFlushed });
  useEffect(() => {
    told.current = { t, failureText, onFlushed };
  });
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  const [outbox] = useState(
    () =>
      new Outbox<Refusal>({
        store: storeOf(person),
        send: (act) => latest.current(act),
        onRefused: (act, why) =>
          notify({
            text: told.current.t('waiting.refused', {
              act: told.current.t(`waiting.acts.${act.kind}`),
              why: told.current.failureText(why),
            }),
            tone: 'bad',
          }),
      }),
  );
  const waiting = useSyncExternalStore(outbox.subscribe, outbox.waiting);
  const [order] = useState(
    () =>
      new ChangesInOrder<FindingChange>(async (id, change) => {
        const sent = await outbox.post({ kind: 'update', id, change });
        if (sent.is === 'refused') notify({ text: told.current.failureText(sent.why), tone: 'bad' });
        return sent.is !== 'refused';
      }),
  );
  const hasWaiting = waiting.length > 0;
  useEffect(() => {
    if (!hasWaiting) return undefined;
    const flush = () =>
      void order.run(async () => {
        await outbox.flush();
        if (outbox.waiting().length === 0) told.current.onFlushed?.();
      });
    const timer = setInterval(flush, retryMs);
    window.addEventListener('online', flush);
    flush();
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', flush);
    };
  }, [hasWaiting, order, outbox]);

  const sending = useMemo(() => {
    const post = (act: FindingAct): Promise<boolean> =>
      order.run(async () => {
        const sent = await outbox.post(act);
        if (sent.is === 'refused') notify({ text: told.current.failureText(sent.why), tone: 'bad' });
        return sent.is !== 'refused';
      });
    const answered = <Data>(step: () => Promise<Outcome<Data>>): Promise<Data | null> =>
      order.run(async () => {
        const { data, error } = await step();
        if (error)
          notify({
            text:
              error.code === 'network' ? told.current.t('waiting.notNow') : told.current.failureText(error),
            tone: 'bad',
          });
        return data ?? null;
      });
    const { numberOf } = outbox;
    return {
      /** Everything asked for before is done, or kept. */
      settled: () => order.run(() => Promise.resolve()),
      create: async (finding: NewFinding, shown: MarkedPassage): Promise<FindingPartsFragment | null> => {
        const id = newKey();
        const act = { kind: 'create', id, finding: { ...finding, key: id }, shown } as const;
        if (!(await post(act))) return null;
        return made.get(id) ?? madeBy(act);
      },
      update: (id: string, change: FindingChange) => order.update(id, change),
      withdraw: (id: string) => post({ kind: 'withdraw', id }),
      restore: (id: string) => post({ kind: 'restore', id }),
      tag: (id: string, code: string, isSuggested: boolean) => post({ kind: 'tag', id, code, isSuggested }),
      untag: (id: string, code: string) => post({ kind: 'untag', id, code }),
      split: (id: string, at: number): Promise<ReshapingPartsFragment | null> =>
        answered(() => reshape.runSplit({ id: numberOf(id), at })).then((data) => data?.splitFinding ?? null),
      merge: (ids: readonly string[]): Promise<ReshapingPartsFragment | null> =>
        answered(() => reshape.runMerge({ ids: ids.map(numberOf) })).then(
          (data) => data?.mergeFindings ?? null,
        ),
      same: (stays: string, goes: string): Promise<ReshapingPartsFragment | null> =>
        answered(() => reshape.runSame({ stays, goes })).then((data) => data?.mergeSameFindings ?? null),
      turn: (id: string, isUndone: boolean): Promise<boolean> =>
        answered(() => reshape.runTurn({ id, isUndone })).then((data) => data !== null),
      numberOf,
    };
  }, [made, order, outbox, reshape]);
  return { sending, waiting };
};
