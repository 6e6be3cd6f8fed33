import { type DocumentTable, tableInText, type TextBlock } from '@qadam/evidence/domain';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { undividedBy } from './pdf-divided-words';
import { pdfOptions } from './pdf-options';
import { hasWords, type PdfPage, readPage } from './pdf-page';
import { joinedOverPages } from './pdf-over-pages';
import { textsOf, withWholeWords } from './pdf-paragraphs';
import { piecesOfPage } from './pdf-pieces';
import { shownPages } from './pdf-pictures';
import { withoutRunningLines } from './pdf-running';
import type { PdfUntold } from './pdf-words';
import { blocksOfTables } from './table-blocks';

export type PdfReading =
  | {
      readonly blocks: readonly TextBlock[];
      readonly active: readonly string[];
      /** Those whose rows are among the blocks. */
      readonly tables: readonly DocumentTable[];
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

/** Paragraphs and rows in their order; what is no table after all is text, a cell a paragraph. */
const contentOfPages = (
  pages: readonly PdfPage[],
): { readonly blocks: readonly TextBlock[]; readonly tables: readonly DocumentTable[] } => {
  const tables: DocumentTable[] = [];
  const whole = joinedOverPages(
    pages.map(({ number, items, rules }) => ({ number, pieces: piecesOfPage(items, rules) })),
  );
  const undivided = undividedBy(whole.flatMap(({ pieces }) => textsOf(pieces)));
  const blocks = whole.flatMap(({ number: page, pieces }) =>
    withWholeWords(pieces, undivided).flatMap((piece): readonly TextBlock[] => {
      if ('text' in piece) return [{ page, text: piece.text }];
      const table = tableInText(piece.rows, tables.length + 1);
      if (!table)
        return piece.rows.flatMap((cells, at) =>
          cells.flatMap((text) => (text === '' ? [] : [{ page: piece.pages?.[at] ?? page, text }])),
        );
      tables.push(table);
      return blocksOfTables([table]).map((row) =>
        'cells' in row ? { ...row, page: piece.pages?.[row.row - 1] ?? page } : row,
      );
    }),
  );
  return { blocks, tables };
};

/**
 * The text of a PDF by pages and paragraphs. Nothing in it is run: pdf.js reads without evaluating, and forms, links
 * and pictures are passed over.
 */
export const readPdf = async (bytes: Uint8Array): Promise<PdfReading> => {
  // pdf.js takes the buffer for itself; the scan for actions needs it before. No picture is decoded.
  const task = getDocument({ ...pdfOptions, maxImageSize: 0, data: new Uint8Array(bytes) });
  try {
    const pdf = await task.promise;
    const whole: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) whole.push(await readPage(pdf, number));
    const { pages, leftOut } = withoutRunningLines(whole);
    const wordless = pages.filter(({ items }) => !hasWords(items)).map(({ number }) => number);
    if (wordless.length === pages.length) return { problem: 'scanned' };
    const { blocks, tables } = contentOfPages(pages);
    const active = await actionsOf(pdf, bytes);
    return {
      blocks,
      tables,
      active,
      pdf: { runningLines: leftOut, pagesWithoutText: await shownPages(bytes, wordless) },
    };
  } catch (error) {
    return { problem: (error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged' };
  } finally {
    await task.destroy();
  }
};
