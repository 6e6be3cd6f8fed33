import type { Calibration } from '../fusion/calibration';

export interface Judged {
  readonly logit: number;
  readonly isRight: boolean;
  readonly weight: number;
}

const knotsSought = 20;
/** What people may rely on: at 0.7 and above, at least this share must be right. */
const precisionThere = 0.97;
const fewestThere = 30;
const highestBelow = 0.69;
/** No probability above the border says less: there is none between. */
const lowestAbove = 0.9;
/** Nor does what is pooled below the border say less than this, where its share allows. */
const lowestBelow = 0.61;
const least = 0.0001;
const most = 0.99;
const rise = 1e-4;
/** Beyond the logits that were seen, the ends of the map are this far away. */
const margin = 3;
const justBelow = 0.01;
const justAbove = 0.005;
/** A line over what is pooled ends where this share of it lies below: the last few are far off. */
const lineEnd = 0.9;

/** Logit and probability. */
type Knot = readonly [number, number];

interface Block {
  /** Its lowest logit, then sums over its codes. */
  from: number;
  logit: number;
  right: number;
  weight: number;
}

const shareOf = ({ right, weight }: Block): number => right / weight;
const meanLogit = ({ logit, weight }: Block): number => logit / weight;
const joined = (one: Block, other: Block): Block => ({
  from: Math.min(one.from, other.from),
  logit: one.logit + other.logit,
  right: one.right + other.right,
  weight: one.weight + other.weight,
});

/** Pools neighbours until shares rise (isotonic regression, pool adjacent violators; Ayer et al. 1955). */
const pooled = (sorted: readonly Judged[]): Block[] => {
  const rights = sorted.reduce((sum, { isRight, weight }) => sum + (isRight ? weight : 0), 0);
  const enough = rights / knotsSought;
  const enoughInAll = sorted.reduce((sum, { weight }) => sum + weight, 0) / knotsSought;
  const blocks: Block[] = [];
  const empty: Block = { from: Infinity, logit: 0, right: 0, weight: 0 };
  let open = empty;
  for (const { logit, isRight, weight } of sorted) {
    open = joined(open, { from: logit, logit: logit * weight, right: isRight ? weight : 0, weight });
    if (open.right >= enough || open.weight >= enoughInAll) {
      blocks.push(open);
      open = empty;
    }
  }
  if (open.weight > 0) blocks.push(open);
  const rising: Block[] = [];
  for (const block of blocks) {
    let last = block;
    for (let before = rising.at(-1); before && shareOf(before) >= shareOf(last); before = rising.at(-1)) {
      last = joined(before, last);
      rising.pop();
    }
    rising.push(last);
  }
  return rising;
};

/** From where to where probabilities rise over sorted logits, so that their mean stays the share. */
const lineOver = (
  sorted: readonly Judged[],
  share: number,
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
): readonly [Knot, Knot] => {
  const from = sorted[0]?.logit ?? 0;
  const to = sorted[Math.floor(lineEnd * (sorted.length - 1))]?.logit ?? from;
  const reach = Math.max(rise, to - from);
  const weight = sorted.reduce((sum, one) => sum + one.weight, 0);
  const along =
    sorted.reduce((sum, { logit, weight: own }) => sum + own * Math.min(1, (logit - from) / reach), 0) /
    Math.max(rise, weight);
  // As steep as the ends allow, one of which is met.
  const slope = Math.max(
    0,
    Math.min((highest - share) / Math.max(rise, 1 - along), (share - lowest) / Math.max(rise, along)),
  );
  return [
    [from, share - slope * along],
    [to, share + slope * (1 - along)],
  ];
};

/** The lowest logit from which on the precision is high enough, and the precision; null if there is none. */
const reliable = (
  sorted: readonly Judged[],
): { readonly from: number; readonly precision: number } | null => {
  let right = 0;
  let weight = 0;
  let count = 0;
  let found: { from: number; precision: number } | null = null;
  for (const one of [...sorted].reverse()) {
    weight += one.weight;
    count += 1;
    if (one.isRight) right += one.weight;
    if (count >= fewestThere && right / weight >= precisionThere)
      found = { from: one.logit, precision: (right + 1) / (weight + 2) };
  }
  return found;
};

/** Pools from the top until no share is above what may stand below the border. */
const kept = (blocks: readonly Block[]): Block[] => {
  const rest = [...blocks];
  for (let last = rest.at(-1); last && rest.length > 1 && shareOf(last) > highestBelow; last = rest.at(-1)) {
    const before = rest.at(-2);
    if (before) rest.splice(-2, 2, joined(before, last));
  }
  return rest;
};

/**
 * A rising map from logits to probabilities, by isotonic regression with few steps, drawn linear between them, that
 * is honest over its whole range. Probabilities of 0.7 and more are given only from the logit on from which 97 %
 * were right, and then they say so. What lies below it but would deserve 0.7 is not cut off there: it is pooled with
 * its neighbours, until their common share is below, which is as true and only less sharp. They say so on
 * a line that rises a little and has that share as its mean if a `level` is asked for: one that rises to the border
 * from far below says less than is right, but keeps apart what a threshold must part.
 */
export const calibrate = (judged: readonly Judged[], upTo: 'line' | 'level' = 'line'): Calibration => {
  const sorted = [...judged].sort((one, other) => one.logit - other.logit);
  const top = reliable(sorted);
  const below = kept(pooled(top === null ? sorted : sorted.filter(({ logit }) => logit < top.from)));
  const lowest = sorted[0]?.logit ?? 0;
  const highest = sorted.at(-1)?.logit ?? 0;
  const [last, before] = [below.at(-1), below.at(-2)];
  const end = Math.min(highestBelow, (last && shareOf(last)) ?? 0);
  const knotOf = (block: Block): Knot => [meanLogit(block), Math.min(highestBelow, shareOf(block))];
  const knots: Knot[] = [[lowest - margin, least], ...below.slice(0, -1).map(knotOf)];
  if (last && (top === null || upTo === 'line')) knots.push(knotOf(last));
  else if (last) {
    const shareBefore = before ? shareOf(before) : 0;
    const own = sorted.filter(({ logit }) => logit >= last.from && (top === null || logit < top.from));
    const line = lineOver(own, end, { lowest: Math.max(shareBefore, lowestBelow), highest: highestBelow });
    knots.push([last.from - justBelow, (shareBefore + line[0][1]) / 2], ...line);
  }
  if (top === null) knots.push([highest + margin, end + justAbove]);
  else {
    const own = sorted.filter(({ logit }) => logit >= top.from);
    const share = Math.min(most - justBelow, top.precision);
    knots.push(
      [top.from - justBelow, upTo === 'line' ? end + justAbove : Math.max(end, knots.at(-1)?.[1] ?? 0)],
      ...lineOver(own, share, { lowest: lowestAbove, highest: most }),
    );
  }
  const logits: number[] = [];
  const probabilities: number[] = [];
  for (const [logit, probability] of knots.sort(([one], [other]) => one - other)) {
    const before = logits.at(-1);
    if (before !== undefined && logit <= before + 1e-4) continue;
    logits.push(Math.round(logit * 1e4) / 1e4);
    const raised = Math.max(probability, (probabilities.at(-1) ?? 0) + rise);
    probabilities.push(Math.round(Math.min(most, raised) * 1e5) / 1e5);
  }
  return { logits, probabilities };
};
