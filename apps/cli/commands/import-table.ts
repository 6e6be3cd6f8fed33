import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import {
  besideOf,
  fileOnDisk,
  type ImportReport,
  readPublishedOn,
  tablesBeside,
  TableImport,
} from '@qadam/indicators/server';
import { Failure, unreadableFile } from '@qadam/platform/server';
import { print, say, withServices } from '../session';
import { noJson } from './no-json';
import { documentOf, reportImport } from './report-import';

interface Options {
  readonly mapping?: string;
  readonly publisher?: string;
  readonly skipProblems?: boolean;
  readonly onlyKnown?: boolean;
  readonly takeOver?: boolean;
  readonly publishedOn?: string;
  readonly json?: boolean;
}

const unreadable = (path: string, error: unknown): Failure =>
  unreadableFile(path, error, 'Give the path of a file.');

const readBytes = (path: string): Buffer => {
  try {
    return readFileSync(resolve(path));
  } catch (error) {
    throw unreadable(path, error);
  }
};

/** Where the table stands: the figures of a data package, whose folder or description may be named. */
const tableAt = (path: string): string => {
  const folder = basename(path) === 'datapackage.json' ? dirname(path) : path;
  const figures = join(folder, 'figures.csv');
  return existsSync(figures) ? figures : path;
};

/** What a data package, or an exported CSV, says about its indicators and codes in files of their own. */
const tablesNextTo = (file: string): ReturnType<typeof tablesBeside>[number][] =>
  besideOf(file)
    .filter((beside) => existsSync(beside))
    .flatMap((beside) => tablesBeside(basename(beside), readBytes(beside)));

/** The table itself is read piece by piece later on, whatever its size. */
const requireFile = (path: string): void => {
  try {
    const file = openSync(resolve(path), 'r');
    try {
      readSync(file, new Uint8Array(1));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw unreadable(path, error);
  }
};

const readMapping = (path: string): unknown => {
  const text = readBytes(path).toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw noJson(path, text);
  }
};

/** A guess that leaves questions is for a person: printed, so that it can be kept in a file and completed. Programs get the list of problems. */
const printGuess = (error: unknown, json: boolean): void => {
  if (error instanceof Failure && error.details['mapping'] !== undefined) {
    if (json) {
      print(documentOf(error.details['report'] as ImportReport));
      return say('The guess that has to be completed is printed without --json.');
    }
    say('This is as far as it can be guessed. Keep it in a file, complete it, and give it with --mapping:');
    print(error.details['mapping']);
  }
};

export const addImportTableCommand = (program: Command): void => {
  program.commands
    .find((command) => command.name() === 'import')
    ?.command('table')
    .description('Figures from a table (CSV, TSV, XLSX) by a column mapping, all or nothing.')
    .argument('<file>', 'the table, or an exported data package: its folder, datapackage.json or ZIP')
    .option(
      '--mapping <file>',
      'what the columns mean, as JSON; else as remembered for these headings, or a guess without any question',
    )
    .option(
      '--publisher <name>',
      'who publishes the figures; else as remembered for these headings, or not given',
    )
    .option('--skip-problems', 'leave out rows with errors and take the rest')
    .option('--only-known', 'add no indicator and no town that is not known yet: such codes are errors')
    .option('--published-on <day>', 'YYYY-MM-DD: the day of the data, where it is not the day of the load')
    .option(
      '--take-over',
      'also revise figures that another publisher published: this source is to answer for them',
    )
    .option('--json', 'print {"indicators","series","observations":{…},"problems":[…]}')
    .action(
      async (
        given: string,
        {
          mapping,
          publisher,
          skipProblems = false,
          onlyKnown = false,
          takeOver = false,
          publishedOn,
          json,
        }: Options,
      ) => {
        const day = publishedOn === undefined ? null : readPublishedOn(publishedOn);
        const file = tableAt(given);
        requireFile(file);
        const kept = mapping === undefined ? {} : { mapping: readMapping(mapping) };
        await withServices(async ({ services, operator }) => {
          const options = {
            ...{ skipProblems, isOnlyKnown: onlyKnown, takesOver: takeOver, publisher, publishedOn: day },
            ...kept,
          };
          const result = await services
            .get(TableImport)
            .importTable(
              operator,
              { fileName: basename(file), bytes: fileOnDisk(resolve(file)), beside: tablesNextTo(file) },
              options,
            )
            .catch((error: unknown) => {
              printGuess(error, json ?? false);
              throw error;
            });
          reportImport(result, { json, skipProblems });
        });
      },
    );
};
