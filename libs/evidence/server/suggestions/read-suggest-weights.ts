import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Failure } from '@qadam/platform/server';
import { decodeWeights, type Finding, type SuggestWeights } from '@qadam/suggest';

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

/** The development sets that a new model must not do worse on. */
export const readDevelopmentSets = (home: string): Finding[] =>
  ['en', 'ru', 'kk'].flatMap((language) =>
    readFileSync(join(home, 'data', 'suggest', 'development', `${language}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Finding),
  );
