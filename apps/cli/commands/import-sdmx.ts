import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readPublishedOn, SdmxImport } from '@qadam/indicators/server';
import { withServices } from '../session';
import { reportImport } from './report-import';

interface SdmxOptions {
  readonly json?: boolean;
  readonly skipProblems?: boolean;
  readonly onlyKnown?: boolean;
  readonly takeOver?: boolean;
  readonly publishedOn?: string;
  readonly publisher?: string;
}

/** Joins the group `import`, which must have been added before. */
export const addSdmxImportCommand = (program: Command): void => {
  program.commands
    .find((command) => command.name() === 'import')
    ?.command('sdmx')
    .description('Figures from an SDMX data message (SDMX-ML 2.1, SDMX-CSV, SDMX-JSON), all or nothing.')
    .argument('<file>', 'the message; its form is told by its content')
    .option('--skip-problems', 'leave out what has errors and take the rest')
    .option('--only-known', 'add no indicator and no town that is not known yet: such codes are errors')
    .option('--publisher <name>', 'who publishes the figures, in place of the sender of the message')
    .option('--published-on <day>', 'YYYY-MM-DD: the day of the data, where it is not the day of the load')
    .option(
      '--take-over',
      'also revise figures that another publisher published: this source is to answer for them',
    )
    .option('--json', 'print {"indicators","series","observations":{…},"problems":[…]}')
    .action(
      async (
        file: string,
        {
          json,
          skipProblems = false,
          onlyKnown = false,
          takeOver = false,
          publishedOn,
          publisher = '',
        }: SdmxOptions,
      ) => {
        const day = publishedOn === undefined ? null : readPublishedOn(publishedOn);
        await withServices(async ({ services, operator }) => {
          const result = await services.get(SdmxImport).importSdmx(operator, resolve(file), {
            ...{ skipProblems, isOnlyKnown: onlyKnown, takesOver: takeOver, publisher, publishedOn: day },
          });
          reportImport(result, { json, skipProblems });
        });
      },
    );
};
