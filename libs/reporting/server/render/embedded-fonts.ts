import type { renderDocx } from '@qadam/reporting/domain';
import { crc32 } from 'node:zlib';
import { loadFonts } from './fonts';
import { pack, type PackedPart } from './packed-parts';

type FontOptions = NonNullable<Parameters<typeof renderDocx>[2]>[number];

/** So many bytes at the beginning of a font are mixed with the key of the file (ECMA-376, part 1, 17.8.1). */
const mixedBytes = 32;

interface EmbeddedFont {
  readonly font: Buffer;
  /** Of the bytes behind those that are mixed. */
  readonly packed: Buffer;
}

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
export const fontBeginnings = async (): Promise<readonly FontOptions[]> => {
  const [regular, , , , bold] = await loadFonts();
  return regular && bold
    ? [{ name: 'Noto Sans', data: regular.subarray(0, mixedBytes), bold: bold.subarray(0, mixedBytes) }]
    : [];
};

/** A block of DEFLATE with the bytes as they are (RFC 1951, 3.2.4), behind which further blocks may follow. */
const storedBlock = (bytes: Buffer): Buffer => {
  const head = Buffer.alloc(5);
  head.writeUInt16LE(bytes.length, 1);
  head.writeUInt16LE(0xffff - bytes.length, 3);
  return Buffer.concat([head, bytes]);
};

/**
 * The whole of a font for its beginning as the writer has mixed it; `undefined` for any other part of the file. The writer
 * would pack 1.3 MB in the one thread that writes, a quarter of a second: here the rest is packed already.
 */
export const wholeFont = (
  fonts: readonly EmbeddedFont[],
  name: string,
  mixed: Buffer,
): PackedPart | undefined => {
  const number = /^word\/fonts\/font(\d+)\.odttf$/u.exec(name)?.[1];
  const font = number === undefined ? undefined : fonts[Number(number) - 1];
  return (
    font && {
      packed: Buffer.concat([storedBlock(mixed), font.packed]),
      isDeflated: true,
      length: font.font.length,
      checksum: crc32(font.font.subarray(mixedBytes), crc32(mixed)),
    }
  );
};
