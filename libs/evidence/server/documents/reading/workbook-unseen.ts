import type { WorkbookSheet } from './workbook-parts';

/** What a reader of a workbook's text would not guess: it stands where nobody sees it, or is missing. */
export interface WorkbookUnseen {
  /** Names of sheets that the workbook hides; their text is taken. */
  readonly hiddenSheets: readonly string[];
  /** `Sheet1, B3`: formulas that were saved without their value, as programs without a calculator do. */
  readonly formulasWithoutValue: readonly string[];
}

/** A cell with a formula and without `v`, its stored value, or with an empty one (ECMA-376, 18.3.1.4 and 18.3.1.40). */
const formulaAlone =
  /<(?:\w+:)?c\s[^>]*?\br="([A-Z]+\d+)"[^>]*>\s*<(?:\w+:)?f(?:\s[^>]*?)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v(?:\s[^>]*)?(?:\/>|>\s*<\/(?:\w+:)?v>)\s*)?<\/(?:\w+:)?c>/gu;

/** A formula whose value is a text of no letters: `t="str"` with an empty `v`. */
const isEmptyText = /^<[^>]*\st="str"[^>]*>.*<(?:\w+:)?v[\s/>]/su;

/** Of the sheets of a workbook. */
export const workbookUnseen = (sheets: readonly WorkbookSheet[]): WorkbookUnseen => ({
  hiddenSheets: sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name),
  formulasWithoutValue: sheets.flatMap(({ name, markup }) =>
    [...markup.matchAll(formulaAlone)]
      .filter(([whole]) => !isEmptyText.test(whole))
      .map(([, cell]) => `${name}, ${cell}`),
  ),
});
