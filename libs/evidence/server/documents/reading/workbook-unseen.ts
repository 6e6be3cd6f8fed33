import { strFromU8, unzipSync } from 'fflate';
import { attribute, tagsOf } from './markup-tags';

/** What a reader of a workbook's text would not guess: it stands where nobody sees it, or is missing. */
export interface WorkbookUnseen {
  /** Names of sheets that the workbook hides; their text is taken. */
  readonly hiddenSheets: readonly string[];
  /** `Sheet1, B3`: formulas that were saved without their value, as programs without a calculator do. */
  readonly formulasWithoutValue: readonly string[];
}

/** A cell with a formula and without `v`, its stored value (ECMA-376, 18.3.1.4 and 18.3.1.40). */
const formulaAlone =
  /<(?:\w+:)?c\s[^>]*?\br="([A-Z]+\d+)"[^>]*>\s*<(?:\w+:)?f(?:\s[^>]*?)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*<\/(?:\w+:)?c>/gu;

const workbookPart = 'xl/workbook.xml';
const relationsPart = 'xl/_rels/workbook.xml.rels';

/** Of a workbook that is known to unpack to a reasonable size. */
export const workbookUnseen = (bytes: Uint8Array): WorkbookUnseen => {
  const isWanted = (name: string): boolean =>
    name === workbookPart || name === relationsPart || /^xl\/worksheets\/[^/]+\.xml$/u.test(name);
  const parts = unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
  const markupOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const targets = new Map(
    tagsOf(markupOf(relationsPart), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/u, 'xl/'),
    ]),
  );
  const sheets = tagsOf(markupOf(workbookPart), 'sheet').map((tag) => ({
    name: attribute(tag, 'name'),
    isHidden: ['hidden', 'veryHidden'].includes(attribute(tag, 'state')),
    part: targets.get(attribute(tag, 'r:id')) ?? '',
  }));
  return {
    hiddenSheets: sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name),
    formulasWithoutValue: sheets.flatMap(({ name, part }) =>
      [...markupOf(part).matchAll(formulaAlone)].map(([, cell]) => `${name}, ${cell}`),
    ),
  };
};
