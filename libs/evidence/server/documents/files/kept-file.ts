import type { Database } from '@qadam/platform/server';
import type { FileSource } from './file-source';

const partBytes = 4 * 2 ** 20;

/** Pieces of any size as parts of one size; only one part is in memory. */
async function* partsOf(source: FileSource): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const piece of source.pieces()) {
    waiting.push(piece);
    size += piece.length;
    while (size >= partBytes) {
      const all = Buffer.concat(waiting);
      yield all.subarray(0, partBytes);
      waiting = [all.subarray(partBytes)];
      size = all.length - partBytes;
    }
  }
  if (size > 0) yield Buffer.concat(waiting);
}

/** Keeps a file once under its hash; must run in a transaction. */
export const keepFile = async (
  database: Database,
  source: FileSource,
  signal?: AbortSignal,
): Promise<void> => {
  const added = await database.one(
    'insert into kept_file (hash, byte_count) values ($1, $2) on conflict do nothing returning hash',
    [source.hash, source.byteCount],
  );
  if (!added) return;
  let number = 0;
  for await (const bytes of partsOf(source)) {
    number += 1;
    signal?.throwIfAborted();
    await database.query('insert into kept_file_part (hash, number, bytes) values ($1, $2, $3)', [
      source.hash,
      number,
      bytes,
    ]);
  }
};

/** The bytes of a kept file, part by part. */
export async function* readKeptFile(database: Database, hash: string): AsyncGenerator<Buffer> {
  for (let number = 1; ; number += 1) {
    const part = await database.one<{ bytes: Buffer }>(
      'select bytes from kept_file_part where hash = $1 and number = $2',
      [hash, number],
    );
    if (!part) return;
    yield part.bytes;
  }
}
