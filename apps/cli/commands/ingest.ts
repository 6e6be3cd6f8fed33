import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { type ColumnMapping, columnRoles, readColumnMapping } from '@qadam/evidence/domain';
import { EventService } from '@qadam/evidence/server';
import { isLanguage, type Language } from '@qadam/language/domain';
import { invalidInput, whyUnreadable } from '@qadam/platform/server';
import { FileIngest, type Ingested } from '../ingest/ingest-file';
import { noJson } from './no-json';
import { print, say, withServices } from '../session';

interface Options {
  readonly event?: number;
  readonly area?: string;
  readonly mapping?: string;
  readonly language?: Language;
  readonly json?: boolean;
}

const country = 'kz';

const readLanguage = (code: string): Language => {
  if (!isLanguage(code)) throw new InvalidArgumentError(`"${code}" is not one of kk, ru, en.`);
  return code;
};

const readNumber = (text: string): number => {
  if (!/^[1-9]\d{0,8}$/u.test(text))
    throw new InvalidArgumentError(`"${text}" is not the number of an event.`);
  return Number(text);
};

const readMapping = (path: string): ColumnMapping => {
  let text = '';
  try {
    text = readFileSync(resolve(path), 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    throw invalidInput(
      `${path} cannot be read: ${whyUnreadable(error)}. Give the path of a file that you may read.`,
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw noJson(path, text);
  }
  const mapping = readColumnMapping(value);
  if (!('why' in mapping)) return mapping;
  const reasons = {
    'no-object': 'it is no object',
    'no-finding': 'it does not say which column is the "finding"',
    unknown: `"${mapping.field}" is none of ${columnRoles.join(', ')}`,
    'no-text': `"${mapping.field}" has to be the heading of a column`,
  };
  throw invalidInput(
    `${path}: ${reasons[mapping.why]}. Write {"finding":"heading","area":"heading",…}; all but "finding" may be missing.`,
  );
};

const sayIngested = ({ file, status, paragraphs, languages, problem }: Ingested): void => {
  say(
    `${file}: ${status}${status === 'refused' ? '' : `, ${paragraphs} paragraphs (${languages.join(', ')})`}`,
  );
  if (problem) say(`  ${problem.kind}: ${problem.place}: ${problem.message} ${problem.remedy}`);
};

export const addIngestCommand = (program: Command): void => {
  program
    .command('ingest')
    .description('Take in what people said: DOCX, PDF, XLSX, CSV, TXT, HTML, exports of KoboToolbox and ODK.')
    .argument('<files...>', 'the files')
    .option('--event <id>', 'the event that they belong to, by its number', readNumber)
    .option('--area <code>', 'the area that they are about (default: that of the event, else the country)')
    .option(
      '--mapping <file>',
      'JSON that says which columns of tables are what; else as remembered for the same columns',
    )
    .option(
      '--language <code>',
      'language of labels in forms: kk, ru or en (default: that of the form, else of most answers)',
      readLanguage,
    )
    .option('--json', 'print [{"file","status","mediaType","paragraphs","languages","problem"}]')
    .addHelpText(
      'after',
      `
Mapping: {"finding":"What was said","area":"District","group":"Who","sex":"Sex","date":"Day","kind":"Kind"}, headings of columns.
Status:  stored, known (the same bytes are here already) or refused (set aside, with what is wrong).
A file is taken in spite of what would run or fetch something in it (macros, scripts, templates, pictures, frames and text
fetched from elsewhere, OLE, DDE, WEBSERVICE, IMAGE, links that take cells along, data connections): it is told as a
problem "active-content", never run. So are hidden sheets of a workbook, which are taken, hidden passages of a page or a
Word file, which are left out, files inserted in a Word file that are not read, and formulas saved without their value:
"unseen-content". So is how many cells of tables got the value of a merged cell, "merged-cells". So are pages of a PDF that
have no text, whose words are not taken, "pages-without-text", and heads, feet and numbers of its pages, which are left out, "running-lines".
Names, telephones and identification numbers are masked before anybody sees the text.
Exit code 0 when every file is stored or known, 1 when one was refused or the mapping does not fit one.`,
    )
    .action(async (files: string[], { event, area, mapping, language, json }: Options) => {
      const given = mapping === undefined ? null : readMapping(mapping);
      await withServices(async ({ services, operator }) => {
        const viewer = { ...operator, language: language ?? operator.language };
        if (event !== undefined) await services.get(EventService).find(viewer, event);
        const ingest = new FileIngest(services, viewer, {
          ...{
            eventId: event === undefined ? null : String(event),
            areaCode: area ?? (event === undefined ? country : null),
            mapping: given,
            labels: language ?? null,
          },
        });
        const results: Ingested[] = [];
        for (const file of files) {
          const result = await ingest.take(file);
          if (!json) sayIngested(result);
          results.push(result);
        }
        if (json) print(results);
        if (results.some(({ status, problem }) => status === 'refused' || problem?.kind === 'mapping'))
          process.exitCode = 1;
      });
    });
};
