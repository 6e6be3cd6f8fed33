import { subjectOf } from '@qadam/framework/domain';
import { type Language, languages } from '@qadam/language/domain';
import {
  codeBookHeader,
  type GuidanceField,
  headOfText,
  type TextField,
  textFields,
} from './code-book-heads';
import { isProjectCode } from './project-code';

export type Texts = Partial<Record<Language, string>>;

/** A code with its titles (of the project's own codes) and guidance, as it travels in files. */
export interface CodeBookRow extends Readonly<Record<GuidanceField, Texts>> {
  readonly code: string;
  readonly title: Texts;
  readonly colour: string | null;
}

export type CodeRowProblem = 'no-code' | 'unknown-code' | 'no-title' | 'bad-colour' | 'twice';

export interface RefusedCodeRow {
  /** As the file counts, the head being row 1. */
  readonly row: number;
  readonly code: string;
  readonly problem: CodeRowProblem;
}

/** A row of cells in the order of `codeBookHeader`. */
export const cellsOfCode = (row: CodeBookRow): readonly string[] => [
  row.code,
  row.colour ?? '',
  ...textFields.flatMap((field) => languages.map((language) => row[field][language] ?? '')),
];

/** A cell of a code that a file changes: under its head in the table, from what to what. */
export interface ChangedCell {
  readonly head: string;
  readonly before: string;
  readonly after: string;
}

/** The cells that differ between a code as it was and as it is after a file was read. */
export const changedCells = (before: CodeBookRow, after: CodeBookRow): readonly ChangedCell[] => {
  const was = cellsOfCode(before);
  return cellsOfCode(after).flatMap((cell, at) =>
    cell === was[at] ? [] : [{ head: codeBookHeader[at] ?? '', before: was[at] ?? '', after: cell }],
  );
};

const problemOf = (row: CodeBookRow, seen: ReadonlySet<string>, known: ReadonlySet<string>) => {
  const isFramework = subjectOf(row.code) !== null;
  if (row.code === '') return 'no-code';
  if (isFramework ? !known.has(row.code) : !isProjectCode(row.code)) return 'unknown-code';
  if (!isFramework && !known.has(row.code) && Object.keys(row.title).length === 0) return 'no-title';
  if (row.colour !== null && !/^#[0-9a-f]{6}$/u.test(row.colour)) return 'bad-colour';
  return seen.has(row.code) ? 'twice' : null;
};

/**
 * Reads a table of codes, the first row being the head (`codeBookHeader`); columns may stand in any order, those without a known name are
 * passed over. `known` are the codes that exist. Rows that cannot be taken are named with what is wrong.
 */
export const readCodeBookTable = (
  rows: readonly (readonly string[])[],
  known: ReadonlySet<string>,
): { readonly rows: readonly CodeBookRow[]; readonly refused: readonly RefusedCodeRow[] } => {
  const head = (rows[0] ?? []).map((cell) => cell.trim());
  const taken: CodeBookRow[] = [];
  const refused: RefusedCodeRow[] = [];
  const seen = new Set<string>();
  rows.slice(1).forEach((cells, at) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const cell = (name: string) => (cells[head.indexOf(name)] ?? '').trim();
    const texts = (field: TextField): Texts =>
      Object.fromEntries(
        languages.flatMap((language) => {
          const text = cell(headOfText(field, language));
          return text === '' ? [] : [[language, text]];
        }),
      );
    const row: CodeBookRow = {
      ...{ code: cell('code').toLowerCase(), colour: cell('colour').toLowerCase() || null },
      ...{ title: texts('title'), counts: texts('counts'), doesNotCount: texts('doesNotCount') },
      ...{ examples: texts('examples'), notes: texts('notes') },
    };
    const problem = problemOf(row, seen, known);
    seen.add(row.code);
    if (problem) refused.push({ row: at + 2, code: row.code, problem });
    else taken.push(row);
  });
  return { rows: taken, refused };
};
