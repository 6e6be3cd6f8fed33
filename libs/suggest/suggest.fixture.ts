import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { OntologyGoal } from './ontology/ontology';
import { canonicalTerm, parseTerm } from './ontology/parse-term';
import { tableOf } from './ontology/term-table';
import { noGoalCode, orderCodes } from './codes';
import { goalSignals, targetSignals } from './fusion/signals';
import { decodeWeights } from './weights/binary';
import type { SuggestWeights } from './weights/weights';

const here = import.meta.dirname;

export const sampleOntology: readonly OntologyGoal[] = ['03', '04', '06'].map(
  (goal) =>
    JSON.parse(readFileSync(join(here, 'fixture', 'ontology', `goal-${goal}.json`), 'utf8')) as OntologyGoal,
);

export interface SampleFinding {
  readonly id: string;
  readonly text: string;
  readonly lang: 'kk' | 'ru' | 'en';
  readonly targets: readonly string[];
}

export const sampleFindings: readonly SampleFinding[] = ['en', 'ru', 'kk'].flatMap((language) =>
  readFileSync(join(here, 'fixture', 'development', `${language}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SampleFinding),
);

/** The three sample goals, and two words of meetings, as terms of equal weight per strength, and classifiers that know nothing. */
export const ontologyOnlyWeights = (): SuggestWeights => {
  const goals = ['3', '4', '6'];
  const targets = [
    '3.8',
    '4.2',
    '4.a',
    '6.1',
    '6.3',
    ...Array.from({ length: 7 }, (_, at) => `3.${at + 20}`),
  ];
  const codes = orderCodes(goals, targets);
  const terms = sampleOntology.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      (['en', 'ru', 'kk'] as const).flatMap((language) => [
        ...entry[language].map((written) => [entry.code, written, 1] as const),
        ...(entry.not?.[language] ?? []).map((written) => [entry.code, written, -1] as const),
      ]),
    ),
  );
  const talk = ['спасибо', 'перерыв*'].map((written) => [noGoalCode, written, 1] as const);
  const fusion = <Name extends string>(
    signals: readonly Name[],
    parts: Readonly<Partial<Record<Name, number>>>,
  ) => ({
    weights: signals.map((name) => parts[name] ?? 0),
    calibration: { logits: [-6, 0, 6], probabilities: [0.001, 0.5, 0.99] },
    threshold: 0.5,
  });
  const targetFusion = fusion(targetSignals, {
    constant: -4,
    terms: 4,
    termsShare: 4,
    against: -6,
    talk: -12,
    memory: 8,
    wording: 4,
  });
  const byLogit = { logitShare: 1, leadShare: 0, map: targetFusion.calibration };
  return {
    version: 'sample',
    goals,
    targets,
    terms: tableOf(
      [...terms, ...talk].flatMap(([code, written, sign]) => {
        const term = parseTerm(written);
        return term === null
          ? []
          : [{ words: canonicalTerm(term), code: codes.indexOf(code) ?? 0, weight: sign * term.strength }];
      }),
    ),
    model: {
      goalCount: goals.length,
      targetCount: targets.length,
      keys: new Uint32Array(0),
      rarity: new Uint8Array(0),
      goalWeights: new Int8Array(0),
      goalScale: 1,
      targetStart: new Uint32Array(1),
      targetStep: new Uint8Array(0),
      targetWeights: new Int8Array(0),
      targetScale: 1,
      goalBias: new Float32Array(goals.length),
      targetBias: new Float32Array(targets.length),
    },
    goalFusion: fusion(goalSignals, {
      constant: -4,
      terms: 4,
      termsShare: 4,
      against: -4,
      memory: 8,
      wording: 4,
    }),
    targetFusion: { ...targetFusion, calibration: { first: byLogit, other: byLogit } },
  };
};

export const shippedWeightsFile = join(here, '..', '..', 'data', 'suggest', 'weights.bin.gz');

export const shippedWeights = (): SuggestWeights =>
  decodeWeights(gunzipSync(readFileSync(shippedWeightsFile)));
