// Writes schema.graphql from the resolvers and the typed documents of the dashboard from that schema.
// With --check it changes nothing and fails where what is committed differs.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { publicReadFiles } from './public-reads.mjs';
import { root } from './workspace.mjs';

const isCheck = process.argv.includes('--check');
const schemaPath = join(root, 'schema.graphql');

const printSchema = () =>
  execFileSync(process.execPath, [join(root, 'dist', 'server', 'schema.mjs')], {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });

const printed = printSchema();
let committed = '';
try {
  committed = readFileSync(schemaPath, 'utf8');
} catch {
  // Written below for the first time.
}
const differs = printed !== committed;
if (!isCheck) writeFileSync(schemaPath, printed);

const scalars = { DateTime: 'string', ID: 'string' };
const files = await generate(
  {
    cwd: root,
    schema: schemaPath,
    documents: ['libs/**/web/**/*.graphql', 'libs/ui/**/*.graphql'],
    ignoreNoDocuments: true,
    silent: true,
    errorsOnly: true,
    generates: {
      'libs/ui/graphql/schema.generated.ts': {
        plugins: ['typescript'],
        config: { onlyOperationTypes: true, scalars, enumsAsTypes: true, useTypeImports: true },
      },
      './': {
        preset: 'near-operation-file',
        presetConfig: { extension: '.generated.ts', baseTypesPath: '~@qadam/ui/graphql-schema' },
        plugins: ['typescript-operations', 'typed-document-node'],
        config: { scalars, enumsAsTypes: true, useTypeImports: true, documentMode: 'documentNode' },
      },
    },
  },
  false,
);

const stale = [...files, ...publicReadFiles()].filter(({ filename, content }) => {
  try {
    return readFileSync(resolve(root, filename), 'utf8') !== content;
  } catch {
    return true;
  }
});
if (isCheck) {
  const names = [...(differs ? ['schema.graphql'] : []), ...stale.map(({ filename }) => filename)];
  if (names.length > 0) {
    process.stderr.write(
      `Not up to date: ${names.join(', ')}. Run "npm run generate" and commit the result.\n`,
    );
    process.exit(1);
  }
} else {
  for (const { filename, content } of stale) writeFileSync(resolve(root, filename), content);
  process.stderr.write(`Wrote schema.graphql and ${stale.length} changed documents.\n`);
}
