import { type Failure, notify, type Outcome, useFailureText } from '@qadam/ui';
import { useCallback } from 'react';

/** Says what was done, or why it was not; whether it was. */
export const useSaid = () => {
  const failureText = useFailureText();
  return useCallback(
    async (change: Promise<Outcome<unknown>>, done: string): Promise<boolean> => {
      const { error }: { error?: Failure | undefined } = await change;
      notify(error ? { text: failureText(error), tone: 'bad' } : { text: done, tone: 'good' });
      return error === undefined;
    },
    [failureText],
  );
};
