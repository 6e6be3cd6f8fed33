import type { TargetFusion } from '../fusion/places';
import { createSuggester } from '../suggester';
import type { LabelledText } from '../suggestion';
import type { SuggestWeights } from '../weights/weights';
import { fitLogistic } from './fit-logistic';
import { judgedPairs, placedFusion, rowsOfFindings, targetProbabilities, type TextRows } from './fusion';
import type { Finding } from './labelled';
import { bestTargetThreshold } from './thresholds';

export interface RefitInput {
  readonly weights: SuggestWeights;
  readonly accepted: readonly Finding[];
  readonly development: readonly Finding[];
  readonly wording: readonly LabelledText[];
}

/**
 * Each pulls the weights more to those that are in use, so that few accepted findings change them little: the second
 * and third are for where the first takes something away.
 */
const pulls = [25, 100, 400] as const;
const halves = [0, 1] as const;

/**
 * The fusion of targets fitted anew from accepted findings and the development sets: how much each signal
 * counts (memory above all), calibration, and threshold; boldest first, ever nearer to the one in use. Every accepted
 * finding is weighed while only the other half is remembered, as a new one would be.
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
  const start = weights.targetFusion.weights;
  const fitWith = (pull: number): TargetFusion => {
    const fitted = fitLogistic(
      texts.flatMap(({ rows }) => rows),
      start,
      start.map((_, at) => at),
      pull,
      start,
    );
    const fusion = placedFusion(fitted, texts, 0);
    const pairs = judgedPairs(texts, (text) => targetProbabilities(fusion, text));
    return { ...fusion, threshold: bestTargetThreshold(pairs) };
  };
  const [boldest, ...nearer] = pulls;
  return [fitWith(boldest), ...nearer.map(fitWith)];
};
