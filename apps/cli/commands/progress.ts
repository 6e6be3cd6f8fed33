import { type Command, Option } from 'commander';
import {
  assessTable,
  progressMethods,
  type NamedAssessment,
  type ProgressMethod,
  readProgressTable,
} from '@qadam/indicators/domain';
import { print } from '../session';
import { readTableFile, refuseProblems } from './table-file';

/** Why there is no status, or what the status alone would not say. */
const remarkOn = ({ status, reason, values }: NamedAssessment['assessment']): string => {
  if (reason !== null) return reason.sentence.en;
  const isMet = 'isTargetMet' in values && values.isTargetMet === true;
  return isMet && status !== 'target-met' ? 'The target has been reached, so the pace no longer counts.' : '';
};

const printLines = (results: readonly NamedAssessment[]): void => {
  for (const { series, assessment } of results)
    process.stdout.write(`${[series, assessment.status, remarkOn(assessment)].filter(Boolean).join('\t')}\n`);
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
      const { inputs, problems } = readProgressTable(readTableFile(input), new Date().getUTCFullYear());
      refuseProblems(input, problems, 'assessed');
      if (inputs.length === 0)
        process.stderr.write(
          `${input} has headings only: there is nothing to assess. Add rows below them.\n`,
        );
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
