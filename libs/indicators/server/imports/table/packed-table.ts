import { inspectArchive } from '@qadam/platform/server';
import { unzipSync } from 'fflate';

/** What an archive of one table may unpack to. */
const archiveLimits = { markupBytes: 256 * 2 ** 20, allBytes: 256 * 2 ** 20 };

/** The table in a folder or archive of several files: that of a data package, else the only one. */
export const tableAmong = (names: readonly string[]): string | null => {
  const tables = names.filter((name) => /\.csv$/iu.test(name) && !/(?:^|\/)(?:\.|__MACOSX\/)/u.test(name));
  const figures = tables.filter((name) => /(?:^|\/)figures\.csv$/u.test(name));
  const [found, ...others] = figures.length > 0 ? figures : tables;
  return found === undefined || others.length > 0 ? null : found;
};

/** The one table of a ZIP archive; `null` for an archive that holds none, or several, or cannot be unpacked. */
export const packedTable = async (bytes: Uint8Array): Promise<Uint8Array | null> => {
  if ((await inspectArchive(bytes, archiveLimits)) !== null) return null;
  const entries = unzipSync(bytes, { filter: ({ name }) => /\.csv$/iu.test(name) });
  const name = tableAmong(Object.keys(entries));
  return name === null ? null : (entries[name] ?? null);
};
