import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** A file that came in: its fingerprint, and its bytes as often as they are needed. */
export interface FileSource {
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  readonly byteCount: number;
  /** All of it at once, for readers that need it so. */
  readonly read: () => Promise<Buffer>;
  /** Piece by piece, for keeping it. */
  readonly pieces: () => AsyncIterable<Buffer> | Iterable<Buffer>;
}

export const sourceOfBytes = (bytes: Buffer): FileSource => ({
  hash: createHash('sha256').update(bytes).digest('hex'),
  byteCount: bytes.length,
  read: () => Promise.resolve(bytes),
  pieces: () => (bytes.length === 0 ? [] : [bytes]),
});

/** Reads the file once for its fingerprint; no more than a piece is in memory. */
export const sourceOfPath = async (path: string): Promise<FileSource> => {
  const hash = createHash('sha256');
  let byteCount = 0;
  for await (const piece of createReadStream(path)) {
    hash.update(piece as Buffer);
    byteCount += (piece as Buffer).length;
  }
  return {
    ...{ hash: hash.digest('hex'), byteCount },
    read: () => readFile(path),
    pieces: () => createReadStream(path) as AsyncIterable<Buffer>,
  };
};
