import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The text of a PDF as a reader program sees it, page after page, with its declared language. */
export const readPdf = async (
  bytes: Uint8Array,
): Promise<{ text: string; language: string | null; pages: number }> => {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
  }
  const { info } = await pdf.getMetadata();
  return {
    text: oneLine(pages.join(' ')),
    language: (info as { Language?: string }).Language ?? null,
    pages: pdf.numPages,
  };
};

export const readDocx = async (bytes: Uint8Array): Promise<string> =>
  oneLine((await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value);
