import { notify, useFailureText, useServerChange } from '@qadam/ui';
import { useCallback, useMemo, useRef } from 'react';
import { useText } from '../text';
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
  readonly update: (id: string, change: FindingChange) => Promise<boolean>;
  readonly tag: (id: string, code: string) => Promise<boolean>;
  /** Offers to take it back. */
  readonly untag: (id: string, code: string) => Promise<boolean>;
  /** Offers to take it back. */
  readonly withdraw: (id: string) => Promise<boolean>;
  readonly restore: (id: string) => Promise<boolean>;
  /** Takes the last step back, once. */
  readonly undo: () => void;
}

/** Every change of findings, with a notice where it failed and an undo where it takes something away. */
export const useFindingChanges = (): FindingChanges => {
  const t = useText();
  const failureText = useFailureText();
  const [runCreate] = useServerChange(CreateFindingDocument);
  const [runUpdate] = useServerChange(UpdateFindingDocument);
  const [runWithdraw] = useServerChange(WithdrawFindingDocument);
  const [runRestore] = useServerChange(RestoreFindingDocument);
  const [runTag] = useServerChange(TagFindingDocument);
  const [runUntag] = useServerChange(UntagFindingDocument);
  const lastStep = useRef<(() => void) | null>(null);

  const isDone = useCallback(
    ({ error }: { readonly error?: Parameters<typeof failureText>[0] | undefined }): boolean => {
      if (error) notify({ text: failureText(error), tone: 'bad' });
      return error === undefined;
    },
    [failureText],
  );

  return useMemo(() => {
    const offerUndo = (text: string, undo: () => void) => {
      const once = () => {
        if (lastStep.current === once) lastStep.current = null;
        undo();
      };
      lastStep.current = once;
      notify({ text, undo: once });
    };
    const restore = async (id: string) => isDone(await runRestore({ id }));
    const tag = async (id: string, code: string) => isDone(await runTag({ id, code }));
    const withdraw = async (id: string) => {
      const done = isDone(await runWithdraw({ id, reason: null }));
      if (done) offerUndo(t('finding.withdrawnNotice'), () => void restore(id));
      return done;
    };
    const create = async (finding: NewFinding) => {
      const outcome = await runCreate({ finding });
      if (!isDone(outcome) || !outcome.data) return null;
      const created = outcome.data.createFinding;
      lastStep.current = () => void withdraw(created.id);
      return created;
    };
    return {
      ...{ create, restore, tag, withdraw },
      update: async (id: string, change: FindingChange) => isDone(await runUpdate({ id, change })),
      untag: async (id: string, code: string) => {
        const done = isDone(await runUntag({ id, code }));
        if (done) offerUndo(t('tags.removed', { code }), () => void tag(id, code));
        return done;
      },
      undo: () => {
        const step = lastStep.current;
        lastStep.current = null;
        step?.();
      },
    };
  }, [isDone, runCreate, runRestore, runTag, runUntag, runUpdate, runWithdraw, t]);
};
