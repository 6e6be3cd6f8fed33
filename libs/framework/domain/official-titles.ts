import type { Language } from '@qadam/language/domain';
import { type FrameworkSubject, subjectOf } from './code';

/** The official wording of one goal, target or indicator in one language. */
export interface OfficialTitle {
  readonly subject: FrameworkSubject;
  readonly code: string;
  readonly language: Language;
  readonly text: string;
}

export interface TitleProblem {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly kind: 'unknown-code' | 'empty-title' | 'not-readable';
  readonly severity: 'error' | 'warning';
  readonly value: string;
  readonly message: string;
}

export interface TitleReading {
  readonly titles: readonly OfficialTitle[];
  readonly problems: readonly TitleProblem[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Reads one file of an Open SDG translations folder (`{kk,ru,en}/global_{goals,targets,indicators}.yml`,
 * already parsed): keys such as `5-title`, `5-5-title`, `5-5-2-title`. Other keys are not ours to read.
 */
export const readOpenSdgTitles = (
  file: string,
  language: Language,
  entries: Readonly<Record<string, unknown>>,
): TitleReading => {
  const titles: OfficialTitle[] = [];
  const problems: TitleProblem[] = [];
  for (const [key, value] of Object.entries(entries)) {
    const match = /^(.+)-title$/.exec(key);
    if (!match?.[1]) continue;
    const code = match[1].replaceAll('-', '.');
    const subject = subjectOf(code);
    const text = typeof value === 'string' ? oneLine(value) : '';
    const problem = (kind: TitleProblem['kind'], message: string): TitleProblem => ({
      file,
      row: null,
      column: key,
      kind,
      severity: 'warning',
      value: String(value ?? ''),
      message,
    });
    if (subject === null)
      problems.push(problem('unknown-code', `"${key}" does not name a goal, target or indicator; left out.`));
    else if (text === '')
      problems.push(problem('empty-title', `"${key}" has no text; write the official title there.`));
    else titles.push({ subject, code, language, text });
  }
  return { titles, problems };
};

const goalCell = /^Goal (\d{1,2})\.\s+([\s\S]+)$/;
const targetCell = /^(\d{1,2}\.(?:\d{1,2}|[a-d]))\.?\s+([\s\S]+)$/;
const indicatorCell = /^(\d{1,2}\.(?:\d{1,2}|[a-d])\.\d{1,2})\.?\s+([\s\S]+)$/;

/**
 * Reads the UN's spreadsheet of the global indicator framework (English), as rows of cells: a cell
 * `Goal 5. …`, `5.5 …` or `5.5.2 …` carries the wording; headings and footnotes are passed over.
 * Footnote signs at the end of a title are not part of it.
 */
export const readUnSpreadsheet = (rows: readonly (readonly unknown[])[]): TitleReading => {
  const titles: OfficialTitle[] = [];
  const take = (subject: FrameworkSubject, match: RegExpExecArray | null): boolean => {
    if (!match?.[1] || !match[2]) return false;
    const text = oneLine(match[2])
      .replace(/[*†]+$/, '')
      .trim();
    titles.push({ subject, code: match[1], language: 'en', text });
    return true;
  };
  for (const row of rows)
    for (const cell of row) {
      const text = typeof cell === 'string' ? cell.trim() : '';
      void (
        take('indicator', indicatorCell.exec(text)) ||
        take('target', targetCell.exec(text)) ||
        take('goal', goalCell.exec(text))
      );
    }
  return { titles, problems: [] };
};
