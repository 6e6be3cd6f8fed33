import { resolve } from 'node:path';
import type { Command } from 'commander';
import { OfficialImport } from '@qadam/framework/server';
import { KatoImport } from '@qadam/geography/server';
import { OpenSdgImport, readPublishedOn } from '@qadam/indicators/server';
import { print, say, withServices } from '../session';
import { reportImport } from './report-import';
import { sayProblems } from './say-problems';

interface OpenSdgOptions {
  readonly json?: boolean;
  readonly skipProblems?: boolean;
  readonly onlyKnown?: boolean;
  readonly publishedOn?: string;
}

export const addImportCommands = (program: Command): void => {
  const group = program
    .command('import')
    .description('Bring official wording and figures into the database.');
  group
    .command('framework')
    .description(
      'Official titles from an Open SDG translations folder and the UN spreadsheet of the indicator framework.',
    )
    .argument('<dir>', 'the folder that holds them')
    .option('--json', 'print {"titles":{"added","changed","unchanged"},"problems":[…]}')
    .action(async (dir: string, { json }: { json?: boolean }) =>
      withServices(async ({ services, operator }) => {
        const result = await services.get(OfficialImport).importFolder(operator, resolve(dir));
        if (json) return print(result);
        sayProblems(result.problems);
        const { added, changed, unchanged } = result.titles;
        say(`Titles: ${added} added, ${changed} changed, ${unchanged} unchanged.`);
      }),
    );
  group
    .command('kato')
    .description('Codes of areas from the national classifier (KATO), as XLSX or CSV.')
    .argument('<file>', 'the classifier as the statistics office publishes it')
    .option('--json', 'print {"areas":{"changed","unchanged"},"problems":[…]}')
    .action(async (file: string, { json }: { json?: boolean }) =>
      withServices(async ({ services, operator }) => {
        const result = await services.get(KatoImport).importKato(operator, file);
        if (json) return print(result);
        for (const { message } of result.problems) say(`note: ${message}`);
        say(`Codes: ${result.areas.changed} changed, ${result.areas.unchanged} unchanged.`);
      }),
    );
  group
    .command('open-sdg')
    .description('Figures from an Open SDG data folder, all or nothing.')
    .argument('<dir>', 'the folder with data/, indicator-config/ and meta/')
    .option('--skip-problems', 'leave out what has errors and take the rest')
    .option('--only-known', 'add no indicator and no town that is not known yet: such codes are errors')
    .option('--published-on <day>', 'YYYY-MM-DD: the day of the data, where it is not the day of the load')
    .option('--json', 'print {"indicators","series","observations":{…},"problems":[…]}')
    .action(
      async (dir: string, { json, skipProblems = false, onlyKnown = false, publishedOn }: OpenSdgOptions) => {
        const day = publishedOn === undefined ? null : readPublishedOn(publishedOn);
        await withServices(async ({ services, operator }) => {
          const result = await services.get(OpenSdgImport).importOpenSdg(operator, resolve(dir), {
            skipProblems,
            isOnlyKnown: onlyKnown,
            publishedOn: day,
          });
          reportImport(result, { json, skipProblems });
        });
      },
    );
};
