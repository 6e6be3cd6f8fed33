import type { RichText } from '@qadam/reporting/domain';
import { notify } from '@qadam/ui';
import { useEffectEvent, useLayoutEffect } from 'react';
import { useClient } from 'urql';
import { forgetLeft, leaveText } from '../editor/kept-text';
import { useText } from '../text';
import { KeepTextDocument } from './desk.generated';
import { holdKeys } from './hold-keys';

const againMs = 2_000;

/** They belong to no version: what comes back of them goes below a text and never takes its place. */
const baseVersion = 0;

const asText = (words: string): string =>
  JSON.stringify({
    type: 'doc',
    content: words === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
  } satisfies RichText);

/**
 * What is typed in the moment in which somebody else takes the text over: each letter is in the browser at once, and
 * after a pause the words wait beside the text for whoever writes. A server that does not answer is asked again.
 */
export const useLateWords = (sectionId: string, language: string, isLosing: boolean): void => {
  const t = useText();
  const client = useClient();
  const hold = useEffectEvent(() => {
    let left: string | null = null;
    const forget = () => {
      if (left !== null) forgetLeft(sectionId, language, left);
      left = null;
    };
    const handIn = async (content: string): Promise<void> => {
      const { error } = await client
        .mutation(KeepTextDocument, { sectionId: Number(sectionId), language, baseVersion, content })
        .toPromise();
      if (!error) forget();
      else if (error.networkError) setTimeout(() => void handIn(content), againMs);
    };
    holdKeys(
      (words) => {
        if (words === '') return forget();
        const content = asText(words);
        leaveText(sectionId, language, { content, at: new Date().toISOString(), baseVersion }, left);
        left = content;
        return undefined;
      },
      (words) => {
        notify({ text: t('desk.typedAfter', { words }), tone: 'bad' });
        void handIn(asText(words));
      },
    );
  });
  // Before the text is closed to keys, and so leaves the focus. Goes on after it has given way to the one that is read.
  useLayoutEffect(() => {
    if (isLosing && document.activeElement?.id === 'section-text') hold();
  }, [isLosing]);
};
