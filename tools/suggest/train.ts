import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encodeWeights, type MeasuredSet, orderCodes, scoreLosses, scoreTable } from '@qadam/suggest';
import { Corpus } from './classifiers';
import { evaluate, type Evaluation } from './evaluate';
import { KeptWeights } from './kept-weights';
import { trainFusion } from './train-fusion';
import {
  readFindings,
  readFittedIdle,
  readFramework,
  readJudgedQuestions,
  readQuestions,
  readOntology,
  readTrainingTexts,
  readUnseen,
} from './texts';
import { type ReweighingPlace, reweigh } from './reweigh';
import { writeReport } from './report';

export interface TrainingPlace {
  readonly root: string;
  readonly data: string;
  readonly ontology: string;
  readonly development: string;
  readonly tuning: string;
  /** Keeps a model that is worse on a development set, which otherwise is refused. */
  readonly acceptsWorse: boolean;
}

const say = (sentence: string): void =>
  void process.stderr.write(`${Math.round(process.uptime())} s: ${sentence}\n`);

/**
 * What the gate weighs of an evaluation: each language, all of them, and the questions on goals. Of findings goals are
 * told yes or no by F1, of questions, half of which are about their goal, by the share of right answers.
 */
const measuredOf = ({ languages, questions }: Evaluation): MeasuredSet[] => [
  ...languages.map((result): MeasuredSet => {
    const [hitAt1, , hitAt5] = result.hits;
    return {
      ...{ set: result.language, hitAt1, hitAt5, goalYesNo: result.goalsFound?.f1 ?? null },
      ...{ calibrationError: result.targetCalibrationError, certainPrecision: result.certain.precision },
    };
  }),
  {
    set: 'questions',
    goalYesNo: questions.count === 0 ? null : questions.right / questions.count,
  },
];

/**
 * From labelled texts, ontology and development findings to weights and a report; the same every time. The gate:
 * weights that are worse than those that are there by any measure of any development set (see `scoreLosses`) are not
 * written, and false is returned.
 */
export const train = ({ root, data, acceptsWorse, ...folders }: TrainingPlace): boolean => {
  const framework = readFramework(data);
  const codes = orderCodes(
    framework.goals.map(({ code }) => code),
    framework.targets.map(({ code }) => code),
  );
  const texts = readTrainingTexts(data, framework, folders.tuning);
  const ontology = readOntology(folders.ontology);
  const development = readFindings(folders.development);
  const tuning = readFindings(folders.tuning);
  const questions = readQuestions(folders.development);
  const findings = [...development, ...tuning, ...readFittedIdle(folders.development)];
  const judged = development.length > 0 ? development : tuning;
  say(
    `${texts.length} texts, ${ontology.length} files of the ontology, ${development.length} findings of the development sets, ${tuning.length} for tuning.`,
  );
  const corpus = new Corpus(texts, ontology, codes);
  say(`${corpus.table.keys.length} features.`);
  const trained = trainFusion(corpus, findings, questions, framework, say);
  const bytes = gzipSync(encodeWeights(trained.weights), { level: 9 });
  const wording = framework.targets.flatMap(({ code, title }) =>
    Object.values(title).map((text) => ({ text, targets: [code] })),
  );
  const evaluation = evaluate(
    trained,
    findings,
    judged.length,
    wording,
    { fitted: questions, judged: readJudgedQuestions(folders.development) },
    readUnseen(folders.development),
  );
  const kept = new KeptWeights(root);
  const [before, after] = [kept.measured(), measuredOf(evaluation)];
  const losses = scoreLosses(before, after);
  process.stderr.write(`\n${scoreTable(before, after, losses)}\n\n`);
  if (losses.length > 0 && !acceptsWorse) {
    say(
      `Refused: worse on ${[...new Set(losses.map(({ set }) => set))].join(', ')}. Nothing was written; --accept-worse writes it all the same, and --undo brings the old weights back.`,
    );
    return false;
  }
  kept.write(bytes, after);
  say(`Weights: ${(bytes.length / 1e6).toFixed(2)} MB.`);
  writeReport(kept.report, evaluation, {
    texts: texts.length,
    ontologyGoals: ontology.filter(({ goal }) => goal !== '').length,
    development: development.length,
    tuning: tuning.length,
    bytes: bytes.length,
  });
  say(readFileSync(kept.report, 'utf8'));
  return true;
};

/** New terms alone, over the weights that are there (see `reweigh`). */
export const takeTerms = (place: ReweighingPlace): boolean => reweigh(place, say);

/** Brings back the weights that the last training replaced, with their scores and report. */
export const undo = (root: string): boolean => {
  const isDone = new KeptWeights(root).undo();
  say(
    isDone
      ? 'The weights of before, their scores and their report are back.'
      : 'No weights were put aside here: nothing was changed. Earlier ones are in the history of the repository.',
  );
  return isDone;
};
