import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PlacedText } from './pdf-lines';

/** A page of a PDF as its letters stand on it. */
export interface PdfPage {
  readonly number: number;
  readonly items: readonly PlacedText[];
  /** Its lower and upper edge, in points. */
  readonly bottom: number;
  readonly top: number;
}

export const readPage = async (pdf: PDFDocumentProxy, number: number): Promise<PdfPage> => {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const [, bottom = 0, , top = 0] = page.view;
  const placed = items.flatMap((item): PlacedText[] =>
    'str' in item
      ? [
          {
            text: item.str,
            x: Number(item.transform[4]),
            y: Number(item.transform[5]),
            width: item.width,
            height: item.height || Math.abs(Number(item.transform[3])),
          },
        ]
      : [],
  );
  page.cleanup();
  return { number, items: placed, bottom, top };
};

export const hasWords = (items: readonly PlacedText[]): boolean =>
  items.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
