import { createWriteStream, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { findingFormats } from '@qadam/evidence/server';
import {
  type ExportFile,
  type ExportFormat,
  exportFormats,
  ExportService,
  type FigureExport,
  readAsOf,
  zipFiles,
} from '@qadam/indicators/server';
import { type Language, languages } from '@qadam/language/domain';
import { invalidInput } from '@qadam/platform/server';
import { checkOut, explainOut, prepareOut } from '../output/prepare-out';
import { exportEvidence, type EvidenceFormat, isEvidenceFormat } from './export-evidence';
import { print, say, withServices } from '../session';

interface ExportOptions {
  readonly format: ExportFormat | EvidenceFormat;
  readonly indicator?: string;
  readonly asOf?: string;
  readonly lang?: Language;
  readonly event?: string;
  readonly out: string;
  readonly json?: boolean;
}

interface Written {
  readonly path: string;
  readonly content: () => AsyncIterable<string | Uint8Array>;
}

/**
 * Where the files of an export go. A name that ends in `.zip` takes all of them; a data package goes into a folder,
 * or beside a named `.json`; what stands beside another file is named after it.
 */
const placesOf = (out: string, format: ExportFormat, { files }: FigureExport): readonly Written[] => {
  const plain = (path: string, { chunks }: ExportFile): Written => ({ path, content: chunks });
  const [first, ...beside] = files;
  const ending = extname(out).toLowerCase();
  if (beside.length === 0) return [plain(out, first)];
  if (ending === '.zip') return [{ path: out, content: () => zipFiles(files) }];
  if (format === 'datapackage') {
    const folder = ending === '.json' ? dirname(out) : out;
    const descriptor = ending === '.json' ? out : join(folder, first.name);
    return [plain(descriptor, first), ...beside.map((file) => plain(join(folder, file.name), file))];
  }
  const stem = join(dirname(out), basename(out, extname(out)));
  const own = basename(first.name, extname(first.name));
  return [plain(out, first), ...beside.map((file) => plain(`${stem}${file.name.slice(own.length)}`, file))];
};

/** A data package is a folder, unless the name asks for it packed or is that of its descriptor. */
const isLaidOut = (format: string, out: string): boolean =>
  format === 'datapackage' && !['.zip', '.json'].includes(extname(out).toLowerCase());

const readEvent = (event: string | undefined): number | null => {
  if (event === undefined) return null;
  if (!/^[1-9]\d{0,8}$/u.test(event))
    throw invalidInput(`--event ${event} is no number of an event; it stands in the address of its page.`);
  return Number(event);
};

export const addExportCommand = (program: Command): void => {
  program
    .command('export')
    .description('Write figures, findings or the coded project into a file in an exchange format.')
    .addOption(
      new Option('--format <format>')
        .choices([...exportFormats, ...findingFormats, 'qdpx'])
        .makeOptionMandatory(),
    )
    .option('--indicator <code>', 'one indicator, such as 5.5.2 (default: all)')
    .option(
      '--as-of <date>',
      'the figures as of a day, YYYY-MM-DD, or of a load by its number (default: now)',
    )
    .addOption(new Option('--lang <language>', 'the language of words').choices(languages))
    .option('--event <id>', 'findings and qdpx: what belongs to one event (default: all)')
    .requiredOption('--out <path>', 'the file, or the folder of a data package')
    .option(
      '--json',
      'print {"files":[{"file","bytes"}],"observations"}; of findings "findings", of qdpx "sources"…',
    )
    .action(async ({ format, indicator, asOf, lang, event, out, json }: ExportOptions) => {
      checkOut(isLaidOut(format, out) ? join(resolve(out), 'datapackage.json') : resolve(out));
      await withServices(async ({ services, operator }) => {
        if (isEvidenceFormat(format)) {
          if (indicator !== undefined || asOf !== undefined)
            throw invalidInput(
              `--indicator and --as-of are of figures; leave them out with --format ${format}.`,
            );
          const viewer = { ...operator, language: lang ?? operator.language };
          const asked = { format, out: resolve(out), json: json ?? false, eventId: readEvent(event) };
          return exportEvidence(services, viewer, asked);
        }
        if (event !== undefined)
          throw invalidInput(`--event is of findings and qdpx; leave it out with --format ${format}.`);
        const made = await services.get(ExportService).export({
          format,
          indicator: indicator ?? null,
          asOf: readAsOf(asOf),
          language: lang ?? null,
          name: basename(out, extname(out)),
        });
        const places = placesOf(resolve(out), format, made);
        for (const { path, content } of places)
          try {
            prepareOut(path);
            await pipeline(Readable.from(content(), { objectMode: false }), createWriteStream(path));
          } catch (error) {
            throw explainOut(error, path);
          }
        const files = places.map(({ path }) => ({ file: path, bytes: statSync(path).size }));
        if (json) return print({ files, observations: made.figures });
        for (const { file, bytes } of files) say(`Wrote ${file} (${Math.ceil(bytes / 1024)} kB).`);
        say(`Observations: ${made.figures}.`);
      });
    });
};
