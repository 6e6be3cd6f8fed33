import type { TextBlock } from '@qadam/evidence/domain';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PlacedText } from './pdf-lines';
import { paragraphsOfItems } from './pdf-paragraphs';

export type PdfReading =
  | { readonly blocks: readonly TextBlock[]; readonly active: readonly string[] }
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

const textOfPage = async (pdf: PDFDocumentProxy, number: number): Promise<readonly string[]> => {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
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
  return paragraphsOfItems(placed);
};

/**
 * The text of a PDF by pages and paragraphs. Nothing in it is run: pdf.js reads without evaluating, and forms, links
 * and pictures are passed over.
 */
export const readPdf = async (bytes: Uint8Array): Promise<PdfReading> => {
  // pdf.js takes the buffer for itself; the scan for actions needs it before.
  const own = new Uint8Array(bytes);
  const task = getDocument({
    ...{ data: own, verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false },
    ...{ stopAtErrors: false, enableXfa: false },
  });
  try {
    const pdf = await task.promise;
    const blocks: TextBlock[] = [];
    for (let page = 1; page <= pdf.numPages; page += 1)
      for (const text of await textOfPage(pdf, page)) blocks.push({ page, text });
    if (!blocks.some((block) => 'text' in block && /[\p{L}\p{N}]/u.test(block.text)))
      return { problem: 'scanned' };
    return { blocks, active: await actionsOf(pdf, bytes) };
  } catch (error) {
    return { problem: (error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged' };
  } finally {
    await task.destroy();
  }
};
