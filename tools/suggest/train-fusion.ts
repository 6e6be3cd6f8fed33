import {
  bestGoalThreshold,
  calibratedFusion,
  createSuggester,
  type Finding,
  fitAdditional,
  fitGoals,
  fitTargets,
  goalProbabilities,
  goalSignals,
  judgedPairs,
  placedFusion,
  type Question,
  rowsOfFindings,
  rowsOfQuestions,
  rowsOfTexts,
  type SuggestWeights,
  targetProbabilities,
  targetSignals,
  type TextRows,
  thresholdOfBestF1,
} from '@qadam/suggest';
import { type Corpus, type Learnt, unfused } from './classifiers';
import { goalPairs, type GoalPair } from './goal-pairs';
import type { FrameworkFile } from './texts';

const folds = 2;
const findingWeight = 3;
/** Metadata is not what people say: it counts little where there are findings enough. */
const metadataWeight = 0.05;
const metadataWeightAlone = 1;
const enoughFindings = 100;
/**
 * Questions were asked of paragraphs that hold words of the goal in another sense: the hardest, and few beside
 * thousands of texts whose single label calls their further goals wrong.
 */
const questionWeight = 40;
/** Half of the questions are about their goal, far more than of texts: they must not raise probabilities. */
const questionWeightInCalibration = 1;
const noGoalWeight = 4;
const everyMetadataText = 4;
/** Texts of every fold are weighed by classifiers that have not seen them. */
const foldOf = (place: number): number => (place * 7919) % folds;

export interface Trained {
  readonly weights: SuggestWeights;
  /** For each fold of findings, weights whose fusion has not seen them. */
  readonly foldWeights: readonly SuggestWeights[];
  readonly findingFoldOf: (place: number) => number;
  /** Goal decisions on paragraphs that neither classifiers nor fusion have seen. */
  readonly goalPairs: readonly GoalPair[];
}

interface Rows {
  readonly goals: readonly TextRows[];
  readonly targets: readonly TextRows[];
}

const every = <T>(rows: readonly T[], fold: number | null): T[] =>
  fold === null ? [...rows] : rows.filter((_, place) => foldOf(place) !== fold);

export const trainFusion = (
  corpus: Corpus,
  findings: readonly Finding[],
  questions: readonly Question[],
  framework: FrameworkFile,
  say: (sentence: string) => void,
): Trained => {
  const { codes, texts } = corpus;
  const paragraphs = texts.flatMap((text, place) => (text.isParagraph ? [{ text, place }] : []));
  const unseen: Rows[] = [];
  const unseenTexts: { text: (typeof texts)[number]; rows: TextRows; fold: number }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const learnt = corpus.learn((place) => foldOf(place) === fold);
    const held = paragraphs.filter(({ place }) => foldOf(place) === fold).map(({ text }) => text);
    const rowsBy = (by: Learnt): Rows =>
      rowsOfTexts(createSuggester({ weights: unfused(codes, by) }), held, 1);
    unseen.push(rowsBy(learnt));
    const { goals } = rowsBy(corpus.withoutOwnFeatures(learnt));
    held.forEach((text, at) => {
      const own = goals[at];
      if (own) unseenTexts.push({ text, rows: own, fold });
    });
    say(`Fold ${fold + 1} of ${folds} learnt.`);
  }
  const learnt = corpus.learn(() => false);
  say('Learnt from all texts.');
  const open = unfused(codes, learnt);
  const plain = createSuggester({ weights: open });
  const own = rowsOfFindings(plain, findings, findingWeight);
  const asked = rowsOfQuestions(plain, questions, questionWeight);
  const isAlone = findings.length < enoughFindings;
  const weight = isAlone ? metadataWeightAlone : metadataWeight;
  const metadata = unseen.flatMap(({ targets }) =>
    targets
      .filter((_, at) => at % everyMetadataText === 0)
      .map(({ id, rows }) => ({ id, rows: rows.map((row) => ({ ...row, weight })) })),
  );
  const wording = [...framework.targets].flatMap(({ code, title }) =>
    Object.values(title).map((text) => ({ text, targets: [code] })),
  );
  const worded = rowsOfFindings(createSuggester({ weights: open, wording }), findings, findingWeight);
  const remembered = memoryRows(open, findings);

  const fuse = (
    findingFold: number | null,
    paragraphFold: number | null,
  ): Pick<SuggestWeights, 'goalFusion' | 'targetFusion'> => {
    const goalTexts = unseenTexts.filter(({ fold }) => fold !== paragraphFold);
    const askedHere = every(asked, findingFold);
    const textRows = [
      ...goalTexts.map(({ text, rows }) => (text.goal === '' ? weighted(rows, noGoalWeight) : rows)),
    ];
    const findingRows = every(own.goals, findingFold);
    const targetRows = [...every(own.targets, findingFold), ...metadata];
    const withAdditional = (base: number[], names: readonly string[], kind: keyof Rows): number[] => {
      const memory = fitAdditional(every(remembered[kind], findingFold), names, base, 'memory');
      const word = fitAdditional(every(worded[kind], findingFold), names, base, 'wording');
      return base.map((weight, at) =>
        names[at] === 'memory' ? (memory[at] ?? 0) : names[at] === 'wording' ? (word[at] ?? 0) : weight,
      );
    };
    const goalWeights = withAdditional(
      fitGoals([...textRows, ...askedHere], findingRows, goalSignals),
      goalSignals,
      'goals',
    );
    const targetWeights = withAdditional(fitTargets(targetRows, targetSignals), targetSignals, 'targets');
    const goal = calibratedFusion(
      goalWeights,
      [
        ...textRows,
        ...findingRows,
        ...askedHere.map((text) => weighted(text, questionWeightInCalibration / questionWeight)),
      ],
      0,
    );
    const target = placedFusion(targetWeights, isAlone ? targetRows : every(own.targets, findingFold), 0);
    const judged = goalTexts
      .filter(({ text }) => text.target === null)
      .map(({ text, rows }) => ({ text, rows: rows.rows, probabilities: goalProbabilities(goal, rows) }));
    const pairs = goalPairs(judged, codes);
    const answered = judgedPairs(askedHere, (text) => goalProbabilities(goal, text));
    return {
      goalFusion: {
        ...goal,
        threshold: thresholdOfBestF1(judgedPairs(findingRows, (text) => goalProbabilities(goal, text))),
        paragraphThreshold: bestGoalThreshold([
          pairs.filter(({ isHard }) => isHard),
          pairs.filter(({ isHard }) => !isHard),
          answered,
          answered,
        ]),
      },
      targetFusion: {
        ...target,
        threshold: thresholdOfBestF1(
          judgedPairs(every(own.targets, findingFold), (text) => targetProbabilities(target, text)),
        ),
      },
    };
  };

  say('Weighed.');
  const foldWeights: SuggestWeights[] = [];
  const decided: GoalPair[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const fusion = fuse(fold, fold);
    foldWeights.push({ ...open, ...fusion });
    say(`Fusion ${fold + 1} of ${folds} fitted.`);
    const judged = unseenTexts
      .filter(({ text, fold: of }) => text.target === null && of === fold)
      .map(({ text, rows }) => ({
        text,
        rows: rows.rows,
        probabilities: goalProbabilities(fusion.goalFusion, rows),
      }));
    decided.push(
      ...goalPairs(judged, codes).map((pair) => ({
        ...pair,
        isAssigned: pair.probability >= (fusion.goalFusion.paragraphThreshold ?? fusion.goalFusion.threshold),
      })),
    );
  }
  const weights = { ...open, ...fuse(null, null) };
  say(
    `Targets: ${targetSignals.map((name, at) => `${name} ${weights.targetFusion.weights[at]?.toFixed(2)}`).join(', ')}; threshold ${weights.targetFusion.threshold}.`,
  );
  say(
    `Goals: ${goalSignals.map((name, at) => `${name} ${weights.goalFusion.weights[at]?.toFixed(2)}`).join(', ')}; thresholds ${weights.goalFusion.threshold} and, for paragraphs, ${weights.goalFusion.paragraphThreshold}.`,
  );
  return { weights, foldWeights, findingFoldOf: foldOf, goalPairs: decided };
};

const weighted = ({ id, rows }: TextRows, factor: number): TextRows => ({
  id,
  rows: rows.map((row) => ({ ...row, weight: row.weight * factor })),
});

/** Findings weighed by a suggester that remembers the findings of the other folds. */
const memoryRows = (open: SuggestWeights, findings: readonly Finding[]): Rows => {
  const goals: TextRows[] = new Array(findings.length);
  const targets: TextRows[] = new Array(findings.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const memory = findings.filter((_, place) => foldOf(place) !== fold);
    const held = findings.flatMap((finding, place) => (foldOf(place) === fold ? [{ finding, place }] : []));
    const rows = rowsOfFindings(
      createSuggester({ weights: open, memory }),
      held.map(({ finding }) => finding),
      findingWeight,
    );
    held.forEach(({ place }, at) => {
      goals[place] = rows.goals[at] ?? { id: '', rows: [] };
      targets[place] = rows.targets[at] ?? { id: '', rows: [] };
    });
  }
  return { goals, targets };
};
