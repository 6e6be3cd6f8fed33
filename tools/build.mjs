// Bundles the server and command line with esbuild and the dashboard with Vite, side by side.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from '@swc/core';
import { build } from 'esbuild';
import { compressFolder } from './compress.mjs';
import { environment, pinnedNode, root } from './workspace.mjs';

// esbuild does not emit the decorator metadata that Nest's dependency injection and GraphQL read; SWC does.
const decoratorMetadata = {
  name: 'decorator-metadata',
  setup(bundle) {
    bundle.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!/^\s*@\w+\(/m.test(source)) return undefined;
      const { code } = await transform(source, {
        filename: path,
        sourceMaps: 'inline',
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

const buildServer = () =>
  build({
    absWorkingDir: root,
    entryPoints: { qadam: 'apps/cli/main.ts', schema: 'apps/api/print-schema.ts' },
    outdir: 'dist/server',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    sourcemap: true,
    keepNames: true,
    tsconfig: 'tsconfig.base.json',
    plugins: [decoratorMetadata],
    logLevel: 'warning',
  });

const buildWeb = () =>
  new Promise((resolve, reject) => {
    const vite = spawn(
      pinnedNode(),
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'apps/web', '--logLevel', 'warn'],
      { cwd: root, env: environment(), stdio: 'inherit' },
    );
    vite.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The dashboard could not be built.')),
    );
  });

if (process.argv.includes('--server')) await buildServer();
else {
  await Promise.all([buildServer(), buildWeb()]);
  compressFolder(join(root, 'dist', 'web'));
}
