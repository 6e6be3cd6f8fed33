import type { DocumentLine, DocumentPart, DocumentTable } from './document-part';
import { hasFigureMark, namedPictures, type NamedPicture } from './figure-captions';

/** The number and name over or under a table or picture. */
export const captionLine = /^(?:(?:figure|table|рисунок|таблица)\s\d+|\d+-(?:сурет|кесте))(?!\p{L})/iu;

const tableMark = /^(?:(?:table|таблица)\s[\d.]*\d|\d+-кесте)[\s.:–—-]*/iu;

/** A table with the words that name it. */
export interface NamedTable {
  readonly table: DocumentTable;
  readonly caption: string;
  /** `Table 5`, as the book writes it; empty where it has none. */
  readonly number: string;
}

const longestTitle = 200;

const isLine = (part: DocumentPart | undefined): part is DocumentLine =>
  part !== undefined && (part.shape === 'paragraph' || part.shape === 'item');

const isCaption = (part: DocumentPart | undefined): part is DocumentLine =>
  isLine(part) && !hasFigureMark(part) && (part.isCaption === true || tableMark.test(part.text));

const numberIn = ({ text }: DocumentLine): string =>
  /^(?:(?:table|таблица)\s[\d.]*\d|\d+-кесте)/iu.exec(text)?.[0] ?? '';

const isTitle = ({ text }: DocumentLine): boolean => text.length <= longestTitle && !/[.!?;]$/u.test(text);

const nameIn = ({ text }: DocumentLine): string => text.replace(tableMark, '').trim();

/** A frame around text: one column, or headings in it. */
const isFrame = ({ rows }: DocumentTable): boolean =>
  rows.every((cells) => cells.length <= 1) ||
  rows.some((cells) => cells.some(({ lines }) => lines.some(({ shape }) => shape === 'heading')));

/**
 * The parts of a document in which each table has its caption: the line before it that is one (by its style or its number,
 * also where the number and the title stand in two lines), else the line after it; else the words before it that end
 * with a colon, which stay where they are. What stands in a frame is text like any other. A chart or picture is its caption.
 */
export const withCaptions = (
  given: readonly DocumentPart[],
): readonly (DocumentLine | NamedTable | NamedPicture)[] => {
  const parts = given.flatMap((part) =>
    part.shape === 'table' && isFrame(part) ? part.rows.flat().flatMap(({ lines }) => lines) : [part],
  );
  const used = new Set<DocumentPart>();
  const captionOf = (at: number, table: DocumentTable): Omit<NamedTable, 'table'> => {
    if (table.isNested) {
      const line = isCaption(table.above) ? table.above : undefined;
      return { caption: line ? nameIn(line) : '', number: line ? numberIn(line) : '' };
    }
    const end = parts.findIndex((part, index) => index > at && (part.shape !== 'table' || !part.isNested));
    const [above, higher] = [parts[at - 1], parts[at - 2]];
    const [below, further] = end < 0 ? [] : [parts[end], parts[end + 1]];
    const title = isLine(above) && isTitle(above) ? above : undefined;
    if (title && isCaption(higher) && nameIn(higher) === '') {
      used.add(higher).add(title);
      return { caption: title.text, number: numberIn(higher) };
    }
    if (isCaption(above)) {
      used.add(above);
      return { caption: nameIn(above), number: numberIn(above) };
    }
    if (isCaption(below) && further?.shape !== 'table') {
      used.add(below);
      return { caption: nameIn(below), number: numberIn(below) };
    }
    return { caption: title?.text.endsWith(':') ? title.text.slice(0, -1) : '', number: '' };
  };
  const named = parts.map((part, at) =>
    part.shape === 'table' ? { table: part, ...captionOf(at, part) } : part,
  );
  const pictures = namedPictures(parts.filter((part) => !used.has(part)));
  for (const { title } of pictures.values()) if (title) used.add(title);
  return named.flatMap((part): readonly (DocumentLine | NamedTable | NamedPicture)[] => {
    if ('table' in part) return [part];
    const picture = pictures.get(part);
    if (picture) return [picture];
    return part.shape === 'picture' || used.has(part) ? [] : [part];
  });
};
