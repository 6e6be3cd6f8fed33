import type { Command } from 'commander';
import { TakeBackService } from '@qadam/indicators/server';
import { invalidInput } from '@qadam/platform/server';
import { print, say, withServices } from '../session';

interface Options {
  readonly reason: string;
  readonly json?: boolean;
}

const readLoad = (text: string): number => {
  if (/^[1-9]\d{0,8}$/u.test(text)) return Number(text);
  throw invalidInput(
    `"${text}" is no number of a load. The page /revisions and "Data coverage" list the loads with their numbers.`,
  );
};

export const addTakeBackCommand = (program: Command): void => {
  program.commands
    .find((command) => command.name() === 'import')
    ?.command('take-back')
    .description('Take a whole load of figures back, by a load of its own that can be taken back itself.')
    .argument('<load>', 'the number of the load')
    .requiredOption('--reason <text>', 'why, for everybody to read beside the load')
    .option('--json', 'print {"takenBack","load","observations":{"added","revised","withdrawn"},"metadata"}')
    .action(async (text: string, { reason, json }: Options) => {
      const wanted = readLoad(text);
      await withServices(async ({ services, operator }) => {
        const { takenBack, load, texts, ...observations } = await services
          .get(TakeBackService)
          .take(operator, { load: wanted, reason });
        if (json) return print({ takenBack, load, observations, metadata: texts });
        const { added, revised, withdrawn } = observations;
        say(
          `Load ${takenBack} is taken back by load ${load}. Observations: ${withdrawn} withdrawn, ${revised} back at another load's value, ${added} returned.`,
        );
        if (texts > 0) say(`Metadata: ${texts} ${texts === 1 ? 'text' : 'texts'} changed.`);
        say(`To undo this: qadam import take-back ${load} --reason "…"`);
      });
    });
};
