import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import {
  agreementStatistics,
  type CoderAgreement,
  coderAgreement,
  type CodingTable,
  readCodingTable,
  undefinedReasonWords,
} from '@qadam/evidence/domain';
import { readDelimited } from '@qadam/indicators/domain';
import { Failure } from '@qadam/platform/server';
import { print, say } from '../session';

const problemsShown = 20;

const readInput = (file: string): CodingTable => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    throw new Failure(
      'invalid-input',
      `${file} cannot be read: ${(error as Error).message}. Name a readable CSV file with --input.`,
    );
  }
  const { records, unclosedQuoteRow } = readDelimited(text);
  const table = readCodingTable(records);
  if (unclosedQuoteRow === null) return table;
  const message = 'A quotation mark is opened here and never closed. Close it.';
  return { ...table, problems: [{ row: unclosedQuoteRow, column: null, message }, ...table.problems] };
};

const refuseProblems = (input: string, { problems }: CodingTable): void => {
  if (problems.length === 0) return;
  for (const { row, column, message } of problems.slice(0, problemsShown))
    say([input, row === null ? '' : `line ${row}`, column ?? ''].filter(Boolean).join(', ') + `: ${message}`);
  if (problems.length > problemsShown) say(`… and ${problems.length - problemsShown} more.`);
  throw new Failure('invalid-input', `Nothing was computed: ${problems.length} problems in ${input}.`);
};

const asJson = (
  { values, intervals, reasons, ...counts }: CoderAgreement,
  { missing, repeated }: CodingTable,
) => ({
  ...counts,
  ...{ missing, repeated },
  ...values,
  intervals,
  reasons: Object.fromEntries(
    Object.entries(reasons).map(([statistic, reason]) => [statistic, undefinedReasonWords[reason].en]),
  ),
});

const lines = ({ units, pairableUnits, coders, values, intervals, reasons }: CoderAgreement): string[] => [
  `${units} units, ${pairableUnits} of them coded by two or more of ${coders} coders`,
  ...agreementStatistics.map((statistic) => {
    const [value, interval, reason] = [values[statistic], intervals[statistic], reasons[statistic]];
    if (value === null) return `${statistic}\t-\t${reason ? undefinedReasonWords[reason].en : ''}`;
    const range = interval === null ? '' : `95 %: ${interval[0].toFixed(3)} to ${interval[1].toFixed(3)}`;
    return `${statistic}\t${value.toFixed(3)}\t${range}`;
  }),
];

/** Needs no database: the statistics are pure functions of the file. */
export const addAgreementCommand = (program: Command): void => {
  program
    .command('agreement')
    .description('How far coders agree, from a CSV file of their codes.')
    .requiredOption(
      '--input <file>',
      'columns unit,coder,code: several rows make a set; an empty code is a missing one, "none" says that no code fits',
    )
    .option(
      '--json',
      'print {"units","coders","percentAgreement","cohenKappa","gwetAc1","alphaNominal","alphaMasi","alphaHierarchical","intervals":{…},"reasons":{…}}; null where undefined',
    )
    .action(({ input, json }: { input: string; json?: boolean }) => {
      const table = readInput(input);
      refuseProblems(input, table);
      const agreement = coderAgreement(table.ratings);
      if (json) return print(asJson(agreement, table));
      process.stdout.write(`${lines(agreement).join('\n')}\n`);
    });
};
