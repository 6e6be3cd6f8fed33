import type { Run } from '../document-model';

/** Letters of scripts that are written from right to left (Unicode Standard Annex 9, classes R and AL). */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a text is written from right to left: its first letter decides, as rule P2 of UAX 9 has it. */
export const isRightToLeft = (text: string): boolean => {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first);
};

/** The same for the runs of a paragraph. */
export const runsAreRightToLeft = (runs: readonly Run[]): boolean =>
  isRightToLeft(runs.map((run) => ('text' in run ? run.text : '')).join(''));
