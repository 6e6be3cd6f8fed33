import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../workspace.mjs';
import { importBundled } from './bundle.mjs';

const usage = `Trains the suggestions of goals and targets from the labelled texts in DATA; see docs/methods.md.

npm run -s train-suggest -- [DATA] [--ontology DIR] [--development DIR] [--tuning DIR] [--accept-worse]
npm run -s train-suggest -- [DATA] --terms-only [--ontology DIR] [--tuning DIR]
npm run -s train-suggest -- --undo

  DATA               folder of labelled texts (../shared/data)
  --ontology DIR     terms of goals and targets (libs/suggest/ontology)
  --development DIR  texts to compare with (data/suggest/development)
  --tuning DIR       texts to weigh with (libs/suggest/tuning)
  --terms-only       take new terms in and old ones out, leaving all else as it is
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
        'terms-only': { type: 'boolean' },
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
const { takeTerms, train, undo } = await importBundled('tools/suggest/train.ts');
const place = {
  root,
  data: resolve(positionals[0] ?? join(root, '..', 'shared', 'data')),
  ontology: resolve(values.ontology ?? join(root, 'libs', 'suggest', 'ontology')),
  tuning: resolve(values.tuning ?? join(root, 'libs', 'suggest', 'tuning')),
  development: resolve(values.development ?? join(root, 'data', 'suggest', 'development')),
};
const trained = () => train({ ...place, acceptsWorse: values['accept-worse'] ?? false });
const isDone = values.undo ? undo(root) : values['terms-only'] ? takeTerms(place) : trained();
if (!isDone) process.exitCode = 1;
