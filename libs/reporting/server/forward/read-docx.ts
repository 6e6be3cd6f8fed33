import { inspectArchive, invalidInput } from '@qadam/platform/server';
import { documentLimits } from '@qadam/evidence/domain';
import type { DocumentPart } from '@qadam/reporting/domain';
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

/** What was opened around the words read now. */
class PartReader {
  readonly parts: DocumentPart[] = [];
  private tables = 0;
  private items = 0;
  private footnote = 0;
  private heading = 0;
  private words = '';
  /** Letters that lead to a heading, as those of a line of contents do. */
  private leading = '';
  private leads = false;
  private isNoteMark = false;

  tag(isEnd: boolean, name: string, attributes: string): void {
    if (/^(?:h[1-6]|p|li|td|th|table)$/u.test(name)) this.end();
    const step = isEnd ? -1 : 1;
    if (name === 'table') this.tables += step;
    // The notes of mammoth stand in a list at the end.
    if (name === 'li') this.items += step;
    if (name === 'li' && (this.footnote > 0 || attributes.includes('id="footnote-'))) this.footnote += step;
    if (/^h[1-6]$/u.test(name)) this.heading = isEnd ? 0 : Number(name.slice(1));
    if (name === 'a') this.leads = !isEnd && attributes.includes('href="#');
    if (name === 'a') this.isNoteMark = !isEnd && attributes.includes('href="#footnote-');
    if (name === 'br') this.words += '\n';
  }

  text(text: string): void {
    if (this.isNoteMark) return;
    this.words += text;
    if (this.leads) this.leading += text;
  }

  end(): void {
    const { heading, tables, items } = this;
    const [text, leading] = [plain(this.words), plain(this.leading)];
    [this.words, this.leading] = ['', ''];
    if (text === '' || this.footnote > 0 || (heading === 0 && leading === text)) return;
    const shape = heading > 0 ? 'heading' : tables > 0 ? 'cell' : items > 0 ? 'item' : 'paragraph';
    this.parts.push({ shape, level: heading, text });
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
  return reader.parts;
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
