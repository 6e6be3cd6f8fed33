import { type UnpackingLimits, unpacksTooLarge, zipEntries } from '@qadam/platform/domain';
import { decodePlainText, looksBinary } from './decode-plain-text';

export const docxMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const plainTextMediaType = 'text/plain';

/** Bytes that a file may have. */
export const largestDocumentBytes = 50 * 1024 * 1024;
/** Bytes that a DOCX may unpack to: some 2000 pages and their pictures; more is a mistake or an attack. */
export const documentLimits: UnpackingLimits = { markupBytes: 48 * 2 ** 20, allBytes: 200 * 2 ** 20 };
/** UTF-16 code units of a text: some 2000 pages. */
export const longestDocument = 5_000_000;

export type DocumentFileProblem =
  | 'empty'
  | 'too-large'
  | 'unpacks-too-large'
  | 'too-long'
  | 'encrypted'
  | 'macros'
  | 'old-word'
  | 'pdf'
  | 'damaged'
  | 'not-word'
  | 'mislabelled'
  | 'unknown-kind';

export type DocumentFileKind =
  | { readonly mediaType: typeof docxMediaType | typeof plainTextMediaType; readonly problem?: undefined }
  | { readonly mediaType?: undefined; readonly problem: DocumentFileProblem };

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

const kindOfZip = (bytes: Uint8Array, extension: string): DocumentFileKind => {
  const entries = zipEntries(bytes);
  if (!entries) return { problem: 'damaged' };
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { problem: 'encrypted' };
  if (
    extension === 'docm' ||
    extension === 'dotm' ||
    entries.some(({ name }) => /vba(Project|Data)/iu.test(name))
  )
    return { problem: 'macros' };
  if (!entries.some(({ name }) => name === 'word/document.xml')) return { problem: 'not-word' };
  if (unpacksTooLarge(entries, documentLimits)) return { problem: 'unpacks-too-large' };
  return extension === 'docx' ? { mediaType: docxMediaType } : { problem: 'mislabelled' };
};

/**
 * What an uploaded file is, judged by its bytes and checked against its name: DOCX or plain text, or why it
 * is refused. Nothing is unpacked or run.
 */
export const documentFileKind = (bytes: Uint8Array, fileName: string): DocumentFileKind => {
  const extension = /\.([^.]+)$/u.exec(fileName.trim().toLowerCase())?.[1] ?? '';
  if (bytes.length === 0) return { problem: 'empty' };
  if (bytes.length > largestDocumentBytes) return { problem: 'too-large' };
  if (startsWith(bytes, 0x50, 0x4b)) return kindOfZip(bytes, extension);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { problem: contains(bytes, encryptedPackage) ? 'encrypted' : 'old-word' };
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return { problem: 'pdf' };
  if (extension === 'docx' || extension === 'docm') return { problem: 'mislabelled' };
  if (extension !== 'txt') return { problem: 'unknown-kind' };
  return looksBinary(decodePlainText(bytes).text)
    ? { problem: 'mislabelled' }
    : { mediaType: plainTextMediaType };
};
