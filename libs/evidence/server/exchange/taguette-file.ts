import {
  childCalled,
  codeBookNamespace,
  element,
  type ExchangeProblem,
  type QdaProject,
  type QdaSelection,
  readQdaProject,
  readTaguetteTable,
  type TaguetteHighlight,
  type TaguetteTable,
  textPositions,
  projectNamespace,
  type XmlElement,
} from '@qadam/evidence/domain';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { openProjectFile, openXml, type ProjectFile, textOf } from './open-project-file';
import { isSqlite } from './read-taguette-database';
import { codesOfTags, taguetteGuid } from './taguette-guids';
import { openTaguetteDatabase } from './taguette-project';

const between = '\n\n';
const none: XmlElement = element('Code', {});

const sourceOf = (name: string, highlights: readonly TaguetteHighlight[]): QdaProject['sources'][number] => {
  let at = 0;
  const selections = highlights.map(({ content, tags, place }): QdaSelection => {
    const guid = taguetteGuid('highlight', name, content);
    const start = at;
    const end = start + textPositions(content).length;
    at = end + between.length;
    return {
      ...{ guid, place, start, end, coder: null, createdAt: null, notes: [] },
      kept: element('PlainTextSelection', { guid }),
      codings: tags.map((tag) => {
        const codingGuid = taguetteGuid('coding', name, content, tag);
        const code = taguetteGuid('tag', tag);
        return {
          ...{ guid: codingGuid, code, coder: null, createdAt: null, notes: [], place },
          kept: element('Coding', { guid: codingGuid }, [element('CodeRef', { targetGUID: code })]),
        };
      }),
    };
  });
  const text = highlights.map(({ content }) => content).join(between);
  // With the words in it: another export of the same document with other highlights is another text.
  const guid = taguetteGuid('document', name, text);
  return {
    ...{ guid, name, path: null, text, createdAt: null, values: {}, selections, place: name },
    kept: element('TextSource', { guid, name }),
  };
};

const projectOf = (table: TaguetteTable): QdaProject => {
  const names = [...new Set(table.highlights.map(({ document }) => document))];
  return {
    ...{ attributes: { origin: 'Taguette' }, description: '', users: [], events: [], kept: [] },
    ...{ traits: new Map(), notes: new Map(), codes: codesOfTags(table.tags) },
    sources: names.map((name) =>
      sourceOf(
        name,
        table.highlights.filter(({ document }) => document === name),
      ),
    ),
  };
};

const refused = (problem: ExchangeProblem): ProjectFile => ({
  project: null,
  problems: [problem],
  files: new Map(),
});

const ofTable = (file: string, rows: readonly (readonly string[])[]): ProjectFile => {
  const table = readTaguetteTable(file, rows);
  return 'kind' in table ? refused(table) : { project: projectOf(table), problems: [], files: new Map() };
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

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * What Taguette exports: a project as SQLite, told by its first bytes; else by its name highlights or the code book as
 * CSV or XLSX, the code book as .qdc. Tables of highlights come without the text around them, so a document holds its
 * highlights one after another.
 */
export const openTaguetteFile = async (file: string, bytes: Uint8Array): Promise<ProjectFile> => {
  if (isSqlite(bytes)) return openTaguetteDatabase(file, bytes);
  const ending = /\.([^.]+)$/u.exec(file.toLowerCase())?.[1] ?? '';
  if (ending === 'qdpx') return openProjectFile(file, bytes);
  if (ending === 'qdc' || ending === 'xml') return ofCodeBook(file, bytes);
  if (ending === 'xlsx') {
    if (!isZip(bytes)) return refused({ kind: 'not-an-archive', place: file });
    try {
      const [sheet] = await readWorkbook(Buffer.from(bytes));
      const rows = (sheet?.data ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
      return ofTable(file, rows);
    } catch {
      return refused({ kind: 'not-an-archive', place: file });
    }
  }
  if (['sqlite3', 'sqlite', 'db'].includes(ending)) return refused({ kind: 'not-taguette', place: file });
  if (ending !== 'csv') return refused({ kind: 'unknown-kind', place: file, detail: ending });
  const text = textOf(bytes);
  if (text === null) return refused({ kind: 'not-utf8', place: file });
  try {
    return ofTable(file, parse(text, { relaxColumnCount: true, skipEmptyLines: true }));
  } catch (error) {
    return refused({ kind: 'no-columns', place: file, detail: (error as Error).message });
  }
};
