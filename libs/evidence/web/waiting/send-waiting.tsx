import { useOutbox } from './use-outbox';

/** Sends what waits, without a word: the pages on which one works say what waits. */
export const SendWaiting = () => {
  useOutbox();
  return null;
};
