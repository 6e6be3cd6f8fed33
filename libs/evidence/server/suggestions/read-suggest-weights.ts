import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Failure } from '@qadam/platform/server';
import {
  decodeWeights,
  type DevelopmentSet,
  type Finding,
  type Question,
  type SuggestWeights,
} from '@qadam/suggest';

export const weightsFile = (home: string): string => join(home, 'data', 'suggest', 'weights.bin.gz');

/** The weights of suggestions that ship with the product; `home` is the folder that holds `data/`. */
export const readSuggestWeights = (home: string): SuggestWeights => {
  const file = weightsFile(home);
  if (!existsSync(file))
    throw new Failure('start-up', `The weights for suggestions are missing: ${file}.`, {
      file,
      remedy: 'Restore the file from the repository, or train it: npm run -s train-suggest.',
    });
  return decodeWeights(gunzipSync(readFileSync(file)));
};

const linesOf = <Line>(home: string, set: string): Line[] =>
  readFileSync(join(home, 'data', 'suggest', 'development', `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);

/** The three sets of findings to which the fusion is fitted. */
export const fittedSets = ['en', 'ru', 'kk'] as const;

/** All development sets: a new model must not do worse on any of them. */
export const readDevelopmentSets = (home: string): DevelopmentSet[] => [
  ...[...fittedSets, 'misspelt', 'talk', 'several', 'idle'].map((set) => ({
    set,
    findings: linesOf<Finding>(home, set),
    questions: [],
  })),
  ...['paragraphs', 'paragraphs-judged'].map((set) => ({
    set,
    findings: [],
    questions: linesOf<Question>(home, set),
  })),
];
