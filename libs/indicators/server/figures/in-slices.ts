import type { Database } from '@qadam/platform/server';

/** Gets a share from 0 to 1 of what is done; may throw, and nothing is recorded then. */
export type OnShare = (share: number) => Promise<void>;

/** Slices in which long work is done at most, so that whoever waits hears how far it is. */
const mostSlices = 20;

/** Does work on `count` things in slices from one to before another, `atOnce` of them or a twentieth where that is more. */
export const inSlices = async (
  { count, atOnce }: { readonly count: number; readonly atOnce: number },
  work: (from: number, to: number) => Promise<void>,
  onShare?: OnShare,
): Promise<void> => {
  const step = Math.max(atOnce, Math.ceil(count / mostSlices));
  for (let from = 0; from < count; from += step) {
    await work(from, from + step);
    await onShare?.(Math.min(1, (from + step) / count));
  }
};

/** Pages of a table that are worked on at once, some twenty thousand figures. */
const pagesAtOnce = 200;

/** Does work on a temporary table in slices; each gets the ends of its slice, to be compared with `ctid` as `tid`. */
export const inPageSlices = async (
  database: Database,
  table: 'incoming' | 'judged' | 'ranked',
  work: (slice: readonly [string, string]) => Promise<void>,
  onShare?: OnShare,
): Promise<void> => {
  const size = await database.one<{ pages: number }>(
    `select (pg_relation_size($1::regclass) / current_setting('block_size')::int)::int as pages`,
    [table],
  );
  await inSlices(
    { count: size?.pages ?? 0, atOnce: pagesAtOnce },
    (from, to) => work([`(${from},0)`, `(${to},0)`]),
    onShare,
  );
};
