import type { Language } from '@qadam/language/domain';
import type { DocumentTable } from './document-table';
import { type FormLabels, labelsOfForm } from './form-language';
import { type FormWords, formWords, wordsWithoutForm } from './kobo-form';

const lastOf = (heading: string): string => heading.split('/').at(-1) ?? heading;

const isExport = ({ headings }: DocumentTable): boolean =>
  headings.includes('_uuid') ||
  headings.includes('_submission__uuid') ||
  headings.includes('meta/instanceID') ||
  headings.includes('meta-instanceID') ||
  headings.includes('_parent_table_name');

const records = ({ headings, rows }: DocumentTable): Record<string, string>[] =>
  rows.map(({ cells }) =>
    Object.fromEntries(headings.map((heading, column) => [heading, cells[column] ?? ''])),
  );

/** The choices of a `select_multiple` each in a column of its own, beside the column that has them all. */
const repeatsChoices = (table: DocumentTable, column: number): boolean => {
  const heading = table.headings[column] ?? '';
  const parent = table.headings.findIndex((other) => other !== '' && heading.startsWith(`${other}/`));
  return (
    parent >= 0 &&
    table.rows.every(({ cells }) => /^(?:0|1|true|false)?$/iu.test(cells[column]?.trim() ?? ''))
  );
};

const bookKeeping =
  /^(?:_(?!submission_time$|index$|parent_index$)|__|meta[/-]|formhub\/|end$|deviceid$|username$)/u;

const readable = (table: DocumentTable, words: FormWords): DocumentTable => {
  const kept = table.headings
    .map((heading, column) => ({ heading, column }))
    .filter(
      ({ heading, column }) => heading !== '' && !bookKeeping.test(heading) && !repeatsChoices(table, column),
    );
  return {
    ...table,
    headings: kept.map(({ heading }) => words.question(lastOf(heading))),
    rows: table.rows.map(({ row, cells }) => ({
      row,
      cells: kept.map(({ heading, column }) => words.answer(lastOf(heading), cells[column] ?? '')),
    })),
  };
};

/** The sheet that the rows of a repeat belong to, by its name (a spreadsheet cuts it to 31 characters); else the first. */
const parentOf = (table: DocumentTable, all: readonly DocumentTable[]): number => {
  if (!table.headings.includes('_parent_index')) return -1;
  const column = table.headings.indexOf('_parent_table_name');
  const name = table.rows[0]?.cells[column]?.trim() ?? '';
  const at = name === '' ? -1 : all.findIndex(({ sheet }) => sheet === name || sheet === name.slice(0, 31));
  return at < 0 ? 0 : at;
};

function* cellsOf(tables: readonly DocumentTable[]): Generator<string> {
  for (const { rows } of tables) for (const { cells } of rows) yield* cells;
}

const isSurvey = (table: DocumentTable | undefined): table is DocumentTable =>
  table !== undefined && ['type', 'name'].every((each) => table.headings.includes(each));

const sheetOf = (tables: readonly DocumentTable[], name: string): DocumentTable | undefined =>
  tables.find(({ sheet }) => sheet?.toLowerCase() === name);

/** Sheets that a form is written in beside its questions. */
const sheetsOfForm: readonly string[] = [
  'survey',
  'choices',
  'settings',
  'external_choices',
  'entities',
  'osm',
];

/** Whether a workbook is a form (XLSForm) and holds no answers to it. */
export const isWorkbookOfForm = (tables: readonly DocumentTable[]): boolean =>
  isSurvey(sheetOf(tables, 'survey')) &&
  tables.every(({ sheet, rows }) => sheetsOfForm.includes(sheet?.toLowerCase() ?? '') || rows.length === 0);

/**
 * A workbook that KoboToolbox or ODK exported, without its book-keeping columns and with the labels of the form where
 * the sheets `survey` and `choices` are in it; other workbooks as they are.
 */
export const readableWorkbook = (
  tables: readonly DocumentTable[],
  language: Language | null,
): { readonly tables: readonly DocumentTable[]; readonly labels: FormLabels | null } => {
  const [survey, choices] = [sheetOf(tables, 'survey'), sheetOf(tables, 'choices')];
  const settings = sheetOf(tables, 'settings');
  const isForm = isSurvey(survey);
  const form = new Set(isForm ? [survey, choices, settings] : []);
  const answers = tables.filter((table) => !form.has(table));
  const content = isForm && {
    survey: records(survey),
    choices: choices ? records(choices) : [],
    settings: settings ? records(settings) : [],
  };
  const labels = content ? labelsOfForm(content, language, cellsOf(answers)) : null;
  const words = content ? formWords(content, labels?.language ?? 'en') : wordsWithoutForm;
  const read = answers.map((table) => {
    if (!isExport(table) && form.size === 0) return table;
    const parent = parentOf(table, answers);
    return { ...readable(table, words), ...(parent < 0 ? {} : { parent }) };
  });
  return { tables: read, labels };
};
