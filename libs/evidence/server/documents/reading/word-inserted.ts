import {
  documentFileKind,
  documentLimits,
  docxMediaType,
  htmlMediaType,
  plainTextMediaType,
  type WrittenPiece,
} from '@qadam/evidence/domain';
import { decodeText } from '@qadam/language/domain';
import { inspectArchive } from '@qadam/platform/server';
import { readHtml } from './html-text';
import { attribute, tagsOf } from './markup-tags';

/** What was read of a file of Word, or of a file that is put into one. */
export interface WordReading {
  readonly pieces: readonly WrittenPiece[];
  /** What is active in files that are put into it. */
  readonly active: readonly string[];
  /** How many passages it hides; none of them is among the pieces. */
  readonly hidden: number;
  /** Parts with other files in them whose words are not read. */
  readonly unread: readonly string[];
}

const ofPieces = (pieces: readonly WrittenPiece[]): WordReading => ({
  ...{ pieces, active: [], hidden: 0, unread: [] },
});

/** A place where Word shows the whole of another file (`w:altChunk` of ECMA-376, 17.17.2.1). */
const place = /<w:altChunk\s[^>]*>/gu;
/** Stands for such a place while the words around it are read; no word has these letters. */
const mark = /\ue0f0(\d+)\ue0f1/u;

/** Markup with a paragraph for each other file that is shown in it, and the relations that these files have, in that order. */
export const markedInserted = (
  markup: string,
): { readonly markup: string; readonly relations: readonly string[] } => {
  const relations: string[] = [];
  const marked = markup.replace(place, (tag) => {
    relations.push(attribute(tag, '\\w+:id'));
    return `<w:p><w:r><w:t>\ue0f0${relations.length - 1}\ue0f1</w:t></w:r></w:p>${tag}`;
  });
  return { markup: marked, relations };
};

/** The part of the file that each relation of its text leads to; what lies outside of it has none. */
export const partsByRelation = (relations: string): ReadonlyMap<string, string> =>
  new Map(
    tagsOf(relations, 'Relationship').flatMap((tag) =>
      attribute(tag, 'TargetMode').toLowerCase() === 'external'
        ? []
        : [
            [
              attribute(tag, 'Id'),
              new URL(attribute(tag, 'Target'), 'part:/word/').pathname.slice(1),
            ] as const,
          ],
    ),
  );

const nameOf = (part: string): string => part.split('/').at(-1) ?? part;

/** Pages, plain text and other files of Word are read; of all else the part is named. */
export const readInserted = async (
  bytes: Uint8Array,
  part: string,
  readWord: (bytes: Uint8Array) => Promise<WordReading>,
): Promise<WordReading> => {
  const unread: WordReading = { ...ofPieces([]), unread: [nameOf(part)] };
  // By its bytes: what it is called says little inside a file of Word.
  const { mediaType, problem } = documentFileKind(bytes, '');
  if (mediaType === docxMediaType)
    return problem === 'encrypted' || (await inspectArchive(bytes, documentLimits)) !== null
      ? unread
      : readWord(bytes);
  if (problem !== null && problem !== 'mislabelled') return unread;
  const { text } = decodeText(bytes);
  const isPage = mediaType === htmlMediaType || /\.x?html?$/iu.test(part);
  if (isPage) {
    const { pieces, active, hidden } = readHtml(text);
    return { ...ofPieces(pieces), active, hidden };
  }
  return mediaType === plainTextMediaType && /\.(?:txt|text)$/iu.test(part) ? ofPieces([{ text }]) : unread;
};

const textOf = (pieces: readonly WrittenPiece[]): string =>
  pieces
    .map((piece) =>
      'text' in piece
        ? piece.text
        : piece.table.map((row) => row.map(({ text }) => text).join('\n')).join('\n'),
    )
    .join('\n');

/** The pieces of a text with those of the files that are shown in it at their places; in a cell, their words. */
export const withInserted = (
  pieces: readonly WrittenPiece[],
  inserted: readonly WordReading[],
): readonly WrittenPiece[] => {
  if (inserted.length === 0) return pieces;
  const at = (index: string | undefined) => inserted[Number(index)]?.pieces ?? [];
  const global = new RegExp(mark.source, 'gu');
  return pieces.flatMap((piece): readonly WrittenPiece[] =>
    'text' in piece
      ? piece.text
          .split(global)
          .flatMap((part, index): readonly WrittenPiece[] => (index % 2 === 1 ? at(part) : [{ text: part }]))
      : [
          {
            table: piece.table.map((row) =>
              row.map((cell) => ({
                ...cell,
                text: cell.text.replace(global, (_, index: string) => textOf(at(index))),
              })),
            ),
          },
        ],
  );
};
