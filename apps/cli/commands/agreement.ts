import type { Command } from 'commander';
import { basename } from 'node:path';
import {
  agreementStatistics,
  type CoderAgreement,
  coderAgreement,
  type CodingTable,
  readCodingTable,
  undefinedReasonWords,
} from '@qadam/evidence/domain';
import { readDelimited } from '@qadam/indicators/domain';
import { print } from '../session';
import { readTableFile, refuseProblems } from './table-file';

const readInput = (file: string): CodingTable => {
  const text = readTableFile(file).replace(/^\ufeff/u, '');
  const { records, unclosedQuoteRow } = readDelimited(text);
  const table = readCodingTable(records);
  if (unclosedQuoteRow === null) return table;
  const message = 'A quotation mark is opened here and never closed. Close it.';
  return { ...table, problems: [{ row: unclosedQuoteRow, column: null, message }, ...table.problems] };
};

const asJson = (
  { values, intervals, reasons, ...counts }: CoderAgreement,
  { missing, repeated, notices }: CodingTable,
) => ({
  ...counts,
  ...{ missing, repeated },
  ...values,
  intervals,
  reasons: Object.fromEntries(
    Object.entries(reasons).map(([statistic, reason]) => [statistic, undefinedReasonWords[reason].en]),
  ),
  notices,
});

const lines = ({ units, pairableUnits, coders, values, intervals, reasons }: CoderAgreement): string[] => [
  `${units} units, ${pairableUnits} of them coded by two or more of ${coders} coders`,
  ...agreementStatistics.map((statistic) => {
    const [value, interval, reason] = [values[statistic], intervals[statistic], reasons[statistic]];
    const gap = reason ? undefinedReasonWords[reason].en : '';
    if (value === null) return `${statistic}\t-\t${gap}`;
    const range = interval === null ? gap : `95 %: ${interval[0].toFixed(3)} to ${interval[1].toFixed(3)}`;
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
      'print {"units","coders","percentAgreement","cohenKappa","gwetAc1","alphaNominal","alphaMasi","alphaHierarchical","intervals":{…},"reasons":{…},"notices":[…]}; null where undefined',
    )
    .action(({ input, json }: { input: string; json?: boolean }) => {
      const table = readInput(input);
      refuseProblems(input, table.problems, 'computed');
      const agreement = coderAgreement(table.ratings);
      for (const { row, column, message } of table.notices)
        process.stderr.write(`${basename(input)}, line ${row}, ${column}: ${message}\n`);
      if (json) return print(asJson(agreement, table));
      process.stdout.write(`${lines(agreement).join('\n')}\n`);
    });
};
