import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  createSuggester,
  decodeWeights,
  encodeWeights,
  judgeSets,
  orderCodes,
  scoreLosses,
  scoreTable,
  tableOf,
  termsOf,
  type WeighedTerm,
} from '@qadam/suggest';
import { KeptWeights } from './kept-weights';
import { readDevelopmentSets, readFramework, readOntology, readTrainingTexts } from './texts';
import { weighTerms } from './weigh-terms';

export interface ReweighingPlace {
  readonly root: string;
  readonly data: string;
  readonly ontology: string;
  readonly tuning: string;
  readonly development: string;
}

const keyOf = ({ words, code, weight }: WeighedTerm): string => `${code}|${Math.sign(weight)}|${words}`;

/** The terms that are left, weighed as they were, then those that are new. */
const changedTerms = (before: readonly WeighedTerm[], now: readonly WeighedTerm[]): WeighedTerm[] => {
  const known = new Set(before.map(keyOf));
  const left = new Set(now.map(keyOf));
  return [
    ...before.filter((term) => left.has(keyOf(term))),
    ...now.filter((term) => !known.has(keyOf(term))),
  ];
};

/**
 * Takes new terms of the ontology into the weights that are there, and those that are gone out of them; all else stays as
 * it is. Weights that answer any development set worse than the ones before are not written, and false is returned. The
 * evaluation stays that of the last whole training.
 */
export const reweigh = (
  { root, data, ontology, tuning, development: folder }: ReweighingPlace,
  say: (sentence: string) => void,
): boolean => {
  const framework = readFramework(data);
  const codes = orderCodes(
    framework.goals.map(({ code }) => code),
    framework.targets.map(({ code }) => code),
  );
  const kept = new KeptWeights(root);
  const weights = decodeWeights(gunzipSync(readFileSync(kept.weights)));
  const texts = readTrainingTexts(data, framework, tuning).filter(({ isParagraph }) => isParagraph);
  const terms = changedTerms(termsOf(weights.terms), weighTerms(readOntology(ontology), texts, codes));
  const changed = { ...weights, terms: tableOf(terms) };
  const development = readDevelopmentSets(folder);
  const before = judgeSets(createSuggester({ weights }), development);
  const after = judgeSets(createSuggester({ weights: changed }), development);
  const losses = scoreLosses(before, after);
  say(`\n${scoreTable(before, after, losses)}\n`);
  if (losses.length > 0) {
    say(`Refused: worse on ${[...new Set(losses.map(({ set }) => set))].join(', ')}. Nothing was written.`);
    return false;
  }
  const bytes = gzipSync(encodeWeights(changed), { level: 9 });
  kept.write(bytes, kept.measured());
  say(`Weights: ${(bytes.length / 1e6).toFixed(2)} MB.`);
  return true;
};
