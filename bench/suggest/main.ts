// npm run -s bench -- suggest: size of the weights, time to load them, paragraphs a second on one core.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createSuggester, decodeWeights } from '@qadam/suggest';

const root = process.cwd();
const file = join(root, 'data', 'suggest', 'weights.bin.gz');

const load = () => createSuggester({ weights: decodeWeights(gunzipSync(readFileSync(file))) });

const begun = performance.now();
const suggester = load();
const loaded = performance.now();

const texts = (path: string): string[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { text: string }).text)
    : [];
const development = ['en', 'ru', 'kk'].flatMap((language) =>
  texts(join(root, 'data', 'suggest', 'development', `${language}.jsonl`)),
);
const shared = resolve(root, '..', 'shared', 'data', 'tagging');
const sets = {
  'findings (en, ru, kk)': development,
  'tuning findings': ['en', 'ru', 'kk'].flatMap((language) =>
    texts(join(root, 'libs', 'suggest', 'tuning', `${language}.jsonl`)),
  ),
  'paragraphs (OSDG, en)': texts(join(shared, 'osdg_cd_sample_train.jsonl')),
  'paragraphs (UN metadata, en and ru)': texts(join(shared, 'un_metadata_train.jsonl')),
};

/** Each set twice: at first every word is new; then words are remembered, as in the middle of a long file. */
interface Speed {
  readonly paragraphsPerSecond: number;
  readonly paragraphsPerCpuSecond: number;
}

const speeds: Record<string, Record<string, number | Speed>> = {};
for (const [name, set] of Object.entries(sets)) {
  if (set.length === 0) continue;
  const characters = set.reduce((sum, text) => sum + text.length, 0) / set.length;
  const measured: Record<string, number | Speed> = {
    paragraphs: set.length,
    charactersEach: Math.round(characters),
  };
  speeds[name] = measured;
  for (const pass of ['newWords', 'knownWords']) {
    const cpu = process.cpuUsage();
    const from = performance.now();
    for (const text of set) suggester.suggest(text);
    const { user, system } = process.cpuUsage(cpu);
    measured[pass] = {
      paragraphsPerSecond: Math.round((set.length / (performance.now() - from)) * 1000),
      paragraphsPerCpuSecond: Math.round((set.length / (user + system)) * 1e6),
    };
  }
}
console.log(
  JSON.stringify({ weightsBytes: statSync(file).size, loadMs: Math.round(loaded - begun), speeds }, null, 2),
);
