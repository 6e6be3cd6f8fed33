// npm run -s train-suggest -- [DATA] [--ontology DIR] [--development DIR] [--tuning DIR] [--accept-worse]
// npm run -s train-suggest -- --undo
// Trains libs/suggest from the labelled texts in DATA (default ../shared/data); see docs/methods.md.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../workspace.mjs';
import { importBundled } from './bundle.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'accept-worse': { type: 'boolean' },
    ontology: { type: 'string' },
    development: { type: 'string' },
    tuning: { type: 'string' },
    undo: { type: 'boolean' },
  },
});
const { train, undo } = await importBundled('tools/suggest/train.ts');
const trained = () =>
  train({
    root,
    acceptsWorse: values['accept-worse'] ?? false,
    data: resolve(positionals[0] ?? join(root, '..', 'shared', 'data')),
    ontology: resolve(values.ontology ?? join(root, 'libs', 'suggest', 'ontology')),
    tuning: resolve(values.tuning ?? join(root, 'libs', 'suggest', 'tuning')),
    development: resolve(values.development ?? join(root, 'data', 'suggest', 'development')),
  });
if (!(values.undo ? undo(root) : trained())) process.exitCode = 1;
