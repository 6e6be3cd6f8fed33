import { notify, useFailureText, useServerChange } from '@qadam/ui';
import { useCallback } from 'react';
import { useText } from '../text';
import { RejectSuggestionsDocument } from './suggestions.generated';

/** Puts the suggestions of a finding aside or brings them back, and offers to take that back. */
export const useRejection = (): ((id: string, isRejected: boolean) => void) => {
  const t = useText();
  const failureText = useFailureText();
  const [run] = useServerChange(RejectSuggestionsDocument);
  return useCallback(
    (id, isRejected) => {
      const reject = async (now: boolean) => {
        const { error } = await run({ id, isRejected: now });
        if (error) notify({ text: failureText(error), tone: 'bad' });
        return error === undefined;
      };
      void reject(isRejected).then((done) => {
        if (done && isRejected) notify({ text: t('suggest.rejected'), undo: () => void reject(false) });
      });
    },
    [failureText, run, t],
  );
};
