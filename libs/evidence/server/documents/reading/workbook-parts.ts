import { strFromU8, unzipSync } from 'fflate';
import { attribute, tagsOf } from './markup-tags';

export interface WorkbookSheet {
  readonly name: string;
  /** Whether the workbook hides it. */
  readonly isHidden: boolean;
  readonly markup: string;
}

const workbookPart = 'xl/workbook.xml';
const relationsPart = 'xl/_rels/workbook.xml.rels';

/** The sheets of a workbook that is known to unpack to a reasonable size, with their markup. */
export const workbookSheets = (bytes: Uint8Array): readonly WorkbookSheet[] => {
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
  return tagsOf(markupOf(workbookPart), 'sheet').map((tag) => ({
    name: attribute(tag, 'name'),
    isHidden: ['hidden', 'veryHidden'].includes(attribute(tag, 'state')),
    markup: markupOf(targets.get(attribute(tag, 'r:id')) ?? ''),
  }));
};
