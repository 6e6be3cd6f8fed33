import { noCode } from './ratings';

/** A code as it stands in a file, with the line on which it stands first and on how many it does. */
export interface CodeInFile {
  readonly code: string;
  readonly row: number;
  readonly rows: number;
}

export interface CodingTableNotice {
  readonly row: number;
  readonly column: 'code';
  readonly message: string;
}

const severalCodes = /[;,|]|^\d+\.\w+(?:\s+\d+\.\w+)+$/u;

const doubtAbout = (code: string): string | null => {
  if (code !== noCode && code.toLowerCase() === noCode)
    return `counts as a code of its own. Write "${noCode}" in small letters if no code fits.`;
  return severalCodes.test(code)
    ? 'counts as one code. Give each code a row of its own if several are meant.'
    : null;
};

/** What is taken as it stands, and may have been meant otherwise: `None`, and several codes in one cell. */
export const doubtfulCodes = (codes: readonly CodeInFile[]): CodingTableNotice[] =>
  codes.flatMap(({ code, row, rows }) => {
    const doubt = doubtAbout(code);
    const more = rows > 1 ? ` (on ${rows} lines)` : '';
    return doubt === null ? [] : [{ row, column: 'code', message: `"${code}"${more} ${doubt}` }];
  });
