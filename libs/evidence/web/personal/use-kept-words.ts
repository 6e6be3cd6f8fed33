import { notify, useFailureText, useServerChange } from '@qadam/ui';
import { useCallback } from 'react';
import { useText } from '../text';
import { KeepWordsDocument } from './personal.generated';

export interface KeptWords {
  readonly id: string;
  readonly keptWords: readonly string[];
}

/** Says of words of a finding that they are of nobody, and offers to take that back. */
export const useKeptWords = (): ((finding: KeptWords, words: readonly string[]) => void) => {
  const t = useText();
  const failureText = useFailureText();
  const [run] = useServerChange(KeepWordsDocument);
  return useCallback(
    ({ id, keptWords }, words) => {
      const keep = async (kept: readonly string[]) => {
        const { error } = await run({ id, words: [...kept] });
        if (error) notify({ text: failureText(error), tone: 'bad' });
        return error === undefined;
      };
      void keep([...keptWords, ...words]).then((done) => {
        if (done) notify({ text: t('personal.kept'), undo: () => void keep(keptWords) });
      });
    },
    [failureText, run, t],
  );
};
