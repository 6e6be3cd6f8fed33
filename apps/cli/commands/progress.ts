import { readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import {
  assessTable,
  progressMethods,
  type NamedAssessment,
  type ProgressMethod,
  readProgressTable,
} from '@qadam/indicators/domain';
import { Failure } from '@qadam/platform/server';
import { print, say } from '../session';

const readInput = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure(
      'invalid-input',
      `${file} cannot be read: ${(error as Error).message}. Name a readable CSV file with --input.`,
    );
  }
};

const problemsShown = 20;

const printLines = (results: readonly NamedAssessment[]): void => {
  for (const { series, assessment } of results)
    process.stdout.write(
      `${[series, assessment.status, assessment.reason?.sentence.en ?? ''].filter(Boolean).join('\t')}\n`,
    );
};

/** Needs no database: the methods are pure functions of the file. */
export const addProgressCommand = (program: Command): void => {
  program
    .command('progress')
    .description('Assess the series of a CSV file by a published progress method.')
    .addOption(
      new Option('--method <method>', 'the method').choices([...progressMethods]).makeOptionMandatory(),
    )
    .requiredOption(
      '--input <file>',
      'columns series,year,value,direction,target,target_year,base_year,limit; direction is positive or negative, what follows it may be empty',
    )
    .option('--json', 'print [{"series","method","version","status","reason","values":{…}}]')
    .action(({ method, input, json }: { method: ProgressMethod; input: string; json?: boolean }) => {
      const { inputs, problems } = readProgressTable(readInput(input));
      if (problems.length > 0) {
        for (const { row, column, message } of problems.slice(0, problemsShown))
          say(
            [input, row === null ? '' : `line ${row}`, column ?? ''].filter(Boolean).join(', ') +
              `: ${message}`,
          );
        if (problems.length > problemsShown) say(`… and ${problems.length - problemsShown} more.`);
        throw new Failure('invalid-input', `Nothing was assessed: ${problems.length} problems in ${input}.`);
      }
      const results = assessTable(method, inputs);
      if (!json) return printLines(results);
      print(
        results.map(({ series, assessment: { version, status, reason, values } }) => ({
          ...{ series, method, version, status },
          reason: reason?.sentence.en ?? null,
          values,
        })),
      );
    });
};
