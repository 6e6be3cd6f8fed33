import type { Codes, LinearModel } from '@qadam/suggest';
import type { FeatureTable, TextVector } from './features';

export interface LabelledVector {
  readonly vector: TextVector;
  readonly goal: number;
  /** Index of the target, or −1 where only the goal is known. */
  readonly target: number;
  readonly weight: number;
}

const epochs = 4;
const goalRate = 0.5;
const targetRate = 0.5;
const shrinkage = 2e-5;
const partialLabelWeight = 0.3;
const noticeable = 8e-3;
/** Errors on texts of a goal count more than errors on the sixteen times as many others. */
const positiveWeight = 3;

/** Reproducible order of texts (mulberry32). */
const shuffled = (count: number, seed: number): Int32Array => {
  const order = Int32Array.from({ length: count }, (_, place) => place);
  let state = seed;
  for (let place = count - 1; place > 0; place -= 1) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const other = ((mixed ^ (mixed >>> 14)) >>> 0) % (place + 1);
    [order[place], order[other]] = [order[other] ?? 0, order[place] ?? 0];
  }
  return order;
};

class Layer {
  readonly weights: Float32Array;
  private readonly squares: Float32Array;
  readonly bias: Float32Array;
  readonly logits: Float64Array;
  readonly slopes: Float64Array;
  private readonly noticed: Int32Array;

  constructor(
    rows: number,
    private readonly width: number,
    private readonly rate: number,
  ) {
    this.weights = new Float32Array(rows * width);
    this.squares = new Float32Array(rows * width);
    this.bias = new Float32Array(width);
    this.logits = new Float64Array(width);
    this.slopes = new Float64Array(width);
    this.noticed = new Int32Array(width);
  }

  forward({ rows, values }: TextVector): void {
    const { weights, width, logits } = this;
    for (let code = 0; code < width; code += 1) logits[code] = this.bias[code] ?? 0;
    for (let place = 0; place < rows.length; place += 1) {
      const from = rows[place]! * width;
      const value = values[place]!;
      for (let code = 0; code < width; code += 1) logits[code]! += value * weights[from + code]!;
    }
  }

  /** One step against the slopes (AdaGrad, Duchi et al. 2011), only where a slope is noticeable. */
  backward({ rows, values }: TextVector): void {
    const { weights, squares, width, slopes, rate, noticed, bias } = this;
    let count = 0;
    for (let code = 0; code < width; code += 1) {
      const slope = slopes[code]!;
      if (Math.abs(slope) <= noticeable) continue;
      noticed[count++] = code;
      bias[code]! -= 0.02 * slope;
    }
    for (let place = 0; place < rows.length; place += 1) {
      const from = rows[place]! * width;
      const value = values[place]!;
      for (let next = 0; next < count; next += 1) {
        const code = noticed[next]!;
        const at = from + code;
        const weight = weights[at]!;
        const slope = slopes[code]! * value + shrinkage * weight;
        const square = squares[at]! + slope * slope;
        squares[at] = square;
        weights[at] = weight - (rate * slope) / (0.1 + Math.sqrt(square));
      }
    }
  }
}

export interface TrainedLayers {
  readonly goals: { readonly weights: Float32Array; readonly bias: Float32Array };
  readonly targets: { readonly weights: Float32Array; readonly bias: Float32Array };
}

/**
 * Goals by one logistic regression each, targets by one multinomial regression. A text of which only the goal is
 * known teaches the targets of that goal in the shares in which they are now believed (partial labels).
 */
export const trainLayers = (
  examples: readonly LabelledVector[],
  rowCount: number,
  codes: Codes,
  seed: number,
): TrainedLayers => {
  const goals = new Layer(rowCount, codes.goals.length, goalRate);
  const targets = new Layer(rowCount, codes.targets.length, targetRate);
  goals.bias.fill(-2);
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const at of shuffled(examples.length, seed + epoch)) {
      const example = examples[at];
      if (example === undefined) continue;
      goals.forward(example.vector);
      goals.logits.forEach((logit, goal) => {
        const isRight = goal === example.goal;
        const error = 1 / (1 + Math.exp(-logit)) - (isRight ? 1 : 0);
        goals.slopes[goal] = error * example.weight * (isRight ? positiveWeight : 1);
      });
      goals.backward(example.vector);
      if (example.goal < 0 || (example.target < 0 && epoch % 2 === 0)) continue;
      targets.forward(example.vector);
      fillTargetSlopes(targets, example, codes);
      targets.backward(example.vector);
    }
  return { goals, targets };
};

const fillTargetSlopes = (layer: Layer, { goal, target, weight }: LabelledVector, codes: Codes): void => {
  const { logits, slopes } = layer;
  const highest = Math.max(...logits);
  let total = 0;
  let ofGoal = 0;
  logits.forEach((logit, code) => {
    const share = Math.exp(logit - highest);
    slopes[code] = share;
    total += share;
    if (codes.goalOfTarget[code] === goal) ofGoal += share;
  });
  const partial = weight * partialLabelWeight;
  for (let code = 0; code < slopes.length; code += 1) {
    const share = slopes[code] ?? 0;
    const believed = share / total;
    if (target >= 0) slopes[code] = weight * (believed - (code === target ? 1 : 0));
    else slopes[code] = partial * (believed - (codes.goalOfTarget[code] === goal ? share / ofGoal : 0));
  }
};

const steps = 127;

const largest = (weights: Float32Array): number =>
  weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;

/** Eight bits a weight; outliers are cut at a share of the largest, small weights of targets are left out. */
export const quantise = (
  table: FeatureTable,
  { goals, targets }: TrainedLayers,
  codes: Codes,
  smallest: number,
): LinearModel => {
  const rows = table.keys.length;
  const width = codes.targets.length;
  const goalScale = (largest(goals.weights) * 0.6) / steps;
  const targetScale = (largest(targets.weights) * 0.6) / steps;
  const quantised = (weight: number, scale: number): number =>
    Math.max(-steps, Math.min(steps, Math.round(weight / scale)));
  const targetStart = new Uint32Array(rows + 1);
  const further: number[] = [];
  const kept: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    let before = 0;
    for (let code = 0; code < width; code += 1) {
      const weight = targets.weights[row * width + code] ?? 0;
      const step = quantised(weight, targetScale);
      if (step === 0 || Math.abs(weight) < smallest) continue;
      further.push(code - before);
      before = code;
      kept.push(step);
    }
    targetStart[row + 1] = kept.length;
  }
  return {
    goalCount: codes.goals.length,
    targetCount: width,
    keys: table.keys,
    rarity: table.rarity,
    goalWeights: Int8Array.from(goals.weights, (weight) => quantised(weight, goalScale)),
    goalScale,
    targetStart,
    targetStep: Uint8Array.from(further),
    targetWeights: Int8Array.from(kept),
    targetScale,
    goalBias: goals.bias,
    targetBias: targets.bias,
  };
};

/** The same classifiers without features rarer than this. */
export const withoutRarer = (model: LinearModel, rarest: number): LinearModel => {
  const rows = [...model.keys.keys()].filter((row) => (model.rarity[row] ?? 0) <= rarest);
  const goalsOf = (row: number): Int8Array =>
    model.goalWeights.subarray(row * model.goalCount, (row + 1) * model.goalCount);
  const targetsOf = <Weights extends Uint8Array | Int8Array>(weights: Weights): number[] =>
    rows.flatMap((row) => [...weights.subarray(model.targetStart[row], model.targetStart[row + 1])]);
  const targetStart = new Uint32Array(rows.length + 1);
  rows.forEach((row, place) => {
    const count = (model.targetStart[row + 1] ?? 0) - (model.targetStart[row] ?? 0);
    targetStart[place + 1] = (targetStart[place] ?? 0) + count;
  });
  return {
    ...model,
    keys: Uint32Array.from(rows, (row) => model.keys[row] ?? 0),
    rarity: Uint8Array.from(rows, (row) => model.rarity[row] ?? 0),
    goalWeights: Int8Array.from(rows.flatMap((row) => [...goalsOf(row)])),
    targetStart,
    targetStep: Uint8Array.from(targetsOf(model.targetStep)),
    targetWeights: Int8Array.from(targetsOf(model.targetWeights)),
  };
};
