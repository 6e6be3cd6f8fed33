import type { Language } from '@qadam/language/domain';
import type { DocumentTable } from './document-table';
import { type FormLabels, labelsOfForm } from './form-language';
import { type FormWords, formWords, wordsWithoutForm } from './kobo-form';

type Row = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What every submission of KoboToolbox or ODK carries. */
const marks = [
  '_uuid',
  'meta/instanceID',
  'formhub/uuid',
  '_submission_time',
  '__version__',
  '_xform_id_string',
  '__id',
  'instanceID',
  '__system',
];

const areSubmissions = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(isRecord) &&
  value.some((each) => marks.some((mark) => mark in each));

interface Export {
  readonly form: Row | null;
  readonly title: string | null;
  readonly submissions: readonly Row[];
}

const formOf = (value: Row): Row | null => {
  const inside = value['content'] ?? (isRecord(value['asset']) ? value['asset']['content'] : undefined);
  const form = isRecord(inside) ? inside : value;
  if (!Array.isArray(form['survey'])) return null;
  return 'settings' in form || !('settings' in value) ? form : { ...form, settings: value['settings'] };
};

const readExport = (value: unknown): Export | null => {
  if (areSubmissions(value)) return { form: null, title: null, submissions: value };
  if (!isRecord(value)) return null;
  const submissions = [value['submissions'], value['results'], value['data'], value['value']].find(
    Array.isArray,
  );
  const form = formOf(value);
  if (!submissions || (!form && !areSubmissions(submissions))) return null;
  const title = value['title'] ?? value['name'];
  return { form, title: typeof title === 'string' ? title : null, submissions: submissions.filter(isRecord) };
};

/** A version that somebody named (`bird_nests_v1`), and not one that a server drew (`vRR7hH6SxTup`). */
const isNamed = (version: string): boolean => /^\p{L}{3,}[_ -]/u.test(version);

/** What the form of an export is called, by its title or name, else by a version that says it; `null` where nothing does. */
export const titleOfSubmissions = (value: unknown): string | null => {
  if (!isRecord(value)) return null;
  const { title, name, version } = value;
  const named = [title, name, typeof version === 'string' && isNamed(version) ? version : null];
  return named.find((each) => typeof each === 'string' && each.trim() !== '')?.toString() ?? null;
};

/** Whether a JSON is a form that nobody answered: its questions, with no submissions or an empty list of them. */
export const isFormWithoutAnswers = (value: unknown): boolean => {
  if (!isRecord(value) || formOf(value) === null) return false;
  const found = readExport(value);
  return found === null || found.submissions.length === 0;
};

const lastOf = (path: string): string => path.split('/').at(-1) ?? path;

/** Fields of the form's own book-keeping, in a repeat too: not what people said. */
const isBookKeeping = (path: string): boolean =>
  lastOf(path).startsWith('__') ||
  (/^(?:_|meta(?:\/|$)|formhub\/|__|instanceID|deviceid$|end$|username$|subscriberid$|simserial$|phonenumber$)/u.test(
    path,
  ) &&
    path !== '_submission_time');

const shown = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

interface Group {
  readonly path: string;
  /** The path of the repeat around it; empty for the submissions. */
  readonly around: string;
  readonly columns: string[];
  readonly rows: {
    readonly answers: Map<string, string>;
    readonly submission: number;
    readonly parent: number;
  }[];
}

/** Where nobody answered a repeat, it stands as a list of nothing. */
const isEmptyRepeat = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** When ODK Central took a submission in (OData: `__system/submissionDate`), and Kobo (`_submission_time`). */
const withTimeOfTaking = (submission: Row): Row => {
  const system = submission['__system'];
  const taken = isRecord(system) ? system['submissionDate'] : undefined;
  return typeof taken === 'string' && !('_submission_time' in submission)
    ? { ...submission, _submission_time: taken }
    : submission;
};

/** OData notes beside a field where more of it is: `kids@odata.navigationLink`. */
const isNote = (key: string): boolean => key.includes('@odata.');

/** Walks groups (nested or with slashes in their names) and repeats, which have tables of their own. */
const collect = (submissions: readonly Row[]): Map<string, Group> => {
  const groups = new Map<string, Group>([['', { path: '', around: '', columns: [], rows: [] }]]);
  const groupOf = (path: string, around: string): Group => {
    const known = groups.get(path) ?? { path, around, columns: [], rows: [] };
    groups.set(path, known);
    return known;
  };
  const addRow = (path: string, around: string, record: Row, submission: number, parent: number) => {
    const group = groupOf(path, around);
    const answers = new Map<string, string>();
    group.rows.push({ answers, submission, parent });
    const own = group.rows.length;
    const walk = (inside: Row, prefix: string) => {
      for (const [key, value] of Object.entries(inside)) {
        const full = prefix === '' || key.startsWith(`${prefix}/`) ? key : `${prefix}/${key}`;
        if (isNote(key) || isBookKeeping(full) || isEmptyRepeat(value)) continue;
        if (Array.isArray(value) && value.some(isRecord))
          value.filter(isRecord).forEach((each) => addRow(full, path, each, submission, own));
        else if (isRecord(value) && !('coordinates' in value)) walk(value, full);
        else {
          if (!group.columns.includes(full)) group.columns.push(full);
          answers.set(full, shown(value));
        }
      }
    };
    walk(record, path);
  };
  submissions.forEach((submission, at) => addRow('', '', withTimeOfTaking(submission), at + 1, at + 1));
  // An unanswered repeat may also be an empty text: its answers elsewhere have a table of their own.
  return new Map(
    [...groups].map(([path, group]) => [
      path,
      { ...group, columns: group.columns.filter((column) => !groups.has(column)) },
    ]),
  );
};

/** When a form was filled in and sent: no question of it, but the day of what was said. */
const isTime = (column: string): boolean => column === '_submission_time' || column === 'start';

/** The times last, the questions in the order of the answers. */
const inOrder = (columns: readonly string[]): readonly string[] => [
  ...columns.filter((column) => !isTime(column)),
  ...columns.filter(isTime),
];

const tableOf = (
  { path, columns, rows }: Group,
  parent: number,
  words: FormWords,
  title: string | null,
): DocumentTable => {
  const order = inOrder(columns);
  const isRepeat = path !== '';
  return {
    sheet: isRepeat ? words.question(lastOf(path)) : title,
    headings: [
      ...(isRepeat ? ['_submission', '_parent'] : []),
      ...order.map((column) => words.question(lastOf(column))),
    ],
    headingRow: 0,
    ...(isRepeat && parent >= 0 ? { parent } : {}),
    rows: rows.map(({ answers, submission, parent }, at) => ({
      row: at + 1,
      cells: [
        ...(isRepeat ? [String(submission), String(parent)] : []),
        ...order.map((column) => words.answer(lastOf(column), answers.get(column) ?? '')),
      ],
    })),
  };
};

/** A repeat around another one that asks nothing itself has no table: the inner one is linked to what is around both. */
const linkedTo = (group: Group, kept: ReadonlySet<string>, all: ReadonlyMap<string, Group>): Group => {
  const around = all.get(group.around);
  if (group.path === '' || !around || around.path === '' || kept.has(around.path)) return group;
  const rows = group.rows.map((row) => ({ ...row, parent: around.rows[row.parent - 1]?.parent ?? 0 }));
  return linkedTo({ ...group, around: around.around, rows }, kept, all);
};

function* answersOf(groups: readonly Group[]): Generator<string> {
  for (const { rows } of groups) for (const { answers } of rows) yield* answers.values();
}

/**
 * The tables of a KoboToolbox or ODK export in JSON: the submissions, and one table for each repeat, its rows linked
 * by the numbers of their submission and parent row, as in the XLSX export. Questions and choices are named by their
 * labels where the form is in the file. `null` for a JSON of something else.
 */
export const tablesOfSubmissions = (
  value: unknown,
  language: Language | null,
): { readonly tables: readonly DocumentTable[]; readonly labels: FormLabels | null } | null => {
  const found = readExport(value);
  if (!found) return null;
  const all = collect(found.submissions);
  const groups = [...all.values()].filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);
  const labels = found.form && labelsOfForm(found.form, language, answersOf(groups));
  const words = found.form ? formWords(found.form, labels?.language ?? 'en') : wordsWithoutForm;
  const tables = groups.map((group) => {
    const linked = linkedTo(group, new Set(groups.map(({ path }) => path)), all);
    const parent = groups.findIndex(({ path }) => path === linked.around);
    return tableOf(linked, parent, words, found.title);
  });
  return { tables, labels };
};
