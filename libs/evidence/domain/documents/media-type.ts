import { type UnpackingLimits, type ZipEntry, unpacksTooLarge, zipEntries } from '@qadam/platform/domain';
import { decodeText } from '@qadam/language/domain';
import { looksBinary } from './looks-binary';

export const docxMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const pdfMediaType = 'application/pdf';
export const htmlMediaType = 'text/html';
export const csvMediaType = 'text/csv';
export const jsonMediaType = 'application/json';
export const plainTextMediaType = 'text/plain';
export const rtfMediaType = 'application/rtf';
/** Of the files of OpenDocument (ODT, ODS, ODP), whichever of them. */
export const openDocumentMediaType = 'application/vnd.oasis.opendocument';
/** Of an archive in which no office document lies. */
export const zipMediaType = 'application/zip';
/** Of a file that is nothing which Qadam reads. */
export const unknownMediaType = 'application/octet-stream';

/** Whether files of this kind are texts that may hold tables, not tables as a whole. */
export const isRunningText = (mediaType: string): boolean =>
  mediaType === docxMediaType || mediaType === htmlMediaType || mediaType === pdfMediaType;

/** Bytes that a file may have. */
export const largestDocumentBytes = 200 * 2 ** 20;
/** Bytes that an office file may unpack to: its markup, which a reader holds whole, and all with pictures. */
export const documentLimits: UnpackingLimits = { markupBytes: 128 * 2 ** 20, allBytes: 512 * 2 ** 20 };
/** UTF-16 code units of a text: what a file of the largest size can hold, with a separator between its cells. */
export const longestDocument = 2 * largestDocumentBytes;
/** UTF-16 code units of a text that is pasted: some 2000 pages. */
export const longestPaste = 5_000_000;

export type DocumentFileProblem =
  | 'empty'
  | 'too-large'
  | 'unpacks-too-large'
  | 'too-long'
  | 'encrypted'
  | 'old-office'
  | 'damaged'
  | 'scanned'
  | 'no-text'
  | 'no-submissions'
  | 'no-answers'
  | 'mislabelled'
  | 'unknown-kind';

export interface DocumentFileKind {
  /** By the bytes, whatever the name says. */
  readonly mediaType: string;
  readonly problem: DocumentFileProblem | null;
  /** Macros of an office file: told, never run, and the text is taken. */
  readonly hasMacros: boolean;
}

/** Endings of names that fit what a file is; the first is the one to give it. */
export const endingsOf: Readonly<Record<string, readonly string[]>> = {
  [docxMediaType]: ['docx', 'docm', 'dotx', 'dotm'],
  [xlsxMediaType]: ['xlsx', 'xlsm', 'xltx', 'xltm'],
  [pdfMediaType]: ['pdf'],
  [htmlMediaType]: ['html', 'htm', 'xhtml'],
  [csvMediaType]: ['csv', 'tsv', 'tab'],
  [jsonMediaType]: ['json', 'geojson'],
  [plainTextMediaType]: ['txt', 'text', 'md', 'log'],
};

const readableEndings = new Set([...Object.values(endingsOf).flat(), 'doc', 'xls']);

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, position) => bytes[position] === byte);

/** `EncryptedPackage` in UTF-16LE: the stream in which Office keeps a document with a password (MS-OFFCRYPTO 2.3.4.4). */
const encryptedPackage = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

const contains = (bytes: Uint8Array, wanted: readonly number[]): boolean => {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
};

const kind = (
  mediaType: string,
  problem: DocumentFileProblem | null = null,
  hasMacros = false,
): DocumentFileKind => ({ mediaType, problem, hasMacros });

/** Its first entry is not packed and says what it is (OpenDocument 1.3, part 2, 3.3). */
const isOpenDocument = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(30, 100)).startsWith(`mimetype${openDocumentMediaType}`);

const mainPart = (entries: readonly ZipEntry[]): string =>
  entries.some(({ name }) => name === 'word/document.xml')
    ? docxMediaType
    : entries.some(({ name }) => name === 'xl/workbook.xml')
      ? xlsxMediaType
      : zipMediaType;

const kindOfZip = (bytes: Uint8Array, ending: string): DocumentFileKind => {
  const entries = zipEntries(bytes);
  if (!entries) {
    const byName = Object.entries(endingsOf).find(([, endings]) => endings.includes(ending))?.[0];
    return kind(byName === docxMediaType || byName === xlsxMediaType ? byName : zipMediaType, 'damaged');
  }
  const mediaType = isOpenDocument(bytes) ? openDocumentMediaType : mainPart(entries);
  if (entries.some(({ isEncrypted }) => isEncrypted)) return kind(mediaType, 'encrypted');
  if (unpacksTooLarge(entries, documentLimits)) return kind(mediaType, 'unpacks-too-large');
  if (mediaType === openDocumentMediaType)
    return kind(mediaType, readableEndings.has(ending) ? 'mislabelled' : 'unknown-kind');
  if (mediaType === zipMediaType) {
    if (!readableEndings.has(ending)) return kind(mediaType, 'unknown-kind');
    // Packed as Office packs (ECMA-376, part 2), and the document is missing.
    const isOffice = entries.some(({ name }) => name === '[Content_Types].xml');
    return kind(mediaType, isOffice ? 'damaged' : 'mislabelled');
  }
  return kind(
    mediaType,
    null,
    entries.some(({ name }) => /vba(?:Project|Data)/iu.test(name)),
  );
};

/** The beginning of a page: a document type, or one of the elements that a page or a part of one begins with. */
const beginsAsHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|script|div|p|h[1-6]|table|article|section|main|ul|ol)\b/iu.test(
    text.slice(0, 4000),
  );
const hasMarkup = (text: string): boolean =>
  /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/iu.test(text.slice(0, 100_000));
const beginsAsJson = (text: string): boolean =>
  /^\s*[[{]\s*(?:["[\]{}]|-?\d|true|false|null)/u.test(text.slice(0, 2000));

const tableSample = 20_000;
const tableLines = 20;
/** Of a file that is called a workbook, a few lines may be titles or notes, and a comma may be part of an answer. */
const leastAlikeInWorkbook = 0.6;

/** Lines that (all, or this share of them) have as many commas, semicolons or tabs, and at least one: a table under the name of something else. */
const looksLikeTable = (text: string, leastAlike: number): boolean => {
  const lines = text
    .slice(0, tableSample)
    .replace(/"(?:[^"]|"")*"/gu, '')
    .split(/\r\n|[\r\n]/u)
    .filter((line) => line.trim() !== '')
    .slice(0, tableLines);
  return (
    lines.length > 1 &&
    [',', ';', '\t'].some((separator) => {
      const counts = lines.map((line) => line.split(separator).length - 1);
      return counts.some(
        (count) => count > 0 && counts.filter((other) => other === count).length >= leastAlike * lines.length,
      );
    })
  );
};

const sampleBytes = 200_000;

/** Texts have no marks of their own: the name decides among what the words can be. */
const kindOfText = (bytes: Uint8Array, ending: string): DocumentFileKind => {
  // An even number of bytes, as UTF-16 is read in pairs; a cut last letter of UTF-8 is no sign of other bytes.
  const { text } = decodeText(textSample(bytes, sampleBytes));
  if (looksBinary(text)) return kind(unknownMediaType);
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml')
    return kind(beginsAsHtml(text) || hasMarkup(text) ? htmlMediaType : plainTextMediaType);
  if (beginsAsHtml(text)) return kind(htmlMediaType);
  if (ending === 'json' || ending === 'geojson')
    return kind(beginsAsJson(text) ? jsonMediaType : plainTextMediaType);
  if (endingsOf[csvMediaType]?.includes(ending))
    return kind(beginsAsJson(text) ? jsonMediaType : csvMediaType);
  if (text.startsWith('{\\rtf'))
    return kind(rtfMediaType, readableEndings.has(ending) ? 'mislabelled' : 'unknown-kind');
  const isNamedAsText = ending === '' || (endingsOf[plainTextMediaType]?.includes(ending) ?? false);
  const isNamedAsWorkbook = ending === 'xls' || (endingsOf[xlsxMediaType]?.includes(ending) ?? false);
  const isTable =
    !isNamedAsText &&
    readableEndings.has(ending) &&
    looksLikeTable(text, isNamedAsWorkbook ? leastAlikeInWorkbook : 1);
  return kind(isTable ? csvMediaType : plainTextMediaType);
};

/** The beginning of a text, cut before a letter and not within it. */
const textSample = (bytes: Uint8Array, length: number): Uint8Array => {
  if (bytes.length <= length) return bytes;
  let end = length;
  while (end > length - 4 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end - (end % 2 === 1 && startsWith(bytes, 0xff, 0xfe) ? 1 : 0));
};

const kindByBytes = (bytes: Uint8Array, ending: string): DocumentFileKind => {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6))
    return kindOfZip(bytes, ending);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const isLocked = contains(bytes, encryptedPackage);
    const packed = endingsOf[xlsxMediaType]?.includes(ending) ? xlsxMediaType : docxMediaType;
    if (isLocked) return kind(packed, 'encrypted');
    return kind(ending === 'xls' ? 'application/vnd.ms-excel' : 'application/msword', 'old-office');
  }
  // A reader may find the mark within the first kilobyte (ISO 32000-1, annex H, note 13).
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return kind(pdfMediaType);
  return kindOfText(bytes, ending);
};

export const endingOf = (fileName: string): string =>
  /\.([^.]+)$/u.exec(fileName.trim().toLowerCase())?.[1] ?? '';

/**
 * What a file is, judged by its bytes and checked against its name, and why it is refused. Nothing is unpacked or
 * run. A name without an ending, or with one that says nothing here, contradicts no text.
 */
export const documentFileKind = (bytes: Uint8Array, fileName: string): DocumentFileKind => {
  const ending = endingOf(fileName);
  if (bytes.length === 0) return kind(unknownMediaType, 'empty');
  if (bytes.length > largestDocumentBytes) return kind(unknownMediaType, 'too-large');
  const found = kindByBytes(bytes, ending);
  const fits = endingsOf[found.mediaType]?.includes(ending) ?? false;
  if (found.problem === 'damaged' && !fits && readableEndings.has(ending))
    return { ...found, problem: 'damaged' };
  if (found.problem !== null) return found;
  if (fits || (!readableEndings.has(ending) && ending === '')) return found;
  if (found.mediaType === unknownMediaType)
    return kind(unknownMediaType, readableEndings.has(ending) ? 'mislabelled' : 'unknown-kind');
  if (found.mediaType === plainTextMediaType && !readableEndings.has(ending))
    return kind(plainTextMediaType, 'unknown-kind');
  return { ...found, problem: 'mislabelled' };
};
