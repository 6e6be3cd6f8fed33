import type { TextBlock } from '@qadam/evidence/domain';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfOptions } from './pdf-options';
import { hasWords, type PdfPage, readPage } from './pdf-page';
import { paragraphsOfItems } from './pdf-paragraphs';
import { shownPages } from './pdf-pictures';
import { withoutRunningLines } from './pdf-running';
import type { PdfUntold } from './pdf-words';

export type PdfReading =
  | {
      readonly blocks: readonly TextBlock[];
      readonly active: readonly string[];
      readonly pdf: PdfUntold;
    }
  | { readonly problem: 'encrypted' | 'damaged' | 'scanned'; readonly page?: number };

/** Names under which a PDF keeps what viewers would run or open (ISO 32000-1, 12.6.4): outside compressed parts. */
const actionNames = [
  ['JavaScript', /\/(?:JavaScript|JS)(?![A-Za-z])/u],
  ['Launch', /\/Launch(?![A-Za-z])/u],
  ['EmbeddedFile', /\/EmbeddedFiles?(?![A-Za-z])/u],
] as const;

const actionsOf = async (pdf: PDFDocumentProxy, bytes: Uint8Array): Promise<readonly string[]> => {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const found = new Set<string>(actionNames.filter(([, mark]) => mark.test(raw)).map(([name]) => name));
  if (Object.keys((await pdf.getJSActions()) ?? {}).length > 0) found.add('JavaScript');
  if (Object.keys(((await pdf.getAttachments()) as object | null) ?? {}).length > 0)
    found.add('EmbeddedFile');
  const opening = (await pdf.getOpenAction()) as { action?: string } | null;
  if (opening?.action) found.add(opening.action);
  return [...found];
};

/**
 * The text of a PDF by pages and paragraphs. Nothing in it is run: pdf.js reads without evaluating, and forms, links
 * and pictures are passed over.
 */
export const readPdf = async (bytes: Uint8Array): Promise<PdfReading> => {
  // pdf.js takes the buffer for itself; the scan for actions needs it before.
  const task = getDocument({ ...pdfOptions, data: new Uint8Array(bytes) });
  try {
    const pdf = await task.promise;
    const whole: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) whole.push(await readPage(pdf, number));
    const { pages, leftOut } = withoutRunningLines(whole);
    const wordless = pages.filter(({ items }) => !hasWords(items)).map(({ number }) => number);
    if (wordless.length === pages.length) return { problem: 'scanned' };
    const blocks = pages.flatMap(({ number, items }) =>
      paragraphsOfItems(items).map((text) => ({ page: number, text })),
    );
    const active = await actionsOf(pdf, bytes);
    return {
      blocks,
      active,
      pdf: { runningLines: leftOut, pagesWithoutText: await shownPages(bytes, wordless) },
    };
  } catch (error) {
    return { problem: (error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged' };
  } finally {
    await task.destroy();
  }
};
