import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfOptions } from './pdf-options';

/** How a path ends that is drawn; others only bound what is. */
const drawing = new Set<unknown>([
  ...[OPS.stroke, OPS.closeStroke, OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke],
  ...[OPS.closeFillStroke, OPS.closeEOFillStroke],
]);

const operationsOf = async (pdf: PDFDocumentProxy, number: number) => {
  const page = await pdf.getPage(number);
  const { fnArray, argsArray } = await page.getOperatorList();
  const isDrawn = fnArray.some(
    (operation, at) =>
      operation === OPS.shadingFill ||
      (operation === OPS.constructPath && drawing.has((argsArray[at] as readonly unknown[] | null)?.[0])),
  );
  page.cleanup();
  return { count: fnArray.length, isDrawn };
};

/**
 * Which of these pages show something, and are not left empty. Pictures are not decoded, which takes long: read with
 * none allowed, a page ends at its first one, and read without them it goes on.
 */
export const shownPages = async (bytes: Uint8Array, pages: readonly number[]): Promise<readonly number[]> => {
  if (pages.length === 0) return [];
  const open = (stopAtErrors: boolean) =>
    getDocument({ ...pdfOptions, stopAtErrors, maxImageSize: 0, data: new Uint8Array(bytes) });
  const [strict, lenient] = [open(true), open(false)];
  try {
    const [ending, passing] = [await strict.promise, await lenient.promise];
    const shown: number[] = [];
    for (const page of pages) {
      const { count, isDrawn } = await operationsOf(passing, page);
      if (isDrawn || (await operationsOf(ending, page)).count < count) shown.push(page);
    }
    return shown;
  } finally {
    await strict.destroy();
    await lenient.destroy();
  }
};
