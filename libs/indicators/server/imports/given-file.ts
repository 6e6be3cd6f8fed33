import {
  atOnce,
  indicatorCodeOf,
  isStructureMessage,
  problemMessage,
  readSdmxText,
  SdmxSyntaxError,
  sniffSdmx,
  type SourceFile,
} from '@qadam/indicators/domain';
import { decodeText, firstBytes } from '@qadam/language/domain';
import type { UnpackingLimits } from '@qadam/platform/domain';
import { inspectArchive, invalidInput } from '@qadam/platform/server';
import { unzipSync } from 'fflate';
import { isOpenSdgFile } from '../open-sdg/read-folder';
import { foreignFormat, foreignFormatWords } from './foreign-formats';
import { importWords } from './import-words';
import { tableAmong } from './table/packed-table';

/** What a person has handed over, told by its content and not by its name. */
export type GivenFile =
  | { readonly kind: 'table' }
  | {
      readonly kind: 'sdmx';
      readonly name: string;
      readonly bytes: Uint8Array;
      /** The structure message that lies beside it in an archive. */
      readonly structure: Uint8Array | null;
    }
  | { readonly kind: 'open-sdg'; readonly files: readonly SourceFile[] };

/** A data folder is text: some thousands of files that pack to a tenth. */
const archiveLimits: UnpackingLimits = { markupBytes: 256 * 2 ** 20, allBytes: 256 * 2 ** 20 };

/** Where a file says what it is. */
const startLength = 4096;

export const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Files that archivers add by themselves begin with a dot or stand in a folder of their own. */
const isHidden = (name: string): boolean => /(?:^|\/)(?:\.|__MACOSX\/)/u.test(name);

/** The part of a path before `data/`: archives of repositories hold one folder around everything. */
const rootOf = (names: readonly string[]): string | null => {
  const data = names
    .filter((name) => indicatorCodeOf(name) !== null)
    .toSorted((one, other) => one.split('/').length - other.split('/').length)[0];
  return data === undefined ? null : data.replace(/(?:(?<=^|\/)data\/)?[^/]*$/u, '');
};

/** @throws Failure for text that begins like a data message and is none, with the reason and the line. */
const requireMessage = (name: string, text: string): void => {
  try {
    atOnce(readSdmxText(text));
  } catch (error) {
    if (!(error instanceof SdmxSyntaxError)) throw error;
    const { kk, ru, en } = problemMessage(error.kind, { value: error.detail });
    const { row } = error;
    const at = (word: string, sentence: string) =>
      `${name}${row === null ? '' : `, ${word} ${row}`}: ${sentence}`;
    throw invalidInput({ kk: at('жол', kk), ru: at('строка', ru), en: at('line', en) }, { file: name, row });
  }
};

const isMessage = (bytes: Uint8Array): boolean => {
  try {
    const { text } = decodeText(bytes);
    if (sniffSdmx(text) === null) return false;
    atOnce(readSdmxText(text));
    return true;
  } catch (error) {
    if (error instanceof SdmxSyntaxError) return false;
    throw error;
  }
};

const isStructure = (bytes: Uint8Array): boolean =>
  isStructureMessage(decodeText(firstBytes(bytes, startLength)).text);

const readArchive = async (fileName: string, bytes: Uint8Array): Promise<GivenFile> => {
  const problem = await inspectArchive(bytes, archiveLimits);
  const place = { file: fileName };
  if (problem !== null)
    throw invalidInput(
      problem === 'too-large'
        ? importWords.archiveTooLarge
        : /\.xls[xm]$/iu.test(fileName)
          ? importWords.damaged
          : importWords.archiveDamaged,
      place,
    );
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/') && !isHidden(name));
  const root = rootOf(entries.map(([name]) => name));
  if (root !== null) {
    const files = entries
      .filter(([name]) => name.startsWith(root))
      .map(([name, content]) => ({ name: name.slice(root.length), bytes: content }))
      .filter(({ name }) => isOpenSdgFile(name))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
    return { kind: 'open-sdg', files };
  }
  const messages = entries.filter(([, content]) => isMessage(content));
  const [message] = messages;
  if (message === undefined) {
    if (tableAmong(entries.map(([name]) => name)) !== null) return { kind: 'table' };
    throw invalidInput(importWords.archiveHoldsNothing, place);
  }
  if (messages.length > 1) throw invalidInput(importWords.archiveHoldsSeveral, place);
  const structure = entries.find(([, content]) => isStructure(content))?.[1] ?? null;
  return { kind: 'sdmx', name: message[0].replace(/^.*\//u, ''), bytes: message[1], structure };
};

const isWorkbook = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('[Content_Types].xml');

/**
 * What a file is: a ZIP archive of an Open SDG folder, of one SDMX message or of one table, an SDMX data message in any of its
 * forms, or else a table.
 * @throws Failure `invalid-input` with a sentence for an archive that holds neither, a message that breaks off, and
 * bytes that are no text.
 */
export const recogniseFile = async (fileName: string, bytes: Uint8Array): Promise<GivenFile> => {
  const format = foreignFormat(bytes);
  if (format !== null) throw invalidInput(foreignFormatWords(format), { file: fileName });
  if (isArchive(bytes)) return isWorkbook(bytes) ? { kind: 'table' } : readArchive(fileName, bytes);
  const { text } = decodeText(bytes);
  if (sniffSdmx(text) === null) {
    if (text.includes('\0')) throw invalidInput(importWords.noTable, { file: fileName });
    return { kind: 'table' };
  }
  requireMessage(fileName, text);
  return { kind: 'sdmx', name: fileName, bytes, structure: null };
};
