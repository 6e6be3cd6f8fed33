import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeWeights, hitLosses, orderCodes } from '@qadam/suggest';
import { Corpus } from './classifiers';
import { evaluate } from './evaluate';
import { trainFusion } from './train-fusion';
import {
  readFindings,
  readFramework,
  readJudgedQuestions,
  readQuestions,
  readOntology,
  readTrainingTexts,
  readUnseen,
} from './texts';
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

interface KeptScore {
  readonly set: string;
  readonly hitAt1: number;
  readonly hitAt5: number;
}

const readScores = (file: string): KeptScore[] =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptScore[]) : [];

const percent = (share: number): string => (100 * share).toFixed(1);

/**
 * From labelled texts, ontology and development findings to weights and a report; the same every time. The gate:
 * weights that put fewer right targets first, or among five, on any development set than those that are there
 * are not written, and false is returned.
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
  const findings = [...development, ...tuning];
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
  const folder = join(root, 'data', 'suggest');
  const scoresFile = join(folder, 'scores.json');
  const before = readScores(scoresFile);
  const after = evaluation.languages.map(({ language, hits: [hitAt1, , hitAt5] }) => ({
    set: language,
    hitAt1,
    hitAt5,
  }));
  for (const { set, hitAt1, hitAt5 } of after) {
    const old = before.find((score) => score.set === set);
    say(
      `${set}: first place ${old ? percent(old.hitAt1) : 'unknown'} before, ${percent(hitAt1)} after; among five ${old ? percent(old.hitAt5) : 'unknown'} before, ${percent(hitAt5)} after.`,
    );
  }
  const losses = hitLosses(before, after);
  if (losses.length > 0 && !acceptsWorse) {
    say(
      `Refused: worse on ${[...new Set(losses.map(({ set }) => set))].join(', ')}. Nothing was written; --accept-worse writes it all the same, and git brings the old weights back.`,
    );
    return false;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'weights.bin.gz'), bytes);
  writeFileSync(scoresFile, `${JSON.stringify(after, null, 2)}\n`);
  say(`Weights: ${(bytes.length / 1e6).toFixed(2)} MB.`);
  writeReport(join(root, 'docs', 'suggest-evaluation.md'), evaluation, {
    texts: texts.length,
    ontologyGoals: ontology.filter(({ goal }) => goal !== '').length,
    development: development.length,
    tuning: tuning.length,
    bytes: bytes.length,
  });
  say(readFileSync(join(root, 'docs', 'suggest-evaluation.md'), 'utf8'));
  return true;
};
