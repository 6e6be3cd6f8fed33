import {
  childCalled,
  codeBookNamespace,
  element,
  type ExchangeProblem,
  readQdaProject,
  readTaguetteTable,
  type TaguetteTable,
  projectNamespace,
  type XmlElement,
} from '@qadam/evidence/domain';
import type { UnpackingLimits } from '@qadam/platform/domain';
import { inspectArchive, placedCells } from '@qadam/platform/server';
import { parse } from 'csv-parse/sync';
import mammoth from 'mammoth';
import readWorkbook from 'read-excel-file/node';
import { openProjectFile, openXml, type ProjectFile, textOf } from './open-project-file';
import { isSqlite } from './read-taguette-database';
import { readTaguetteHighlights } from './read-taguette-highlights';
import { codesOfTags } from './taguette-guids';
import { openTaguetteDatabase } from './taguette-project';

const none: XmlElement = element('Code', {});

/** Highlights get their places where they are placed: only there it is known which texts are here. */
const projectOf = ({ highlights, tags }: TaguetteTable): ProjectFile => ({
  project: {
    ...{ attributes: { origin: 'Taguette' }, description: '', users: [], events: [], kept: [], sources: [] },
    ...{ traits: new Map(), notes: new Map(), codes: codesOfTags(tags) },
  },
  ...{ problems: [], files: new Map(), highlights },
});

const refused = (problem: ExchangeProblem): ProjectFile => ({
  project: null,
  problems: [problem],
  files: new Map(),
});

const ofTable = (file: string, rows: readonly (readonly string[])[]): ProjectFile => {
  const table = readTaguetteTable(file, rows);
  return 'kind' in table ? refused(table) : projectOf(table);
};

/** A code book of REFI-QDA (.qdc) read as a project without sources. */
const ofCodeBook = (file: string, bytes: Uint8Array): ProjectFile => {
  const opened = openXml(file, bytes);
  if (!('root' in opened)) return refused(opened);
  if (opened.root.name !== 'CodeBook' || opened.namespace !== codeBookNamespace)
    return refused({ kind: 'not-qda', place: `${file}, line 1`, detail: opened.root.name });
  const codes = childCalled(opened.root, 'Codes') ?? none;
  const root = element('Project', { origin: opened.root.attributes['origin'] ?? 'Taguette' }, [
    element('CodeBook', {}, [codes]),
  ]);
  return { ...readQdaProject(root, projectNamespace), files: new Map() };
};

const ofPage = (file: string, html: string): ProjectFile => {
  const table = readTaguetteHighlights(file, html);
  return table ? projectOf(table) : refused({ kind: 'no-highlights', place: file });
};

/** Bytes that a Word file of highlights may unpack to. */
const wordLimits: UnpackingLimits = { markupBytes: 64 * 2 ** 20, allBytes: 200 * 2 ** 20 };

const ofWord = async (file: string, bytes: Uint8Array): Promise<ProjectFile> => {
  const damage = await inspectArchive(bytes, wordLimits);
  if (damage !== null)
    return refused({ kind: damage === 'damaged' ? 'not-an-archive' : 'unpacks-too-large', place: file });
  try {
    return ofPage(file, (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value);
  } catch {
    return refused({ kind: 'not-an-archive', place: file });
  }
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * What Taguette exports: a project as SQLite, told by its first bytes; else by its name highlights as CSV, XLSX, HTML or
 * DOCX, the code book as CSV, XLSX or .qdc. Highlights come without the text around them.
 */
export const openTaguetteFile = async (file: string, bytes: Uint8Array): Promise<ProjectFile> => {
  if (isSqlite(bytes)) return openTaguetteDatabase(file, bytes);
  const ending = /\.([^.]+)$/u.exec(file.toLowerCase())?.[1] ?? '';
  if (ending === 'qdpx') return openProjectFile(file, bytes);
  if (ending === 'qdc' || ending === 'xml') return ofCodeBook(file, bytes);
  if (ending === 'xlsx') {
    if (!isZip(bytes)) return refused({ kind: 'not-an-archive', place: file });
    try {
      const [sheet] = await readWorkbook(Buffer.from(placedCells(bytes)));
      const rows = (sheet?.data ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
      return ofTable(file, rows);
    } catch {
      return refused({ kind: 'not-an-archive', place: file });
    }
  }
  if (ending === 'docx')
    return isZip(bytes) ? ofWord(file, bytes) : refused({ kind: 'not-an-archive', place: file });
  if (['sqlite3', 'sqlite', 'db'].includes(ending)) return refused({ kind: 'not-taguette', place: file });
  const isPage = ending === 'html' || ending === 'htm';
  if (ending !== 'csv' && !isPage) return refused({ kind: 'unknown-kind', place: file, detail: ending });
  const text = textOf(bytes);
  if (text === null) return refused({ kind: 'not-utf8', place: file });
  if (isPage) return ofPage(file, text);
  try {
    return ofTable(file, parse(text, { relaxColumnCount: true, skipEmptyLines: true }));
  } catch (error) {
    return refused({ kind: 'no-columns', place: file, detail: (error as Error).message });
  }
};
