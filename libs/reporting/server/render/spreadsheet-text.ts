import { beginningOf } from '@qadam/language/domain';
/** Characters that a cell may hold (ECMA-376, as Excel applies it). */
const longestCell = 32_767;

/**
 * A text that a spreadsheet would take for a formula when it is typed again or saved as CSV gets an apostrophe before
 * it (OWASP, "CSV Injection").
 */
export const defused = (text: string): string =>
  beginningOf(/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text, longestCell);
