import { useAccount } from '@qadam/identity/web';
import { dropNotices, notify, useFailureText, useLanguage } from '@qadam/ui';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { useText } from '../text';
import type { OutboxState } from './outbox';
import { type Lent, outboxOf, type PersonOutbox } from './outboxes';

const retryMs = 4000;
const refusedStep = 'refused-step';

/**
 * The acts of whoever is signed in, and their sending for as long as this page stands. `onFlushed` is told when all that
 * had waited was sent; lists that hold it are then to say so by `forgetSent`.
 */
export const useOutbox = (
  onFlushed?: () => void,
): { readonly mine: PersonOutbox; readonly state: OutboxState } => {
  const t = useText();
  const failureText = useFailureText();
  const client = useClient();
  const language = useLanguage();
  const person = useAccount().account?.id ?? 'nobody';
  const lent = useMemo(
    (): Lent => ({
      ...{ client, language },
      onRefused: (why, late) =>
        notify({
          text: late
            ? t('waiting.refused', { act: t(`waiting.acts.${late.kind}`), why: failureText(why) })
            : failureText(why),
          tone: 'bad',
          ...(late ? {} : { about: refusedStep }),
        }),
      onTaken: () => dropNotices(refusedStep),
    }),
    [client, failureText, language, t],
  );
  const mine = outboxOf(person, lent);
  useEffect(() => mine.lend(lent), [lent, mine]);
  useEffect(() => {
    if (!onFlushed) return undefined;
    mine.refreshed.add(onFlushed);
    return () => {
      mine.refreshed.delete(onFlushed);
      // A page that comes later asks for its lists itself.
      if (mine.refreshed.size === 0) mine.outbox.forgetSent();
    };
  }, [mine, onFlushed]);
  const { outbox, order, flush } = mine;
  const state = useSyncExternalStore(outbox.subscribe, outbox.state);
  const hasWaiting = state.waiting.length > 0;
  useEffect(() => {
    if (!hasWaiting) return undefined;
    const timer = setInterval(flush, retryMs);
    window.addEventListener('online', flush);
    flush();
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', flush);
    };
  }, [hasWaiting, flush]);
  useEffect(() => {
    // Elsewhere in this browser somebody else may have signed in, or this person sent what waited.
    const check = () => void order.run(() => outbox.askWho());
    window.addEventListener('focus', check);
    window.addEventListener('storage', outbox.look);
    return () => {
      window.removeEventListener('focus', check);
      window.removeEventListener('storage', outbox.look);
    };
  }, [order, outbox]);
  return { mine, state };
};
