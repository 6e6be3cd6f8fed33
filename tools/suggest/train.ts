import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeWeights, orderCodes } from '@qadam/suggest';
import { Corpus } from './classifiers';
import { evaluate } from './evaluate';
import { trainFusion } from './train-fusion';
import { readFindings, readFramework, readOntology, readTrainingTexts } from './texts';
import { writeReport } from './report';

export interface TrainingPlace {
  readonly root: string;
  readonly data: string;
  readonly ontology: string;
  readonly development: string;
  readonly tuning: string;
}

const say = (sentence: string): void =>
  void process.stderr.write(`${Math.round(process.uptime())} s: ${sentence}\n`);

/** From labelled texts, ontology and development findings to weights and a report; the same every time. */
export const train = ({ root, data, ...folders }: TrainingPlace): void => {
  const framework = readFramework(data);
  const codes = orderCodes(
    framework.goals.map(({ code }) => code),
    framework.targets.map(({ code }) => code),
  );
  const texts = readTrainingTexts(data, framework);
  const ontology = readOntology(folders.ontology);
  const development = readFindings(folders.development);
  const tuning = readFindings(folders.tuning);
  const findings = [...development, ...tuning];
  const judged = development.length > 0 ? development : tuning;
  say(
    `${texts.length} texts, ${ontology.length} goals of the ontology, ${development.length} findings of the development sets, ${tuning.length} for tuning.`,
  );
  const corpus = new Corpus(texts, ontology, codes);
  say(`${corpus.table.keys.length} features.`);
  const trained = trainFusion(corpus, findings, framework, say);
  const bytes = gzipSync(encodeWeights(trained.weights), { level: 9 });
  const folder = join(root, 'data', 'suggest');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'weights.bin.gz'), bytes);
  say(`Weights: ${(bytes.length / 1e6).toFixed(2)} MB.`);
  const evaluation = evaluate(trained, findings, judged.length);
  writeReport(join(root, 'docs', 'suggest-evaluation.md'), evaluation, {
    texts: texts.length,
    ontologyGoals: ontology.length,
    development: development.length,
    tuning: tuning.length,
    bytes: bytes.length,
  });
  say(readFileSync(join(root, 'docs', 'suggest-evaluation.md'), 'utf8'));
};
