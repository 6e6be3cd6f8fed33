import { notify, type Outcome, useFailureText, useServerChange } from '@qadam/ui';
import { useMemo } from 'react';
import {
  type FindingPartsFragment,
  MergeFindingsDocument,
  MergeSameFindingsDocument,
  type ReshapingPartsFragment,
  SplitFindingDocument,
  TurnReshapingDocument,
} from '../findings/finding.generated';
import { useText } from '../text';
import { newKey } from './new-key';
import { useOutbox } from './use-outbox';
import { type FindingChange, madeBy, type MarkedPassage, type NewFinding } from './waiting-act';

/** Steps that the server must answer at once: what they make depends on what others did meanwhile. */
const useReshapingSender = () => {
  const [runSplit] = useServerChange(SplitFindingDocument);
  const [runMerge] = useServerChange(MergeFindingsDocument);
  const [runSame] = useServerChange(MergeSameFindingsDocument);
  const [runTurn] = useServerChange(TurnReshapingDocument);
  return useMemo(() => ({ runSplit, runMerge, runSame, runTurn }), [runSplit, runMerge, runSame, runTurn]);
};

/**
 * The changes of findings as the server takes them, one after the other. What cannot be sent, for want of a connection or
 * of a session, is kept in the browser and sent later; what the server refuses is told.
 */
export const useSending = (onFlushed?: () => void) => {
  const t = useText();
  const failureText = useFailureText();
  const { mine, state } = useOutbox(onFlushed);
  const reshape = useReshapingSender();

  const sending = useMemo(() => {
    const { outbox, order, made, post } = mine;
    const answered = <Data>(step: () => Promise<Outcome<Data>>): Promise<Data | null> =>
      order.run(async () => {
        const { data, error } = await step();
        if (error)
          notify({
            text: error.code === 'network' ? t('waiting.notNow') : failureText(error),
            tone: 'bad',
          });
        return data ?? null;
      });
    const { numberOf, keyOf, forgetSent } = outbox;
    return {
      /** Everything asked for before is done, or kept. */
      settled: () => order.run(() => Promise.resolve()),
      /** Whether what was done last is kept here, and not with the server yet. */
      isKeeping: () => outbox.state().waiting.length > 0,
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
      ...{ numberOf, keyOf, forgetSent },
    };
  }, [failureText, mine, reshape, t]);
  return { sending, state };
};
