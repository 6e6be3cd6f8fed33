import { inspectArchive, invalidInput } from '@qadam/platform/server';
import { documentLimits } from '@qadam/evidence/domain';
import { type DocumentPart, type PartNote, raisedText, type Raising } from '@qadam/reporting/domain';
import mammoth from 'mammoth';
import { forwardWords } from './words';

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
const marksAndWords = /\ue000(\d+)\ue001|([^\ue000]+)/gu;
const unmarked = (text: string): string => text.replace(/\ue000\d+\ue001/gu, '').trim();

/** What was opened around the words read now. */
class PartReader {
  /** Marks of notes stand in the words until the notes, which come last, are read. */
  private readonly read: DocumentPart[] = [];
  private readonly notes = new Map<string, string>();
  private note = '';
  private tables = 0;
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
    const step = isEnd ? -1 : 1;
    if (name === 'table') this.tables += step;
    // The notes of mammoth stand in a list at the end.
    if (name === 'li') this.items += step;
    if (name === 'li' && (this.footnote > 0 || attributes.includes('id="footnote-'))) {
      this.footnote += step;
      this.note = /id="footnote-(\d+)"/u.exec(attributes)?.[1] ?? this.note;
    }
    if (/^h[1-6]$/u.test(name)) this.heading = isEnd ? 0 : Number(name.slice(1));
    if (name === 'a') this.leads = !isEnd && attributes.includes('href="#');
    if (name === 'a') {
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
    const { heading, tables, items } = this;
    const [text, leading] = [plain(this.words), plain(this.leading)];
    [this.words, this.leading] = ['', ''];
    if (this.footnote > 0 && text !== '')
      this.notes.set(this.note, [this.notes.get(this.note), text].filter(Boolean).join(' '));
    if (unmarked(text) === '' || this.footnote > 0 || (heading === 0 && leading === unmarked(text))) return;
    const shape = heading > 0 ? 'heading' : tables > 0 ? 'cell' : items > 0 ? 'item' : 'paragraph';
    this.read.push({ shape, level: heading, text });
  }

  /** With the notes beside the texts that they belong to. */
  parts(): DocumentPart[] {
    return this.read.map(({ text: marked, ...part }) => {
      let text = '';
      const notes: PartNote[] = [];
      for (const [, mark, words = ''] of marked.matchAll(marksAndWords)) {
        if (mark === undefined) text += text.endsWith(' ') ? words.trimStart() : words;
        else notes.push({ at: text.length, text: this.notes.get(mark) ?? '' });
      }
      return notes.length === 0 ? { ...part, text } : { ...part, text: text.trim(), notes };
    });
  }
}

const partsOf = (html: string): DocumentPart[] => {
  const reader = new PartReader();
  for (const [, slash, name = '', attributes = '', text = ''] of html.matchAll(
    /<(\/?)(\w+)([^>]*)>|([^<]+)/gu,
  ))
    if (name === '') reader.text(text);
    else reader.tag(slash === '/', name, attributes);
  reader.end();
  return reader.parts();
};

/**
 * Headings and paragraphs of a DOCX in reading order, items of lists and cells of tables included; pictures,
 * footnotes and lines of contents are left out.
 * @throws Failure `invalid-input` where it is no DOCX or unpacks to too much
 */
export const readDocxParts = async (bytes: Buffer, fileName: string): Promise<DocumentPart[]> => {
  const refuse = () => invalidInput(forwardWords.notDocx, { file: fileName });
  if ((await inspectArchive(bytes, documentLimits)) !== null) throw refuse();
  const html = await mammoth
    .convertToHtml(
      { buffer: bytes },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    )
    .then(({ value }) => value)
    .catch(() => {
      throw refuse();
    });
  const parts = partsOf(html);
  if (parts.length === 0) throw refuse();
  return parts;
};
