// Bundles a TypeScript program of the workspace and imports it: training and bench run without the product's build.
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../workspace.mjs';

export const importBundled = async (entry) => {
  const outfile = join(root, 'tmp', 'suggest', `${basename(entry, '.ts')}.mjs`);
  mkdirSync(join(root, 'tmp', 'suggest'), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
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
  return import(pathToFileURL(outfile).href);
};
