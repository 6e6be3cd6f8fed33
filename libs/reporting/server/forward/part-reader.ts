import {
  type DocumentCell,
  type DocumentLine,
  type DocumentPart,
  type DocumentPicture,
  type DocumentTable,
  figureBookmarks,
  figureOfRow,
  type MeasuredFigure,
  type PartNote,
  raisedText,
  type Raising,
} from '@qadam/reporting/domain';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

const plain = (html: string): string =>
  html
    .replace(/&(#\d+|\w+);/gu, (whole, name: string) =>
      name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (entities[name] ?? whole),
    )
    .replace(/[\t ]+/gu, ' ')
    .trim();

/** Of the private use area: no document writes them. */
const [markBegin, markEnd] = ['\ue000', '\ue001'];
const marksAndWords = /\ue000(\w+)\ue001|([^\ue000]+)/gu;
const unmarked = (text: string): string => text.replace(/\ue000\w+\ue001/gu, '').trim();

/** A figure leads to its row among the figures and their sources, as files of Qadam have it. */
const figureLink = new RegExp(`href="#(${figureBookmarks}\\d+)"`, 'u');
const figureRow = new RegExp(`id="(${figureBookmarks}\\d+)"`, 'u');

interface OpenTable {
  readonly rows: (Omit<DocumentCell, 'lines'> & { readonly lines: DocumentLine[] })[][];
}

/** Nothing takes more places than this, whatever a broken file says. */
const widestSpan = 200;

const spanOf = (direction: 'col' | 'row', attributes: string): number => {
  const [, span = '1'] = new RegExp(`${direction}span="(\\d+)"`, 'u').exec(attributes) ?? [];
  return Math.min(Math.max(Number(span), 1), direction === 'col' ? widestSpan : Number.MAX_SAFE_INTEGER);
};

/** What was opened around the words read now. */
class PartReader {
  /** Marks of notes stand in the words until the notes, which come last, are read. */
  private readonly read: DocumentPart[] = [];
  /** Tables that are open, the outermost first; those in their cells follow them. */
  private readonly open: OpenTable[] = [];
  private readonly nested: DocumentTable[] = [];
  private pictures = 0;
  /** Pictures of the paragraph that is read now; they stand behind its words. */
  private readonly waiting: DocumentPicture[] = [];
  private isCaption = false;
  private isTitle = false;
  private boldSize: number | null = null;
  private readonly notes = new Map<string, string>();
  private readonly figures = new Map<string, MeasuredFigure>();
  /** The figure that the row which is read now tells of. */
  private figure: string | null = null;
  /** The figure whose number is read now. */
  private figureMark: string | null = null;
  private note = '';
  private items = 0;
  private footnote = 0;
  private heading = 0;
  private words = '';
  /** Letters that lead to a heading, as those of a line of contents do. */
  private leading = '';
  private leads = false;
  private isNoteMark = false;
  /** Where in the words something began that stands above or below the line. */
  private raisedFrom = 0;

  tag(isEnd: boolean, name: string, attributes: string): void {
    if (/^(?:h[1-6]|p|li|td|th|table)$/u.test(name)) this.end();
    if (/^(?:table|tr|td|th)$/u.test(name) && this.footnote === 0) this.ofTable(isEnd, name, attributes);
    if (name === 'p') {
      this.isCaption = !isEnd && attributes.includes('class="caption"');
      this.isTitle = !isEnd && attributes.includes('class="title"');
      const [, size] = isEnd ? [] : (/class="bold-(\d+)"/u.exec(attributes) ?? []);
      this.boldSize = size === undefined ? null : Number(size);
    }
    if (name === 'img') this.picture(attributes);
    const step = isEnd ? -1 : 1;
    // The notes of mammoth stand in a list at the end.
    if (name === 'li') this.items += step;
    if (name === 'li' && (this.footnote > 0 || attributes.includes('id="footnote-'))) {
      this.footnote += step;
      this.note = /id="footnote-(\d+)"/u.exec(attributes)?.[1] ?? this.note;
    }
    if (/^h[1-6]$/u.test(name)) this.heading = isEnd ? 0 : Number(name.slice(1));
    if (name === 'a') this.ofFigure(isEnd, attributes);
    if (name === 'a') {
      this.leads = !isEnd && attributes.includes('href="#') && this.figureMark === null;
      const [, mark] = isEnd ? [] : (/href="#footnote-(?:ref-)?(\d+)"/u.exec(attributes) ?? []);
      this.isNoteMark = mark !== undefined;
      if (mark !== undefined && this.footnote === 0) this.words += `${markBegin}${mark}${markEnd}`;
    }
    if (/^su[pb]$/u.test(name)) {
      if (isEnd) this.endRaised(name === 'sup' ? 'above' : 'below');
      else this.raisedFrom = this.words.length;
    }
    if (name === 'br') this.words += '\n';
  }

  private ofFigure(isEnd: boolean, attributes: string): void {
    if (isEnd && this.figureMark !== null) this.words += `${markBegin}${this.figureMark}${markEnd}`;
    this.figureMark = isEnd ? null : (figureLink.exec(attributes)?.[1] ?? null);
    this.figure = isEnd ? this.figure : (figureRow.exec(attributes)?.[1] ?? this.figure);
  }

  private endRow(row: OpenTable['rows'][number] | undefined): void {
    const found = figureOfRow((row ?? []).map(({ lines }) => lines.map(({ text }) => text)));
    if (this.figure !== null && found !== null) this.figures.set(this.figure, found);
    this.figure = null;
  }

  /** One in a cell is only counted. */
  private picture(attributes: string): void {
    this.pictures += 1;
    const [, alternative = ''] = /alt="([^"]*)"/u.exec(attributes) ?? [];
    if (this.open.length === 0 && this.footnote === 0)
      this.waiting.push({ shape: 'picture', alternative: plain(alternative) });
  }

  private ofTable(isEnd: boolean, name: string, attributes: string): void {
    const table = this.open.at(-1);
    if (name === 'table' && !isEnd) this.open.push({ rows: [] });
    else if (name === 'table') this.close();
    else if (name === 'tr' && isEnd) this.endRow(table?.rows.at(-1));
    else if (name === 'tr') table?.rows.push([]);
    else if (!isEnd)
      table?.rows.at(-1)?.push({
        lines: [],
        isHead: name === 'th',
        columns: spanOf('col', attributes),
        rows: spanOf('row', attributes),
      });
  }

  private close(): void {
    const table = this.open.pop();
    if (!table) return;
    const isNested = this.open.length > 0;
    const above = this.open.at(-1)?.rows.at(-1)?.at(-1)?.lines.at(-1);
    const placed = above ? { above } : {};
    const closed: DocumentTable = { shape: 'table', rows: table.rows, isNested, ...placed };
    if (isNested) this.nested.push(closed);
    else this.read.push(closed, ...this.nested.splice(0));
  }

  text(text: string): void {
    if (this.isNoteMark) return;
    this.words += text;
    if (this.leads) this.leading += text;
  }

  private endRaised(height: Raising): void {
    const raised = this.words.slice(this.raisedFrom);
    // The mark of a note is no word.
    if (!raised.includes(markBegin))
      this.words = this.words.slice(0, this.raisedFrom) + raisedText(raised, height).text;
  }

  end(): void {
    this.endLine();
    this.read.push(...this.waiting.splice(0));
  }

  private endLine(): void {
    const { heading, items, isCaption, isTitle, boldSize } = this;
    const [text, leading] = [plain(this.words), plain(this.leading)];
    [this.words, this.leading] = ['', ''];
    if (this.footnote > 0 && text !== '')
      this.notes.set(this.note, [this.notes.get(this.note), text].filter(Boolean).join(' '));
    if (unmarked(text) === '' || this.footnote > 0 || (heading === 0 && leading === unmarked(text))) return;
    const shape = heading > 0 ? 'heading' : items > 0 ? 'item' : 'paragraph';
    const styled = {
      ...(isCaption ? { isCaption } : {}),
      ...(isTitle ? { isTitle } : {}),
      ...(boldSize === null ? {} : { boldSize }),
    };
    const line = { shape, level: heading, text, ...styled } as const;
    const cell = this.open.at(-1)?.rows.at(-1)?.at(-1);
    if (cell) cell.lines.push(line);
    else this.read.push(line);
  }

  /** With the notes beside the texts that they belong to. */
  all(): ReadDocument {
    const parts = this.read.map((part): DocumentPart =>
      part.shape === 'picture'
        ? part
        : part.shape === 'table'
          ? {
              ...part,
              rows: part.rows.map((row) =>
                row.map((cell) => ({ ...cell, lines: cell.lines.map((line) => this.withNotes(line)) })),
              ),
            }
          : this.withNotes(part),
    );
    return { parts, pictures: this.pictures };
  }

  private withNotes({ text: marked, ...line }: DocumentLine): DocumentLine {
    let text = '';
    const notes: PartNote[] = [];
    for (const [, mark, words = ''] of marked.matchAll(marksAndWords)) {
      if (mark === undefined) text += text.endsWith(' ') ? words.trimStart() : words;
      else notes.push(...this.noteOf(mark, text.length));
    }
    return notes.length === 0 ? { ...line, text } : { ...line, text: text.trim(), notes };
  }

  /** None for a figure whose row somebody took out. */
  private noteOf(mark: string, at: number): readonly PartNote[] {
    if (!mark.startsWith(figureBookmarks)) return [{ at, text: this.notes.get(mark) ?? '' }];
    const figure = this.figures.get(mark);
    return figure ? [{ at, text: '', figure }] : [];
  }
}

/** What an earlier review as a document holds. */
export interface ReadDocument {
  readonly parts: readonly DocumentPart[];
  /** How many pictures stand in it, in cells too. */
  readonly pictures: number;
}

/** Headings, paragraphs, items of lists and tables of the HTML that mammoth makes of a DOCX, in reading order. */
export const partsOfHtml = (html: string): ReadDocument => {
  const reader = new PartReader();
  for (const [, slash, name = '', attributes = '', text = ''] of html.matchAll(
    /<(\/?)(\w+)([^>]*)>|([^<]+)/gu,
  ))
    if (name === '') reader.text(text);
    else reader.tag(slash === '/', name, attributes);
  reader.end();
  return reader.all();
};
