import {
  type ExchangeProblem,
  type QdaProject,
  readQdaProject,
  readXml,
  type TaguetteHighlight,
  type XmlElement,
} from '@qadam/evidence/domain';
import { unpacksTooLarge, type UnpackingLimits, zipEntries } from '@qadam/platform/domain';
import { inspectArchive } from '@qadam/platform/server';
import { unzipSync } from 'fflate';

/** Bytes that an uploaded project may have. */
export const largestProjectBytes = 200 * 2 ** 20;

/** Bytes that a project may unpack to. Sources are held in memory while they are read. */
const limits: UnpackingLimits = { markupBytes: 400 * 2 ** 20, allBytes: 400 * 2 ** 20 };

/** Bytes of the project file alone: it is read as a whole tree. */
const largestTree = 96 * 2 ** 20;

export interface ProjectFile {
  readonly project: QdaProject | null;
  readonly problems: readonly ExchangeProblem[];
  /** What else is in the archive, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Highlights without the texts around them, in place of sources. */
  readonly highlights?: readonly TaguetteHighlight[];
}

/** A text in UTF-8, without its byte order mark; `null` for bytes that are none. */
export const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const refused = (kind: ExchangeProblem['kind'], place: string, detail?: string): ProjectFile => ({
  ...{ project: null, files: new Map() },
  problems: [{ kind, place, ...(detail === undefined ? {} : { detail }) }],
});

/** XML as REFI-QDA writes it: UTF-8, which UTF-16 with its mark can be turned into. */
const xmlText = (bytes: Uint8Array): string | null =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? new TextDecoder('utf-16le').decode(bytes) : textOf(bytes);

/** The tree of an XML file, or why it is refused. */
export const openXml = (
  file: string,
  bytes: Uint8Array,
): { readonly root: XmlElement; readonly namespace: string } | ExchangeProblem => {
  const text = xmlText(bytes);
  if (text === null) return { kind: 'not-utf8', place: file };
  const read = readXml(text);
  if (!('problem' in read)) return read;
  const { kind, line, detail } = read.problem;
  return { kind, place: `${file}, line ${line}`, detail };
};

/**
 * Opens a QDPX archive without trusting it: its table of contents is held against its bytes and against limits before
 * anything is unpacked, and its XML may declare nothing.
 */
export const openProjectFile = async (file: string, bytes: Uint8Array): Promise<ProjectFile> => {
  const entries = zipEntries(bytes);
  if (entries === null) return refused('not-an-archive', file);
  if (entries.some(({ isEncrypted }) => isEncrypted)) return refused('encrypted', file);
  const tree = entries.find(({ name }) => name === 'project.qde');
  if (!tree) return refused('no-project', file);
  if (unpacksTooLarge(entries, limits) || tree.unpackedBytes > largestTree)
    return refused('unpacks-too-large', file);
  const damage = await inspectArchive(bytes, limits);
  if (damage !== null) return refused(damage === 'damaged' ? 'not-an-archive' : 'unpacks-too-large', file);
  const files = new Map(Object.entries(unzipSync(bytes)));
  const opened = openXml('project.qde', files.get('project.qde') ?? new Uint8Array());
  if (!('root' in opened)) return { project: null, problems: [opened], files };
  return { ...readQdaProject(opened.root, opened.namespace), files };
};

/** A file of an archive where the standard keeps it, in the folder `sources`; some programs write `Sources`, or a backslash. */
export const pathInArchive = (path: string): string =>
  path.replaceAll('\\', '/').replace(/^sources\//iu, 'sources/');

/** The file that a path of a source names: `internal://` is the folder `sources`, whatever its case. */
export const fileOfPath = (files: ProjectFile['files'], path: string): Uint8Array | undefined => {
  const inside = /^internal:\/\/(.+)$/u.exec(path)?.[1];
  if (inside === undefined) return undefined;
  const wanted = [`sources/${inside}`, inside].map((name) => name.toLowerCase());
  return [...files].find(([name]) => wanted.includes(pathInArchive(name).toLowerCase()))?.[1];
};
