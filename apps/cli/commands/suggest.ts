import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { readSuggestWeights } from '@qadam/evidence/server';
import { Failure, readSettings } from '@qadam/platform/server';
import { createSuggester, type LabelledText } from '@qadam/suggest';
import { say } from '../session';
import { answerLine, readAccepted } from '../suggest/suggest-lines';

const readMemory = (file: string): LabelledText[] => {
  try {
    return readAccepted(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Failure('invalid-input', `${file}: ${(error as Error).message}`, { file });
  }
};

export const addSuggestCommand = (program: Command): void => {
  program
    .command('suggest')
    .description('Suggest goals and targets for texts, one JSON object a line in and out; needs no database.')
    .option('--memory <file>', 'accepted findings to learn from at once, lines {"text","targets":["6.1",…]}')
    .addHelpText(
      'after',
      `
In:   {"id","text","lang"?} on each line of standard input.
Out:  {"id","lang","goals":[{"code","probability","assigned"}],
      "targets":[{"code","probability","assigned","reasons":[{"start","end"}]}]}, in the same order.
A line that cannot be read is answered in its place by {"id":null,"line","error"}, named on standard
error, and makes the exit code 1; the others are answered all the same. Empty lines are passed over.`,
    )
    .action(async ({ memory }: { memory?: string }) => {
      const suggester = createSuggester({
        weights: readSuggestWeights(readSettings().home),
        memory: memory === undefined ? [] : readMemory(memory),
      });
      let number = 0;
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
        number += 1;
        const content = number === 1 ? line.replace(/^\ufeff/u, '') : line;
        if (content.trim() === '') continue;
        const answer = answerLine(suggester, content, number);
        if ('error' in answer) {
          say(`qadam: line ${number}: ${answer.error}`);
          process.exitCode = 1;
        }
        if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
      }
    });
};
