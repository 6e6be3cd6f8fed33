import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import {
  ModelChanges,
  readKnowledge,
  readSuggestWeights,
  shippedModel,
  SuggestModels,
} from '@qadam/evidence/server';
import { AuditTrail } from '@qadam/identity/server';
import { Failure, readSettings, type Settings } from '@qadam/platform/server';
import { createSuggester, type LabelledText, type Suggester } from '@qadam/suggest';
import { print, say, withServices } from '../session';
import { stillRead } from '../output/still-read';
import { hasInstallation, nothingKnown, openKnowledge } from '../suggest/open-knowledge';
import { answerLine, readAccepted } from '../suggest/suggest-lines';
import { requireAccepted, trainFromAccepted } from '../suggest/train-from-accepted';
import { sayTraining } from '../suggest/say-training';
import type { TrainingAnswer } from '../suggest/training-answer';

const readMemory = (file: string): LabelledText[] => {
  try {
    return readAccepted(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Failure('invalid-input', `${file}: ${(error as Error).message}`, { file });
  }
};

const modelsOf = ({ home, dataFolder }: Settings): SuggestModels => new SuggestModels(home, dataFolder);

interface SuggestOptions {
  readonly memory?: string;
  readonly alone?: boolean;
}

const openSuggester = async ({ memory, alone }: SuggestOptions): Promise<Suggester> => {
  const settings = readSettings();
  const given = memory === undefined ? [] : readMemory(memory);
  if (alone) return createSuggester({ weights: readSuggestWeights(settings.home), memory: given });
  const { weights } = modelsOf(settings).weights();
  const { accepted, wording } = await openKnowledge(settings, say);
  return createSuggester({ weights, wording, memory: [...accepted, ...given] });
};

/** Lines with an unknown language that are named one by one. */
const guessesTold = 10;

const answerAll = async (suggester: Suggester): Promise<void> => {
  let number = 0;
  let guesses = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    const content = number === 1 ? line.replace(/^\ufeff/u, '') : line;
    if (content.trim() === '') continue;
    const answer = answerLine(suggester, content, number, (note) => {
      guesses += 1;
      if (guesses <= guessesTold) say(`qadam: line ${number}: ${note}`);
    });
    if ('error' in answer) {
      say(`qadam: line ${number}: ${answer.error}`);
      process.exitCode = 1;
    }
    if (!(await stillRead(process.stdout, `${JSON.stringify(answer)}\n`))) {
      // Whoever read has read enough (`| head`): no more is asked for, and the rest of the input is left alone.
      process.stdin.destroy();
      return;
    }
  }
  if (guesses > guessesTold)
    say(`qadam: … and ${guesses - guessesTold} more lines whose "lang" is none of kk, ru and en.`);
};

const train = async (isDry: boolean): Promise<TrainingAnswer> => {
  // Nothing to learn from: no reason to set up an installation.
  if (!hasInstallation(readSettings())) requireAccepted(nothingKnown);
  return withServices(async ({ settings, services, store, operator }) =>
    trainFromAccepted({
      ...{ settings, viewer: operator, madeAt: new Date(), isDry },
      knowledge: await readKnowledge(store.database),
      changes: new ModelChanges(modelsOf(settings), services.get(AuditTrail)),
    }),
  );
};

/** Recorded where there is an installation to record it in; suggestions need none. */
const use = async (version: string): Promise<void> => {
  const settings = readSettings();
  if (!hasInstallation(settings)) return modelsOf(settings).use(version);
  await withServices(({ services, operator }) =>
    new ModelChanges(modelsOf(settings), services.get(AuditTrail)).use(operator, version),
  );
};

const addTrainCommand = (suggest: Command): void => {
  suggest
    .command('train')
    .description(
      'Fit the suggestions of this installation to accepted tags; a model that is worse on any development set is refused.',
    )
    .requiredOption(
      '--from-accepted',
      'learn from the findings whose tags people have accepted or decided on',
    )
    .option('--dry-run', 'show before and after, keep nothing')
    .option('--json', 'print {"version","status","accepted","before","after","losses","own","learnt"}')
    .action(async ({ dryRun, json }: { dryRun?: boolean; json?: boolean }) => {
      const answer = await train(dryRun ?? false);
      if (json) print(answer);
      else sayTraining(answer);
      if (answer.status === 'refused') process.exitCode = 1;
    });
};

const addModelCommands = (suggest: Command): void => {
  suggest
    .command('models')
    .description('List the models of this installation and which is in use.')
    .option('--json', 'print [{"version","inUse","madeAt","accepted","before","after"}]')
    .action(({ json }: { json?: boolean }) => {
      const models = modelsOf(readSettings());
      const { version: inUse } = models.weights();
      const rows = [
        { version: shippedModel, madeAt: null, accepted: 0, before: [], after: [] },
        ...models.list(),
      ].map(({ version, madeAt, accepted, before, after }) => ({
        version,
        inUse: version === inUse,
        madeAt,
        accepted,
        before,
        after,
      }));
      if (json) return print(rows);
      for (const { version, inUse: isUsed, madeAt, accepted } of rows)
        process.stdout.write(
          `${isUsed ? '*' : ' '} ${version}${madeAt === null ? '' : `  ${madeAt}  from ${accepted} texts`}\n`,
        );
    });
  suggest
    .command('use')
    .description('Put a model to use; the others stay.')
    .argument('<version>', `one that "models" lists, such as ${shippedModel}`)
    .action(async (version: string) => {
      await use(version);
      say(`In use: ${version}.`);
    });
};

export const addSuggestCommand = (program: Command): void => {
  const suggest = program
    .command('suggest')
    .description(
      'Suggest goals and targets for texts, one JSON object a line in and out; needs no installation.',
    )
    .option('--memory <file>', 'accepted findings to learn from at once, lines {"text","targets":["6.1",…]}')
    .option('--alone', 'leave out what the installation in the data folder has loaded and learnt')
    .addHelpText(
      'after',
      `
In:   {"id","text","lang"?} on each line of standard input.
Out:  {"id","lang","goals":[{"code","probability","assigned"}],
      "targets":[{"code","probability","assigned","reasons":[{"start","end"}]}]}, in the same order.
start and end count UTF-16 code units of the text, as JavaScript and Java do; in Python, a character beyond
U+FFFF (an emoji) before a reason counts twice. No goal assigned means none fits.
A line that cannot be read is answered in its place by {"id":null,"line","error"}, named on standard
error, and makes the exit code 1; the others are answered all the same. Empty lines are passed over.
A "lang" that is none of kk, ru and en is found out from the text; standard error names the line.
Where there is an installation, its official wording and its accepted tags are used at once, and the model
that "train" made there.`,
    )
    .action(async (options: SuggestOptions) => answerAll(await openSuggester(options)));
  addTrainCommand(suggest);
  addModelCommands(suggest);
};
