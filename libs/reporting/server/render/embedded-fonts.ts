import type { renderDocx } from '@qadam/reporting/domain';
import { promisify } from 'node:util';
import { crc32, deflateRaw, inflateRawSync } from 'node:zlib';
import { loadFonts } from './fonts';

type FontOptions = NonNullable<Parameters<typeof renderDocx>[2]>[number];

/** So many bytes at the beginning of a font are mixed with the key of the file (ECMA-376, part 1, 17.8.1). */
const mixedBytes = 32;

interface EmbeddedFont {
  readonly font: Buffer;
  /** Of the bytes behind those that are mixed. */
  readonly packed: Buffer;
}

const pack = promisify(deflateRaw);

let packed: Promise<readonly EmbeddedFont[]> | undefined;

/** The regular and the bold cut of Noto Sans, packed on another core and once a process. */
export const packedFonts = (): Promise<readonly EmbeddedFont[]> => {
  packed ??= loadFonts().then(async ([regular, , , , bold]) =>
    Promise.all(
      [regular, bold].flatMap((font) =>
        font ? [pack(font.subarray(mixedBytes)).then((rest) => ({ font, packed: rest }))] : [],
      ),
    ),
  );
  return packed;
};

/** What the writer of Word files gets in the place of the fonts: their beginnings, which it mixes with keys of its own. */
export const beginningsOf = ([regular, bold]: readonly EmbeddedFont[]): readonly FontOptions[] =>
  regular && bold
    ? [
        {
          name: 'Noto Sans',
          data: regular.font.subarray(0, mixedBytes),
          bold: bold.font.subarray(0, mixedBytes),
        },
      ]
    : [];

const [localHead, centralHead, endHead] = [0x04034b50, 0x02014b50, 0x06054b50];
const [localLength, centralLength, endLength] = [30, 46, 22];

/** A block of DEFLATE with the bytes as they are (RFC 1951, 3.2.4), behind which further blocks may follow. */
const storedBlock = (bytes: Buffer): Buffer => {
  const head = Buffer.alloc(5);
  head.writeUInt16LE(bytes.length, 1);
  head.writeUInt16LE(0xffff - bytes.length, 3);
  return Buffer.concat([head, bytes]);
};

/**
 * The Word file with the fonts whole. The writer would pack 1.3 MB in the one thread that writes, a quarter of a second;
 * here each beginning gives its place to itself and the rest that is packed already (the ZIP format: APPNOTE, 4.3).
 */
export const withWholeFonts = (docx: Buffer, fonts: readonly EmbeddedFont[]): Buffer => {
  const end = docx.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || docx.readUInt32LE(end) !== endHead) throw new Error('The Word file has no directory.');
  const entries = docx.readUInt16LE(end + 10);
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = docx.readUInt32LE(end + 16);
  let offset = 0;
  for (let index = 0; index < entries; index += 1) {
    if (docx.readUInt32LE(at) !== centralHead) throw new Error('The directory of the Word file is broken.');
    const nameLength = docx.readUInt16LE(at + 28);
    const length = centralLength + nameLength + docx.readUInt16LE(at + 30) + docx.readUInt16LE(at + 32);
    const entry = Buffer.from(docx.subarray(at, at + length));
    at += length;
    const from = entry.readUInt32LE(42);
    if (docx.readUInt32LE(from) !== localHead) throw new Error('A part of the Word file is broken.');
    const headEnd = from + localLength + docx.readUInt16LE(from + 26) + docx.readUInt16LE(from + 28);
    const head = Buffer.from(docx.subarray(from, headEnd));
    let body = docx.subarray(headEnd, headEnd + entry.readUInt32LE(20));
    const name = entry.toString('utf8', centralLength, centralLength + nameLength);
    const number = /^word\/fonts\/font(\d+)\.odttf$/u.exec(name)?.[1];
    const font = number === undefined ? undefined : fonts[Number(number) - 1];
    if (font) {
      const mixed = entry.readUInt16LE(10) === 0 ? body : inflateRawSync(body);
      body = Buffer.concat([storedBlock(mixed), font.packed]);
      const sum = crc32(font.font.subarray(mixedBytes), crc32(mixed));
      for (const [part, first] of [
        [head, 8],
        [entry, 10],
      ] as const) {
        part.writeUInt16LE(8, first);
        part.writeUInt32LE(sum, first + 6);
        part.writeUInt32LE(body.length, first + 10);
        part.writeUInt32LE(font.font.length, first + 14);
      }
    }
    entry.writeUInt32LE(offset, 42);
    files.push(head, body);
    directory.push(entry);
    offset += head.length + body.length;
  }
  const tail = Buffer.from(docx.subarray(end, end + endLength));
  tail.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  tail.writeUInt32LE(offset, 16);
  tail.writeUInt16LE(0, 20);
  return Buffer.concat([...files, ...directory, tail]);
};
