import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../workspace.mjs';
import { importBundled } from './bundle.mjs';

const usage = `Trains the suggestions of goals and targets from the labelled texts in DATA; see docs/methods.md.

npm run -s train-suggest -- [DATA] [--ontology DIR] [--development DIR] [--tuning DIR] [--accept-worse]
npm run -s train-suggest -- --undo

  DATA               folder of labelled texts (../shared/data)
  --ontology DIR     terms of goals and targets (libs/suggest/ontology)
  --development DIR  texts to compare with (data/suggest/development)
  --tuning DIR       texts to weigh with (libs/suggest/tuning)
  --accept-worse     keep what was trained though it suggests worse than before
  --undo             put back what the last training replaced
  --help             print this`;

/** What was asked for; a mistake in it ends with the usage. */
const asked = () => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'accept-worse': { type: 'boolean' },
        ontology: { type: 'string' },
        development: { type: 'string' },
        tuning: { type: 'string' },
        undo: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (positionals.length > 1) throw new Error(`Give one folder of texts, not ${positionals.length}.`);
    return { values, positionals };
  } catch (error) {
    console.error(`${error.message.split('. ')[0]}\n\n${usage}`);
    process.exit(2);
  }
};

const { values, positionals } = asked();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
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
