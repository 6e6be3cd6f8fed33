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

export interface PackedTable {
  readonly table: Uint8Array;
  /** What stands beside it and says something about its indicators; `null` where nothing does. */
  readonly beside: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/** Where a table's metadata stand: in a data package, or in a description by the convention of CSV on the Web. */
export const besideOf = (table: string): string =>
  /(?:^|[\\/])figures\.csv$/u.test(table)
    ? table.replace(/figures\.csv$/u, 'metadata.csv')
    : `${table}-metadata.json`;

/** The one table of a ZIP archive; `null` for an archive that holds none, or several, or cannot be unpacked. */
export const packedTable = async (bytes: Uint8Array): Promise<PackedTable | null> => {
  if ((await inspectArchive(bytes, archiveLimits)) !== null) return null;
  const entries = unzipSync(bytes, { filter: ({ name }) => /\.csv(?:-metadata\.json)?$/iu.test(name) });
  const name = tableAmong(Object.keys(entries));
  const table = name === null ? undefined : entries[name];
  if (name === null || table === undefined) return null;
  const beside = besideOf(name);
  const found = entries[beside];
  return { table, beside: found === undefined ? null : { name: beside, bytes: found } };
};
