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
  /** What stands beside it and says something about its indicators and codes. */
  readonly beside: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** The tables of a data package that say something about its indicators and codes. */
const packageParts = ['metadata', 'indicators', 'series', 'units', 'dimensions', 'areas'];

/** Where something about a table stands: in a data package, or in a description by the convention of CSV on the Web. */
export const besideOf = (table: string): readonly string[] =>
  /(?:^|[\\/])figures\.csv$/u.test(table)
    ? packageParts.map((part) => table.replace(/figures\.csv$/u, `${part}.csv`))
    : [`${table}-metadata.json`];

/** The one table of a ZIP archive; `null` for an archive that holds none, or several, or cannot be unpacked. */
export const packedTable = async (bytes: Uint8Array): Promise<PackedTable | null> => {
  if ((await inspectArchive(bytes, archiveLimits)) !== null) return null;
  const entries = unzipSync(bytes, { filter: ({ name }) => /\.csv(?:-metadata\.json)?$/iu.test(name) });
  const name = tableAmong(Object.keys(entries));
  const table = name === null ? undefined : entries[name];
  if (name === null || table === undefined) return null;
  const beside = besideOf(name).flatMap((one) => {
    const found = entries[one];
    return found === undefined ? [] : [{ name: one, bytes: found }];
  });
  return { table, beside };
};
