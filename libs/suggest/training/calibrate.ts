import type { Calibration } from '../fusion/calibration';

export interface Judged {
  readonly logit: number;
  readonly isRight: boolean;
  readonly weight: number;
}

const knotsSought = 14;
/** What people may rely on: at this probability and above, at least `precisionThere` must be right. */
const reliedUpon = 0.7;
const precisionThere = 0.98;
const fewestThere = 16;
const least = 0.0005;
const most = 0.99;
const rise = 1e-4;

interface Block {
  logit: number;
  right: number;
  weight: number;
}

/** Pools neighbours until shares rise (isotonic regression, pool adjacent violators; Ayer et al. 1955). */
const pooled = (sorted: readonly Judged[]): Block[] => {
  const rights = sorted.reduce((sum, { isRight, weight }) => sum + (isRight ? weight : 0), 0);
  const enough = rights / knotsSought;
  const blocks: Block[] = [];
  let open: Block = { logit: 0, right: 0, weight: 0 };
  for (const { logit, isRight, weight } of sorted) {
    open.logit += logit * weight;
    open.weight += weight;
    if (isRight) open.right += weight;
    if (open.right >= enough) {
      blocks.push(open);
      open = { logit: 0, right: 0, weight: 0 };
    }
  }
  if (open.weight > 0) blocks.push(open);
  const rising: Block[] = [];
  for (const block of blocks) {
    rising.push(block);
    for (;;) {
      const last = rising.at(-1);
      const before = rising.at(-2);
      if (!last || !before || before.right / before.weight < last.right / last.weight) break;
      rising.splice(-2, 2, {
        logit: before.logit + last.logit,
        right: before.right + last.right,
        weight: before.weight + last.weight,
      });
    }
  }
  return rising;
};

/** The lowest logit from which on the precision is high enough, or infinity. */
const reliableFrom = (sorted: readonly Judged[]): number => {
  let right = 0;
  let weight = 0;
  let found = Infinity;
  for (let place = sorted.length - 1; place >= 0; place -= 1) {
    const one = sorted[place];
    if (!one) continue;
    weight += one.weight;
    if (one.isRight) right += one.weight;
    if (sorted.length - place >= fewestThere && right / weight >= precisionThere) found = one.logit;
  }
  return found;
};

/**
 * A rising map from logits to probabilities, by isotonic regression with few steps, drawn linear between them.
 * Probabilities of 0.7 and more are kept for logits from which on at least 98 % were right.
 */
export const calibrate = (judged: readonly Judged[]): Calibration => {
  const sorted = [...judged].sort((one, other) => one.logit - other.logit);
  const blocks = pooled(sorted);
  const border = reliableFrom(sorted);
  const lowest = sorted[0]?.logit ?? 0;
  const highest = sorted.at(-1)?.logit ?? 0;
  const knots = blocks.map(({ logit, right, weight }) => [logit / weight, right / weight] as const);
  const capped = knots.map(
    ([logit, share]) =>
      [
        logit,
        logit < border ? Math.min(share, reliedUpon - 0.02) : Math.max(share, reliedUpon + 0.02),
      ] as const,
  );
  const all = [
    [lowest - 3, least / 5] as const,
    ...capped,
    ...(border < Infinity ? [[border, reliedUpon] as const] : []),
    [
      Math.max(highest, border < Infinity ? border : highest) + 3,
      border < Infinity ? most : reliedUpon - 0.005,
    ] as const,
  ].sort(([one], [other]) => one - other);
  const logits: number[] = [];
  const probabilities: number[] = [];
  for (const [logit, probability] of all) {
    const before = logits.at(-1);
    if (before !== undefined && logit <= before + 1e-6) continue;
    logits.push(Math.round(logit * 1e4) / 1e4);
    const raised = Math.max(probability, (probabilities.at(-1) ?? 0) + rise);
    probabilities.push(Math.round(Math.min(most, raised) * 1e5) / 1e5);
  }
  return { logits, probabilities };
};
