import type { Span } from './span';

/** Words of one text, `from` to `to`, that stand in another one as `start` to `end`. */
export interface Replaced extends Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a passage of the first text stands in the other, whose words differ only where they are replaced; `replaced` is
 * in the order of the text. A passage that begins or ends within replaced words takes in all of them.
 */
export const placeAmong =
  (replaced: readonly Replaced[]) =>
  (passage: Span): Span => {
    const moved = (at: number, isEnd: boolean): number => {
      let shift = 0;
      for (const { from, to, start, end } of replaced) {
        if (isEnd ? at <= from : at < from) break;
        if (at < to) return isEnd ? end : start;
        shift = end - to;
      }
      return at + shift;
    };
    return { start: moved(passage.start, false), end: moved(passage.end, true) };
  };

/** A place in a text where other words may stand in another copy of it: a mask that was lifted or put since. */
export interface ChangedMask extends Span {
  readonly others: readonly string[];
}

/**
 * How an earlier copy of a text differs from the text as it is kept, where nothing but masks was changed between the
 * two; `null` where other words differ. `masks` are of the kept text, in its order, none within another.
 */
export const alignMasks = (
  earlier: string,
  kept: string,
  masks: readonly ChangedMask[],
): readonly Replaced[] | null => {
  const replaced: Replaced[] = [];
  let [at, done] = [0, 0];
  for (const [place, { start, end, others }] of masks.entries()) {
    const between = kept.slice(done, start);
    if (!earlier.startsWith(between, at)) return null;
    at += between.length;
    // What follows tells the words behind a mask from longer ones that begin alike.
    const next = kept.slice(end, masks[place + 1]?.start ?? kept.length);
    const words = [kept.slice(start, end), ...others].find(
      (each) => earlier.startsWith(each, at) && earlier.startsWith(next, at + each.length),
    );
    if (words === undefined) return null;
    replaced.push({ from: at, to: at + words.length, start, end });
    at += words.length;
    done = end;
  }
  return earlier.slice(at) === kept.slice(done) ? replaced : null;
};

/** A passage with the whole of each placeholder that it would cut through: half a placeholder says nothing. */
export const withWholeMasks = ({ start, end }: Span, masks: readonly Span[]): Span => ({
  start: masks.find((mask) => mask.start < start && start < mask.end)?.start ?? start,
  end: masks.find((mask) => mask.start < end && end < mask.end)?.end ?? end,
});

/** The place of a cut, moved to the nearer edge of a placeholder that it would go through. */
export const besideMasks = (at: number, masks: readonly Span[]): number => {
  const through = masks.find(({ start, end }) => start < at && at < end);
  if (!through) return at;
  return at - through.start < through.end - at ? through.start : through.end;
};
