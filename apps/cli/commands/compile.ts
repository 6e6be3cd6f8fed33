import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { languages, type Language } from '@qadam/language/domain';
import { type TraceExtent, traceExtents } from '@qadam/reporting/domain';
import { unattended } from '@qadam/platform/server';
import {
  type CompiledReport,
  type CompileFormat,
  compileFormats,
  CompileService,
  ComparisonCompiler,
} from '@qadam/reporting/server';
import { checkOut, explainOut, prepareOut } from '../output/prepare-out';
import { print, say, withServices } from '../session';

interface CompileOptions {
  readonly lang: Language;
  readonly format: CompileFormat;
  readonly out: string;
  readonly trace: TraceExtent;
  readonly compare?: string;
  readonly json?: boolean;
}

const isPacked = (out: string): boolean => out.toLowerCase().endsWith('.zip');

/** A page with its fonts is laid out as a folder unless the name asks for it packed. */
const write = ({ bytes, files }: CompiledReport, out: string): void => {
  if (files === null || isPacked(out)) {
    prepareOut(out);
    return writeFileSync(out, bytes);
  }
  for (const [path, content] of files) {
    const file = join(out, path);
    prepareOut(file);
    writeFileSync(file, content);
  }
};

export const addCompileCommand = (program: Command): void => {
  program
    .command('compile')
    .description('Compile a review into a file.')
    .argument('<report>', 'its code, such as vnr-2025')
    .addOption(new Option('--lang <language>').choices(languages).makeOptionMandatory())
    .addOption(new Option('--format <format>').choices(compileFormats).makeOptionMandatory())
    .addOption(
      new Option(
        '--trace <extent>',
        'annex of what each sentence rests on; full names documents and pages and is never public',
      )
        .choices(traceExtents)
        .default('public'),
    )
    .option(
      '--compare <earlier>',
      'instead of the review, its comparison with an earlier one: its code, or the number of an uploaded one',
    )
    .requiredOption('--out <file>', 'where to write it; for html a folder, or a file that ends in .zip')
    .option('--json', 'print {"file","bytes","pages","problems"}')
    .action(async (report: string, { lang, format, out, trace, compare, json }: CompileOptions) => {
      const file = resolve(out);
      checkOut(format === 'html' && !isPacked(file) ? join(file, 'index.html') : file);
      await withServices(async ({ services, operator }) => {
        const viewer = { ...operator, language: lang };
        const comparisons = services.get(ComparisonCompiler);
        const compiled =
          compare === undefined
            ? await services.get(CompileService).compile(viewer, report, lang, format, unattended, trace)
            : await comparisons.compile(viewer, await comparisons.find(report, compare, lang), format);
        try {
          write(compiled, file);
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
        for (const { section, message, subject } of compiled.problems)
          say(`note: ${section}: ${message}${subject === '' ? '' : ` [${subject}]`}`);
        say(`Wrote ${file} (${Math.ceil(compiled.bytes.length / 1024)} kB).`);
      });
    });
};
