import type { TargetFusion } from '../fusion/places';
import { createSuggester } from '../suggester';
import type { LabelledText } from '../suggestion';
import type { SuggestWeights } from '../weights/weights';
import { fitLogistic } from './fit-logistic';
import { judgedPairs, placedFusion, rowsOfFindings, targetProbabilities, type TextRows } from './fusion';
import type { Finding } from './labelled';
import { thresholdOfBestF1 } from './thresholds';

export interface RefitInput {
  readonly weights: SuggestWeights;
  readonly accepted: readonly Finding[];
  readonly development: readonly Finding[];
  readonly wording: readonly LabelledText[];
}

/** Pulls the weights to those that are in use, so that few accepted findings change them little. */
const pull = 25;
/** Parts of the way to the weights that fit best, for where the whole takes something away. */
const parts = [1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 32, 1 / 64] as const;
const halves = [0, 1] as const;

/**
 * The fusion of targets fitted anew from accepted findings and the development sets: how much each signal
 * counts (memory above all), calibration, and threshold; then parts of the way there from the one in use, the largest
 * first, with the calibration and threshold of that one. Every accepted finding is weighed while only the other half is remembered, as a new one would be.
 */
export const refitTargets = ({
  weights,
  accepted,
  development,
  wording,
}: RefitInput): readonly [TargetFusion, ...TargetFusion[]] => {
  const rowsWith = (memory: readonly LabelledText[], findings: readonly Finding[]): TextRows[] =>
    rowsOfFindings(createSuggester({ weights, memory, wording }), findings, 1).targets;
  const texts = [
    ...halves.flatMap((half) =>
      rowsWith(
        accepted.filter((_, place) => place % 2 !== half),
        accepted.filter((_, place) => place % 2 === half),
      ),
    ),
    ...rowsWith(accepted, development),
  ];
  const inUse = weights.targetFusion;
  const fitted = fitLogistic(
    texts.flatMap(({ rows }) => rows),
    inUse.weights,
    inUse.weights.map((_, at) => at),
    pull,
    inUse.weights,
  );
  const fusion = placedFusion(fitted, texts, 0);
  const pairs = judgedPairs(texts, (text) => targetProbabilities(fusion, text));
  return [
    { ...fusion, threshold: thresholdOfBestF1(pairs) },
    ...[1, ...parts].map((part) => ({
      ...inUse,
      weights: inUse.weights.map((weight, at) => weight + part * ((fitted[at] ?? weight) - weight)),
    })),
  ];
};
