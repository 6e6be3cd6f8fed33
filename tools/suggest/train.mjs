// npm run -s train-suggest -- [DATA]   Trains libs/suggest from the labelled texts in DATA (default ../shared/data).
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../workspace.mjs';

const outfile = join(root, 'tmp', 'suggest', 'train.mjs');
mkdirSync(join(root, 'tmp', 'suggest'), { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ['tools/suggest/train.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  packages: 'external',
  sourcemap: 'inline',
  tsconfig: 'tsconfig.base.json',
  logLevel: 'warning',
});
const { train } = await import(pathToFileURL(outfile).href);
train({ root, data: resolve(process.argv[2] ?? join(root, '..', 'shared', 'data')) });
