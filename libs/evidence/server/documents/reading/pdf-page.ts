import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PlacedText } from './pdf-lines';
import { noRules, type PdfRules, rulesOf } from './pdf-rules';

/** A page of a PDF as its letters stand on it. */
export interface PdfPage {
  readonly number: number;
  readonly items: readonly PlacedText[];
  /** Its lower and upper edge, in points. */
  readonly bottom: number;
  readonly top: number;
  /** Lines that it draws, where some of its letters stand as those of a table may. */
  readonly rules: PdfRules;
}

/** Whether something begins beside what comes before it in the file, higher than a next line would. */
const hasSideBySide = (items: readonly PlacedText[]): boolean => {
  const written = items.filter(({ text }) => text.trim() !== '');
  return written.some((item, at) => {
    const before = written[at - 1];
    return (
      before !== undefined &&
      item.x > before.x + before.width + item.height * 0.2 &&
      item.y > before.y - item.height
    );
  });
};

/** Short lines one below another that may be rows whose cells run together in the file. */
const shortLines = 3;

/** Whether so many lines in a row end before three quarters of the page. */
const hasShortLines = (items: readonly PlacedText[], left: number, right: number): boolean => {
  let found = 0;
  return items.some((item) => {
    if (item.text.trim() === '') return false;
    found = item.x + item.width < left + (right - left) * 0.75 ? found + 1 : 0;
    return found >= shortLines;
  });
};

export const readPage = async (pdf: PDFDocumentProxy, number: number): Promise<PdfPage> => {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
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
  const mayHaveTable = hasSideBySide(placed) || hasShortLines(placed, left, right);
  const rules = mayHaveTable ? await rulesOf(page) : noRules;
  page.cleanup();
  return { number, items: placed, bottom, top, rules };
};

export const hasWords = (items: readonly PlacedText[]): boolean =>
  items.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
