// Bundles TypeScript of the server side into modules that Node runs; packages stay outside.
import { readFileSync } from 'node:fs';
import { transform } from '@swc/core';
import { build } from 'esbuild';
import { root } from './workspace.mjs';

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

/** `entryPoints`: name of the module -> its source. */
export const bundleServer = (entryPoints, outdir) =>
  build({
    absWorkingDir: root,
    entryPoints,
    outdir,
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
