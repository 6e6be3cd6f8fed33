import { promisify } from 'node:util';
import { crc32, deflateRaw, inflateRawSync } from 'node:zlib';

/** A part of a ZIP archive as it lies in it. */
export interface PackedPart {
  readonly packed: Buffer;
  readonly isDeflated: boolean;
  readonly length: number;
  readonly checksum: number;
}

/** For what is packed in itself, such as a PNG. */
export const storedPart = (bytes: Uint8Array): PackedPart => ({
  packed: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  isDeflated: false,
  length: bytes.length,
  checksum: crc32(bytes),
});

export const pack = promisify(deflateRaw);

/** Packed beside the thread that writes. */
export const deflatedPart = async (bytes: Uint8Array): Promise<PackedPart> => ({
  packed: await pack(bytes),
  isDeflated: true,
  length: bytes.length,
  checksum: crc32(bytes),
});

const [localHead, centralHead, endHead] = [0x04034b50, 0x02014b50, 0x06054b50];
const [localLength, centralLength, endLength] = [30, 46, 22];
const [stored, deflated] = [0, 8];

/** No part that stands in for another is longer. */
const longestStandIn = 64;

/** Method, checksum and both lengths, which stand two bytes further in the directory than in the head of the part. */
const tell = (head: Buffer, first: number, { packed, isDeflated, length, checksum }: PackedPart): void => {
  head.writeUInt16LE(isDeflated ? deflated : stored, first);
  head.writeUInt32LE(checksum, first + 6);
  head.writeUInt32LE(packed.length, first + 10);
  head.writeUInt32LE(length, first + 14);
};

/**
 * A ZIP archive with some of its short parts replaced: `partFor` gets the name and the bytes of each and answers what
 * comes in its place, `undefined` where it stays (the ZIP format: APPNOTE, 4.3). A writer of documents that packs in the
 * one thread in which it writes is so spared what is long and is made or packed elsewhere.
 */
export const withParts = (
  archive: Buffer,
  partFor: (name: string, standIn: Buffer) => PackedPart | undefined,
): Buffer => {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || archive.readUInt32LE(end) !== endHead) throw new Error('The Word file has no directory.');
  const entries = archive.readUInt16LE(end + 10);
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = archive.readUInt32LE(end + 16);
  let offset = 0;
  for (let index = 0; index < entries; index += 1) {
    if (archive.readUInt32LE(at) !== centralHead)
      throw new Error('The directory of the Word file is broken.');
    const nameLength = archive.readUInt16LE(at + 28);
    const length = centralLength + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const entry = Buffer.from(archive.subarray(at, at + length));
    at += length;
    const from = entry.readUInt32LE(42);
    if (archive.readUInt32LE(from) !== localHead) throw new Error('A part of the Word file is broken.');
    const headEnd = from + localLength + archive.readUInt16LE(from + 26) + archive.readUInt16LE(from + 28);
    const head = Buffer.from(archive.subarray(from, headEnd));
    let body = archive.subarray(headEnd, headEnd + entry.readUInt32LE(20));
    if (entry.readUInt32LE(24) <= longestStandIn) {
      const name = entry.toString('utf8', centralLength, centralLength + nameLength);
      const part = partFor(name, entry.readUInt16LE(10) === stored ? body : inflateRawSync(body));
      if (part) {
        body = part.packed;
        tell(head, 8, part);
        tell(entry, 10, part);
      }
    }
    entry.writeUInt32LE(offset, 42);
    files.push(head, body);
    directory.push(entry);
    offset += head.length + body.length;
  }
  const tail = Buffer.from(archive.subarray(end, end + endLength));
  tail.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  tail.writeUInt32LE(offset, 16);
  tail.writeUInt16LE(0, 20);
  return Buffer.concat([...files, ...directory, tail]);
};
