import type { SaxesTagNS } from 'saxes';
import { type InlineNode, type Mark, raisedText, type Raising } from '../../rich-text';
import { joinInline } from '../inline';
import { hadCaptions, linksOf, notesOf, parse, styleNames, valueOf, versionOf, wordsOf } from './read-parts';
import { type ControlTag, readBookmark, readTag } from './tags';
import type { TrackedWords } from './tracked';

/** A piece of a line as the document has it: words, or a control or bookmark of ours with the words shown in it. */
export type ReadInline =
  | { readonly kind: 'words'; readonly nodes: readonly InlineNode[] }
  | {
      readonly kind: 'unit';
      readonly index: number;
      readonly shown: string;
      /** What stands in a bookmark, which unlike a control also takes in what is written at its edge. */
      readonly nodes?: readonly InlineNode[];
    };

/** The table of a caption: as the text counts its tables, or as the document does where the bookmark is gone. */
export interface CaptionedTable {
  readonly index: number;
  readonly isMarked: boolean;
}

export interface ReadBlock {
  readonly shape: 'paragraph' | 'heading' | 'item' | 'quote' | 'cell' | 'caption';
  /** Of a caption, the table that it stands above. */
  readonly table?: CaptionedTable;
  /** Level of a heading, 1 to 3, else 0. */
  readonly level: number;
  readonly isOrdered: boolean;
  readonly inline: readonly ReadInline[];
}

export interface ReadDocument {
  /** The version that the document was made of; `null` for a document that is not ours. */
  readonly versionId: number | null;
  /** How each unit read when the document went out; `null` where it does not say so. */
  readonly words: readonly string[] | null;
  readonly blocks: readonly ReadBlock[];
  /** How many tables it has; not said where none was looked for. */
  readonly tables?: number;
  /** The captions of tables went out with it, so that one that is missing was removed. */
  readonly hadCaptions?: boolean;
  /** What was changed with changes tracked, by author. */
  readonly tracked?: readonly TrackedWords[];
}

/** The parts of the document by their names, as text; those left out are empty. */
export interface DocumentTexts {
  readonly document: string;
  readonly relations: string;
  readonly footnotes: string;
  readonly styles: string;
  readonly properties: string;
}

const isSafe = (address: string): boolean => /^(https?:\/\/|mailto:)[^\s<>"]+$/iu.test(address);
/** What was deleted or moved away with changes tracked is no longer there. */
const goneIn = new Set(['del', 'moveFrom', 'delText', 'instrText', 'txbxContent']);

const trackedNames = new Set(['ins', 'moveTo', 'del', 'moveFrom']);

const heights: ReadonlyMap<string, Raising> = new Map([
  ['superscript', 'above'],
  ['subscript', 'below'],
]);

interface Line {
  style: string;
  isItem: boolean;
  numberingId: string;
  /** Of a caption of ours, the place of its table in the text. */
  captioned: number | null;
  readonly inline: ReadInline[];
}

interface OpenControl {
  kind: 'unit' | 'around' | 'other';
  index: number;
  shown: string;
  /** A picture stands in it. */
  isDrawn: boolean;
  /** Something of it was deleted or moved away with changes tracked. */
  hasGone: boolean;
}

const emptyLine = (): Line => ({ style: '', isItem: false, numberingId: '', captioned: null, inline: [] });

const shownBy = (node: InlineNode): string => {
  if (node.type === 'text') return node.text;
  return node.type === 'footnote' ? node.attrs.text : ' ';
};

/** Gathers the paragraphs of a document with the content controls inside them. */
class DocumentReader {
  readonly blocks: ReadBlock[] = [];
  versionId: number | null = null;
  tables = 0;
  /** Lines in the style of captions, the last ones read: above a table they are its caption. */
  private waiting = 0;
  private line: Line | null = null;
  private readonly changes = new Map<string, { inserted: string; deleted: string }>();
  private readonly changing: { author: string; name: 'inserted' | 'deleted' }[] = [];
  private marks = { bold: false, italic: false };
  private height: Raising | null = null;
  private link = '';
  private readonly bookmarks = new Map<
    string,
    { tag: ControlTag; line: Line; at: number; isDrawn: boolean }
  >();
  /** What was opened around the place read now: a unit, something around the text, or a control of others. */
  private readonly controls: OpenControl[] = [];

  constructor(
    private readonly styles: ReadonlyMap<string, string>,
    private readonly links: ReadonlyMap<string, string>,
    private readonly notes: ReadonlyMap<string, string>,
  ) {}

  open(tag: SaxesTagNS, path: readonly string[]): void {
    const isOff = /^(0|false|off)$/u.test(valueOf(tag));
    switch (tag.local) {
      case 'ins':
      case 'moveTo':
        this.changing.push({ author: valueOf(tag, 'author'), name: 'inserted' });
        return;
      case 'del':
      case 'moveFrom':
        this.changing.push({ author: valueOf(tag, 'author'), name: 'deleted' });
        for (const control of this.controls) control.hasGone = true;
        return;
      case 'sdt':
        this.controls.push({
          ...{ kind: 'other', index: 0, shown: '', isDrawn: false },
          hasGone: path.some((name) => goneIn.has(name)),
        });
        return;
      case 'tag':
        this.name(valueOf(tag));
        return;
      case 'bookmarkStart':
        this.openBookmark(valueOf(tag, 'id'), valueOf(tag, 'name'));
        return;
      case 'bookmarkEnd':
        this.closeBookmark(valueOf(tag, 'id'));
        return;
      case 'tbl':
        this.openTable();
        return;
      case 'p':
        this.line = emptyLine();
        return;
      case 'pStyle':
        if (this.line) this.line.style = this.styles.get(valueOf(tag)) ?? valueOf(tag).toLowerCase();
        return;
      case 'numId':
        if (this.line) Object.assign(this.line, { isItem: valueOf(tag) !== '0', numberingId: valueOf(tag) });
        return;
      case 'r':
        this.marks = { bold: false, italic: false };
        this.height = null;
        return;
      case 'vertAlign':
        if (path.at(-3) === 'r') this.height = heights.get(valueOf(tag)) ?? null;
        return;
      case 'b':
        if (path.at(-3) === 'r') this.marks.bold = !isOff;
        return;
      case 'i':
        if (path.at(-3) === 'r') this.marks.italic = !isOff;
        return;
      case 'hyperlink':
        this.link = this.links.get(valueOf(tag, 'id')) ?? '';
        return;
      case 'footnoteReference':
        this.addNote(this.notes.get(valueOf(tag, 'id')) ?? '', path);
        return;
      case 'drawing':
        if (path.some((name) => goneIn.has(name))) return;
        for (const control of this.controls) control.isDrawn = true;
        for (const bookmark of this.bookmarks.values())
          if (bookmark.line === this.line) bookmark.isDrawn = true;
        return;
      case 'br':
      case 'cr':
        if (path.at(-2) === 'r') this.add({ type: 'hardBreak' }, ' ');
        return;
      case 'tab':
        if (path.at(-2) === 'r') this.words(' ', path);
    }
  }

  close(name: string, path: readonly string[]): void {
    if (trackedNames.has(name)) this.changing.pop();
    if (name === 'hyperlink') this.link = '';
    if (name === 'sdt') this.endControl(path);
    if (name === 'p' && this.line) {
      this.endTracked();
      this.endLine(this.line, path);
      this.line = null;
    }
  }

  get tracked(): readonly TrackedWords[] {
    return [...this.changes].map(([author, words]) => ({ author, ...words }));
  }

  /** Keeps tracked words with their author; text that is not tracked belongs to nobody. */
  track(text: string): void {
    const { author, name } = this.changing.at(-1) ?? { author: '', name: 'inserted' };
    if (author === '') {
      this.endTracked();
      return;
    }
    const words = this.changes.get(author) ?? { inserted: '', deleted: '' };
    this.changes.set(author, { ...words, [name]: words[name] + text });
  }

  private endTracked(): void {
    for (const words of this.changes.values())
      Object.assign(words, { inserted: `${words.inserted} `, deleted: `${words.deleted} ` });
  }

  words(written: string, path: readonly string[]): void {
    if (path.some((name) => goneIn.has(name))) return;
    const text = this.height === null ? written : raisedText(written, this.height).text;
    const marks: Mark[] = [
      ...(this.marks.bold ? [{ type: 'bold' } as const] : []),
      ...(this.marks.italic ? [{ type: 'italic' } as const] : []),
      ...(isSafe(this.link) ? [{ type: 'link', attrs: { href: this.link } } as const] : []),
    ];
    this.add({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }, text);
  }

  private name(text: string): void {
    const control = this.controls.at(-1);
    const tag = readTag(text);
    if (!control || !tag) return;
    this.versionId ??= tag.versionId;
    control.kind = tag.kind;
    if (tag.kind === 'unit') control.index = tag.index;
  }

  private openBookmark(id: string, name: string): void {
    const tag = readBookmark(name);
    if (!tag || !this.line) return;
    this.versionId ??= tag.versionId;
    if (tag.kind === 'caption') this.line.captioned = tag.index;
    else this.bookmarks.set(id, { tag, line: this.line, at: this.line.inline.length, isDrawn: false });
  }

  /** Where the control is gone, what stands between the ends of the bookmark is the unit. */
  private closeBookmark(id: string): void {
    const bookmark = this.bookmarks.get(id);
    if (!bookmark || bookmark.line !== this.line) return;
    const { tag, line, at, isDrawn } = bookmark;
    this.bookmarks.delete(id);
    const inside = line.inline.splice(at);
    if (tag.kind === 'around') return;
    const nodes = inside.flatMap((piece) => (piece.kind === 'words' ? piece.nodes : []));
    const shown = nodes.map(shownBy).join('');
    if ((nodes.length === 0 && !isDrawn) || inside.some(({ kind }) => kind === 'unit'))
      line.inline.push(...inside);
    else line.inline.push({ kind: 'unit', index: tag.index, shown, nodes });
  }

  private addNote(text: string, path: readonly string[]): void {
    if (text !== '' && !path.some((name) => goneIn.has(name)))
      this.add({ type: 'footnote', attrs: { text } }, text);
  }

  private add(node: InlineNode, shown: string): void {
    const control = this.controls.find(({ kind }) => kind !== 'other');
    if (control) control.shown += shown;
    else this.line?.inline.push({ kind: 'words', nodes: [node] });
  }

  private endControl(path: readonly string[]): void {
    const control = this.controls.pop();
    if (control?.kind !== 'unit') return;
    // Word leaves the empty control of what was deleted with changes tracked until they are accepted.
    if (control.hasGone && !control.isDrawn && control.shown.trim() === '') return;
    const unit: ReadInline = { kind: 'unit', index: control.index, shown: control.shown };
    if (this.line) this.line.inline.push(unit);
    // Some programs put the control around its paragraph.
    else this.endLine({ ...emptyLine(), inline: [unit] }, path);
  }

  /** The lines right above it in the style of captions are its caption, unless a bookmark says of which they are. */
  private openTable(): void {
    const from = this.blocks.length - this.waiting;
    for (const [at, block] of this.blocks.entries())
      if (at >= from && block.shape !== 'caption')
        this.blocks[at] = { ...block, shape: 'caption', table: { index: this.tables, isMarked: false } };
    this.tables += 1;
    this.waiting = 0;
  }

  private endLine({ style, isItem, numberingId, captioned, inline }: Line, path: readonly string[]): void {
    const level = Number(/^heading ?([1-9])$/u.exec(style)?.[1] ?? 0);
    const shape = path.includes('tc')
      ? 'cell'
      : level > 0
        ? 'heading'
        : isItem || style.startsWith('list')
          ? 'item'
          : style.includes('quot')
            ? 'quote'
            : 'paragraph';
    const joined = joinRead(inline);
    if (joined.length === 0) return;
    const line = { level: Math.min(3, level), isOrdered: numberingId === '2', inline: joined };
    this.waiting = style === 'caption' ? this.waiting + 1 : 0;
    if (captioned === null) this.blocks.push({ shape, ...line });
    else this.blocks.push({ shape: 'caption', table: { index: captioned, isMarked: true }, ...line });
  }
}

const joinRead = (inline: readonly ReadInline[]): readonly ReadInline[] => {
  const joined: ReadInline[] = [];
  for (const piece of inline) {
    const last = joined.at(-1);
    if (piece.kind === 'words' && last?.kind === 'words')
      joined[joined.length - 1] = { kind: 'words', nodes: joinInline([...last.nodes, ...piece.nodes]) };
    else joined.push(piece);
  }
  return joined;
};

/**
 * Reads a Word document that was once written by `writeSectionDocument`, as edited since: paragraphs in order, content
 * controls by their tags, tracked insertions as text and tracked deletions as gone.
 * @throws DocumentSyntaxError where a part is no well-formed XML
 */
export const readSectionDocument = ({
  document,
  relations,
  footnotes,
  styles,
  properties,
}: DocumentTexts): ReadDocument => {
  const reader = new DocumentReader(styleNames(styles), linksOf(relations), notesOf(footnotes));
  parse(document, {
    open: (tag, path) => reader.open(tag, path),
    close: (name, path) => reader.close(name, path),
    text: (text, path) => {
      if (path.at(-1) === 't') reader.words(text, path);
      if (path.at(-1) === 't' || path.at(-1) === 'delText') reader.track(text);
    },
  });
  return {
    versionId: reader.versionId ?? versionOf(properties),
    words: wordsOf(properties),
    blocks: reader.blocks,
    tables: reader.tables,
    hadCaptions: hadCaptions(properties),
    tracked: reader.tracked,
  };
};
