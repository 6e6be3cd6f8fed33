import { type Status, statuses } from '@qadam/ui';

/** The server's word as one of the five; anything unknown is not assessable. */
export const statusOf = (word: string): Status =>
  statuses.find((status) => status === word) ?? 'not-assessable';
