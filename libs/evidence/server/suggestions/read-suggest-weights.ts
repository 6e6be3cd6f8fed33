import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Failure } from '@qadam/platform/server';
import { decodeWeights, type SuggestWeights } from '@qadam/suggest';

/** The weights of suggestions that ship with the product; `home` is the folder that holds `data/`. */
export const readSuggestWeights = (home: string): SuggestWeights => {
  const file = join(home, 'data', 'suggest', 'weights.bin.gz');
  if (!existsSync(file))
    throw new Failure('start-up', `The weights for suggestions are missing: ${file}.`, {
      file,
      remedy: 'Restore the file from the repository, or train it: npm run -s train-suggest.',
    });
  return decodeWeights(gunzipSync(readFileSync(file)));
};
