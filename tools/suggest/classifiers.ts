import {
  type Codes,
  type LinearModel,
  type OntologyGoal,
  type SuggestWeights,
  type TrainingText,
  tableOf,
  type TermTable,
} from '@qadam/suggest';
import { buildFeatureTable, type FeatureTable, rarityOf, rawFeatures, vectorOf } from './features';
import { type LabelledVector, quantise, trainLayers, withoutRarer } from './train-linear';
import { ontologyTexts } from './texts';
import { weighTerms } from './weigh-terms';

const seed = 20251;
const fewestTexts = 3;
const smallestTargetWeight = 0.08;

export interface Learnt {
  readonly model: LinearModel;
  readonly terms: TermTable;
}

/** Texts as vectors over one table of features, prepared once for all folds. */
export class Corpus {
  readonly table: FeatureTable;
  private readonly examples: readonly LabelledVector[];
  private readonly termTexts: readonly TrainingText[];

  constructor(
    readonly texts: readonly TrainingText[],
    readonly ontology: readonly OntologyGoal[],
    readonly codes: Codes,
  ) {
    this.termTexts = ontologyTexts(ontology);
    const all = [...texts, ...this.termTexts];
    const raw = all.map(({ text }) => rawFeatures(text));
    this.table = buildFeatureTable(raw, fewestTexts);
    this.examples = all.map(({ goal, target, weight }, place) => ({
      vector: vectorOf(raw[place] ?? { keys: [], values: [] }, this.table),
      goal: codes.goals.indexOf(goal),
      target: target === null ? -1 : (codes.indexOf(target) ?? -1),
      weight,
    }));
  }

  /** Classifiers and terms learnt from all texts but those left out (the ontology stays). */
  learn(isLeftOut: (place: number) => boolean): Learnt {
    const used = this.examples.filter((_, place) => place >= this.texts.length || !isLeftOut(place));
    const layers = trainLayers(used, this.table.keys.length, this.codes, seed);
    const paragraphs = this.texts.filter(({ isParagraph }, place) => isParagraph && !isLeftOut(place));
    const terms = tableOf(weighTerms(this.ontology, paragraphs, this.codes));
    const model = quantise(this.table, layers, this.codes, smallestTargetWeight);
    return { model, terms };
  }

  /**
   * The same for reading texts that counted when features were chosen: without what is too rare if one of them is not
   * counted, so that their own words are no better known than those of new texts.
   */
  withoutOwnFeatures({ model, terms }: Learnt): Learnt {
    return { model: withoutRarer(model, rarityOf(fewestTexts + 1, this.examples.length)), terms };
  }
}

/** Weights whose fusion is still to be fitted: enough to weigh texts. */
export const unfused = ({ goals, targets }: Codes, { model, terms }: Learnt): SuggestWeights => {
  const map = { logits: [0], probabilities: [0] };
  const own = { logitShare: 1, leadShare: 0, map };
  const open = { weights: [], threshold: 1 };
  return {
    version: '1',
    goals,
    targets,
    terms,
    model,
    goalFusion: { ...open, calibration: map },
    targetFusion: { ...open, calibration: { first: own, other: own } },
  };
};
