import type { WrittenCell, WrittenPiece } from '@qadam/evidence/domain';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';

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

/**
 * The words, notes and tables of a file of Word; what repeats on each page, its headers and footers, is left out. mammoth leaves the ends of lines out and so joins the words around them; they
 * are put in as text before it reads. Pictures and other parts without words are not unpacked.
 */
export const readDocx = async (bytes: Uint8Array): Promise<readonly WrittenPiece[]> => {
  const parts = Object.entries(unzipSync(bytes, { filter: ({ name }) => isMarkup(name) })).map(
    ([name, part]): [string, Uint8Array] =>
      /^word\/[^/]+\.xml$/u.test(name)
        ? [name, strToU8(strFromU8(part).replace(endOfLine, '<w:t xml:space="preserve">\n</w:t>'))]
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
  return wordsOf(read);
};
