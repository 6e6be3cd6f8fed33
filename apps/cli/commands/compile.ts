import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { languages, type Language } from '@qadam/language/domain';
import { unattended } from '@qadam/platform/server';
import { CompileService } from '@qadam/reporting/server';
import { explainOut, prepareOut } from '../output/prepare-out';
import { print, say, withServices } from '../session';

interface CompileOptions {
  readonly lang: Language;
  readonly format: 'pdf' | 'docx';
  readonly out: string;
  readonly json?: boolean;
}

export const addCompileCommand = (program: Command): void => {
  program
    .command('compile')
    .description('Compile a review into a file.')
    .argument('<report>', 'its code, such as vnr-2025')
    .addOption(new Option('--lang <language>').choices(languages).makeOptionMandatory())
    .addOption(new Option('--format <format>').choices(['pdf', 'docx']).makeOptionMandatory())
    .requiredOption('--out <file>', 'where to write it')
    .option('--json', 'print {"file","bytes","pages","problems"}')
    .action(async (report: string, { lang, format, out, json }: CompileOptions) =>
      withServices(async ({ services, operator }) => {
        const compiled = await services
          .get(CompileService)
          .compile({ ...operator, language: lang }, report, lang, format, unattended);
        const file = resolve(out);
        try {
          prepareOut(file);
          writeFileSync(file, compiled.bytes);
        } catch (error) {
          throw explainOut(error, file);
        }
        if (json)
          return print({
            file,
            bytes: compiled.bytes.length,
            pages: compiled.pages,
            problems: compiled.problems,
          });
        for (const { section, message } of compiled.problems) say(`note: ${section}: ${message}`);
        say(`Wrote ${file} (${Math.ceil(compiled.bytes.length / 1024)} kB).`);
      }),
    );
};
