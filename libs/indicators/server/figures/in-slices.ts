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
