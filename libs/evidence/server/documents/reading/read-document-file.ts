import { decodeText } from '@qadam/language/domain';
import {
  blocksOfText,
  csvMediaType,
  documentFileKind,
  type DocumentFileKind,
  type DocumentFileProblem,
  documentLimits,
  type DocumentTable,
  docxMediaType,
  endingsOf,
  type FormLabels,
  htmlMediaType,
  isFormWithoutAnswers,
  isWorkbookOfForm,
  jsonMediaType,
  longestDocument,
  openDocumentMediaType,
  pdfMediaType,
  readableWorkbook,
  rtfMediaType,
  tablesOfSubmissions,
  titleOfSubmissions,
  type TextBlock,
  xlsxMediaType,
  zipMediaType,
} from '@qadam/evidence/domain';
import type { Language } from '@qadam/language/domain';
import { jsonFault } from '@qadam/platform/domain';
import { inspectArchive, placedCells } from '@qadam/platform/server';
import { activeContent } from './active-words';
import { documentFileFailure, type DocumentProblem, toldTogether } from './document-file-words';
import { readDocx } from './docx-text';
import type { FileFault } from './file-fault-words';
import { readHtml } from './html-text';
import { activeInOffice, placeOfActiveFormula } from './office-active';
import { type PdfUntold, toldOfPdf } from './pdf-words';
import { blocksOfTables } from './table-blocks';
import { readDelimitedTable, readWorkbookTables } from './table-rows';
import { filledFromMerged, hiddenPassages, unreadParts } from './unseen-words';
import { mergedCells } from './workbook-merged';
import { workbookSheets } from './workbook-parts';
import { type WorkbookUnseen, workbookUnseen } from './workbook-unseen';
import { unseenContent } from './workbook-words';
import { type WrittenContent, writtenContent } from './written-content';

export interface ReadDocument {
  readonly mediaType: string;
  /** Paragraphs and rows in their order, as they stand in the file: nothing is masked yet. */
  readonly blocks: readonly TextBlock[];
  /** Of a table-like source or a running text; their rows are among the blocks. */
  readonly tables: readonly DocumentTable[];
  /** What the file says that it is called, where it does. */
  readonly title: string | null;
  /** Of a form whose labels are in languages of ours. */
  readonly labels: FormLabels | null;
  /** Told of a file that is taken all the same. */
  readonly notice: DocumentProblem | null;
}

type Content =
  | (WrittenContent & {
      readonly active?: readonly string[];
      readonly hiddenPassages?: number;
      readonly unread?: readonly string[];
    })
  | {
      readonly blocks: readonly TextBlock[];
      readonly tables?: readonly DocumentTable[];
      readonly active?: readonly string[];
      readonly pdf?: PdfUntold;
    }
  | {
      readonly tables: readonly DocumentTable[];
      readonly unseen?: WorkbookUnseen;
      readonly active?: readonly string[];
      /** The sheet and cell of the first formula that is active. */
      readonly activePlace?: string | null;
      readonly title?: string | null;
      readonly labels?: FormLabels | null;
    }
  | { readonly problem: DocumentFileProblem; readonly place?: string; readonly fault?: FileFault };

const readWordFile = async (bytes: Buffer): Promise<Content> => {
  try {
    const { pieces, active, hidden, unread } = await readDocx(bytes);
    return {
      ...writtenContent(pieces),
      ...{ active: [...activeInOffice(bytes), ...active], hiddenPassages: hidden, unread },
    };
  } catch {
    return { problem: 'damaged' };
  }
};

const readJson = (text: string, language: Language | null): Content => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const fault = jsonFault(text);
    if (!(error instanceof SyntaxError) || !fault) throw error;
    return { problem: 'damaged', place: `line ${fault.line}, column ${fault.column}`, fault: 'no-json' };
  }
  if (isFormWithoutAnswers(value)) return { problem: 'no-answers' };
  const read = tablesOfSubmissions(value, language);
  return read ? { ...read, title: titleOfSubmissions(value) } : { problem: 'no-submissions' };
};

const readCsv = (text: string): Content => {
  const read = readDelimitedTable(text);
  if ('brokenRow' in read) return { problem: 'damaged', place: `row ${read.brokenRow}`, fault: 'open-quote' };
  return { tables: read.table ? [read.table] : [] };
};

const readWorkbookFile = async (bytes: Buffer, language: Language | null): Promise<Content> => {
  let placed: Uint8Array;
  try {
    placed = placedCells(bytes);
  } catch {
    return { problem: 'damaged' };
  }
  const sheets = workbookSheets(placed);
  const tables = await readWorkbookTables(Buffer.from(placed), mergedCells(sheets));
  if (!tables) return { problem: 'damaged' };
  if (isWorkbookOfForm(tables)) return { problem: 'no-answers' };
  return {
    ...readableWorkbook(tables, language),
    unseen: workbookUnseen(sheets),
    active: activeInOffice(bytes),
    activePlace: placeOfActiveFormula(sheets),
  };
};

const readBinary = async (bytes: Buffer, mediaType: string, language: Language | null): Promise<Content> => {
  if (mediaType === docxMediaType) return readWordFile(bytes);
  if (mediaType === xlsxMediaType) return readWorkbookFile(bytes, language);
  // Read only when a PDF comes: it takes longer to load than all the rest.
  const { readPdf } = await import('./pdf-text');
  return readPdf(bytes);
};

const readText = (text: string, mediaType: string, language: Language | null): Content => {
  switch (mediaType) {
    case htmlMediaType: {
      const { pieces, active, hidden } = readHtml(text);
      return { ...writtenContent(pieces), active, hiddenPassages: hidden };
    }
    case jsonMediaType:
      return readJson(text.replace(/^\ufeff/u, ''), language);
    case csvMediaType:
      return readCsv(text);
    default:
      return { blocks: blocksOfText(text) };
  }
};

const isPacked = (mediaType: string): boolean => mediaType === docxMediaType || mediaType === xlsxMediaType;

type Opened = Pick<DocumentFileKind, 'mediaType' | 'hasMacros'> &
  ({ readonly bytes: Buffer } | { readonly text: string } | { readonly problem: DocumentFileProblem });

/** What a file is, and its text where it is one: its bytes are then let go before the text is read. */
const openFile = async (read: () => Promise<Buffer>, fileName: string): Promise<Opened> => {
  const bytes = await read();
  const { problem, ...kind } = documentFileKind(bytes, fileName);
  if (problem) return { ...kind, problem };
  if (!isPacked(kind.mediaType))
    return kind.mediaType === pdfMediaType ? { ...kind, bytes } : { ...kind, text: decodeText(bytes).text };
  const packing = await inspectArchive(bytes, documentLimits);
  if (packing === null) return { ...kind, bytes };
  return { ...kind, problem: packing === 'too-large' ? 'unpacks-too-large' : 'damaged' };
};

const faultByKind: Readonly<Record<string, FileFault>> = {
  [rtfMediaType]: 'rtf',
  [openDocumentMediaType]: 'open-document',
  [zipMediaType]: 'archive',
};

/** What a file is that is none of ours, where its bytes tell. */
const faultOf = (opened: Opened): FileFault | undefined => {
  if (!('problem' in opened) || (opened.problem !== 'mislabelled' && opened.problem !== 'unknown-kind'))
    return undefined;
  return faultByKind[opened.mediaType];
};

const lengthOf = (blocks: readonly TextBlock[]): number =>
  blocks.reduce(
    (sum, block) =>
      sum +
      ('text' in block ? block.text.length : block.cells.reduce((all, cell) => all + cell.length + 3, 0)),
    0,
  );

/**
 * The text of a file by its paragraphs or rows: DOCX, PDF with text, XLSX, CSV, HTML, TXT (UTF-8, UTF-16,
 * Windows-1251) and exports of KoboToolbox and ODK, whose labels come in `language` where the
 * form has it, else as `labelsOfForm` finds.
 * @throws Failure `invalid-input` with the file, the place and what to do
 */
export const readDocumentFile = async (
  file: Buffer | (() => Promise<Buffer>),
  fileName: string,
  language: Language | null = null,
): Promise<ReadDocument> => {
  const opened = await openFile(Buffer.isBuffer(file) ? () => Promise.resolve(file) : file, fileName);
  const { mediaType, hasMacros } = opened;
  const refuse = (
    kind: DocumentFileProblem,
    place?: string,
    fault: FileFault | undefined = faultOf(opened),
  ) =>
    documentFileFailure(kind, fileName, {
      ...{ mediaType, fault },
      ...(place === undefined ? {} : { place: `${fileName}, ${place}` }),
      ...(kind === 'mislabelled' && endingsOf[mediaType]?.[0] ? { found: endingsOf[mediaType][0] } : {}),
    });
  if ('problem' in opened) throw refuse(opened.problem);
  const content =
    'bytes' in opened
      ? await readBinary(opened.bytes, mediaType, language)
      : readText(opened.text, mediaType, language);
  if ('problem' in content)
    throw refuse(content.problem, ...('place' in content ? ([content.place, content.fault] as const) : []));
  const tables = 'tables' in content ? (content.tables ?? []) : [];
  const blocks = 'blocks' in content ? content.blocks : blocksOfTables(tables);
  if (lengthOf(blocks) > longestDocument) throw refuse('too-long');
  if (blocks.every((block) => ('text' in block ? block.text : block.cells.join('')).trim() === ''))
    throw refuse('no-text');
  const active = [
    ...new Set([...(hasMacros ? ['macros'] : []), ...('active' in content ? (content.active ?? []) : [])]),
  ];
  const unseen = 'unseen' in content && content.unseen ? unseenContent(content.unseen, fileName) : null;
  const activePlace = 'activePlace' in content ? (content.activePlace ?? null) : null;
  const running = active.length > 0 ? activeContent(active, fileName, activePlace) : null;
  const hidden =
    'hiddenPassages' in content && content.hiddenPassages
      ? hiddenPassages(content.hiddenPassages, fileName)
      : null;
  const unread =
    'unread' in content && content.unread && content.unread.length > 0
      ? unreadParts(content.unread, fileName)
      : null;
  const ofPdf = 'pdf' in content && content.pdf ? toldOfPdf(content.pdf, fileName) : [];
  const filled = tables.reduce((sum, each) => sum + (each.filledFromMerged ?? 0), 0);
  const merged = filled > 0 ? filledFromMerged(filled, fileName) : null;
  const title = 'title' in content ? (content.title ?? null) : null;
  const labels = 'labels' in content ? (content.labels ?? null) : null;
  return {
    mediaType,
    blocks,
    tables,
    title,
    labels,
    notice: toldTogether([running, unseen, hidden, unread, ...ofPdf, merged]),
  };
};
