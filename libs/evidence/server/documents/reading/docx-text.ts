import type { WrittenCell, WrittenPiece } from '@qadam/evidence/domain';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { activeInOffice } from './office-active';
import { hiddenWordStyles, withoutHiddenWords } from './word-hidden';
import {
  markedInserted,
  partsByRelation,
  readInserted,
  type WordReading,
  withInserted,
} from './word-inserted';

/** A line that was ended by hand (Shift+Enter, a page or column break): `w:br` and `w:cr` of ECMA-376, 17.3.3.1 and 17.3.3.4. */
const endOfLine = /<w:(br|cr)(?=[\s/>])[^>]*?(?:\/>|>\s*<\/w:\1\s*>)/gu;

const isMarkup = (name: string): boolean => /\.(?:xml|rels)$/u.test(name);

/** What mammoth reads a file of Word into. */
interface WordElement {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly WordElement[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

interface WordDocument extends WordElement {
  /** The words of footnotes and endnotes, by the elements that refer to them. */
  readonly notes: {
    readonly resolve: (reference: WordElement) => { readonly body: readonly WordElement[] } | null;
  };
}

const noteReferencesIn = (element: WordElement): readonly WordElement[] =>
  element.type === 'noteReference' ? [element] : (element.children ?? []).flatMap(noteReferencesIn);

const wordsOf = ({ notes, ...document }: WordDocument): readonly WrittenPiece[] => {
  /**
   * As mammoth's own raw text: two line ends behind a paragraph, so that tables within cells part their words too. The notes
   * of a paragraph follow it as paragraphs of their own.
   */
  const textOf = (element: WordElement): string => {
    const { type, value = '', children = [] } = element;
    if (type === 'text') return value;
    if (type === 'tab') return '\t';
    const text = children.map(textOf).join('');
    if (type !== 'paragraph') return text;
    const noted = noteReferencesIn(element).flatMap((reference) => notes.resolve(reference)?.body ?? []);
    return `${text}\n\n${noted.map(textOf).join('')}`;
  };
  const cellsOf = ({ children = [] }: WordElement): readonly WrittenCell[] =>
    children.map((cell) => ({ text: textOf(cell), columns: cell.colSpan ?? 1, rows: cell.rowSpan ?? 1 }));
  const pieces: WrittenPiece[] = [];
  let text = '';
  for (const child of document.children ?? []) {
    if (child.type !== 'table') text += textOf(child);
    else {
      pieces.push({ text }, { table: (child.children ?? []).map(cellsOf) });
      text = '';
    }
  }
  return [...pieces, { text }];
};

/** Files of Word within files of Word that are read. */
const deepest = 3;

const mainPart = 'word/document.xml';
const isText = (name: string): boolean => /^word\/[^/]+\.xml$/u.test(name);
const markupOf = (parts: Readonly<Record<string, Uint8Array>>, name: string): string =>
  strFromU8(parts[name] ?? new Uint8Array());

const readInsertedParts = async (
  bytes: Uint8Array,
  relations: readonly string[],
  places: ReadonlyMap<string, string>,
  depth: number,
): Promise<readonly WordReading[]> => {
  const names = relations.map((relation) => places.get(relation) ?? '');
  const held = unzipSync(bytes, { filter: ({ name }) => names.includes(name) });
  const readWord = async (part: Uint8Array): Promise<WordReading> => {
    const read = await readWordFile(part, depth + 1);
    return { ...read, active: [...read.active, ...activeInOffice(part)] };
  };
  const unread = (name: string): WordReading => ({ pieces: [], active: [], hidden: 0, unread: [name] });
  const read: WordReading[] = [];
  for (const [at, name] of names.entries()) {
    const part = held[name];
    read.push(
      part && depth < deepest
        ? await readInserted(part, name, readWord).catch(() => unread(name))
        : unread(name || (relations[at] ?? '')),
    );
  }
  return read;
};

const readWordFile = async (bytes: Uint8Array, depth: number): Promise<WordReading> => {
  const unpacked = unzipSync(bytes, { filter: ({ name }) => isMarkup(name) });
  const hiddenStyles = hiddenWordStyles(markupOf(unpacked, 'word/styles.xml'));
  let hidden = 0;
  let relations: readonly string[] = [];
  const shownMarkup = (name: string, part: Uint8Array): string => {
    const shown = withoutHiddenWords(strFromU8(part), hiddenStyles);
    if (/^word\/(?:document|footnotes|endnotes)\.xml$/u.test(name)) hidden += shown.hidden;
    if (name !== mainPart) return shown.markup;
    const marked = markedInserted(shown.markup);
    relations = marked.relations;
    return marked.markup;
  };
  const parts = Object.entries(unpacked).map(([name, part]): [string, Uint8Array] =>
    isText(name)
      ? [name, strToU8(shownMarkup(name, part).replace(endOfLine, '<w:t xml:space="preserve">\n</w:t>'))]
      : [name, part],
  );
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
  let read: WordDocument = { type: 'document', notes: { resolve: () => null } };
  // Seen on its way to HTML, which is not wanted: nothing is left of it.
  const transformDocument = (document: WordDocument): WordElement => {
    read = document;
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml({ buffer }, { transformDocument });
  const inserted = await readInsertedParts(
    bytes,
    relations,
    partsByRelation(markupOf(unpacked, 'word/_rels/document.xml.rels')),
    depth,
  );
  return {
    pieces: withInserted(wordsOf(read), inserted),
    active: [...new Set(inserted.flatMap(({ active }) => active))],
    hidden: inserted.reduce((sum, each) => sum + each.hidden, hidden),
    unread: inserted.flatMap(({ unread }) => unread),
  };
};

/**
 * The words, notes and tables of a file of Word, with those of the files that are shown in it; what repeats on each
 * page, its headers and footers, and what it hides is left out. mammoth leaves the ends of lines out and so joins the
 * words around them; they are put in as text before it reads. Pictures and other parts without words are not unpacked.
 */
export const readDocx = (bytes: Uint8Array): Promise<WordReading> => readWordFile(bytes, 0);
