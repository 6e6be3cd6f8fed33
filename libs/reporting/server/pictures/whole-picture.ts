import { crc32, createInflate } from 'node:zlib';
import type { ImageMediaType } from '@qadam/reporting/domain';

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Channels of a pixel by the colour type of a PNG (W3C PNG, table 11.1). */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** First column and row, and steps, of the passes of an interlaced PNG (W3C PNG, 8.1). */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Bytes of the rows of a PNG before they are packed, each with the byte of its filter. */
const rowBytes = (file: Uint8Array): number => {
  const view = viewOf(file);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const pixelBits = view.getUint8(24) * (channels[view.getUint8(25)] ?? 1);
  const isInterlaced = view.getUint8(28) === 1;
  let total = 0;
  for (const [column, row, across, down] of isInterlaced ? passes : ([[0, 0, 1, 1]] as const)) {
    const columns = Math.ceil((width - column) / across);
    const rows = Math.ceil((height - row) / down);
    if (columns > 0 && rows > 0) total += rows * (1 + Math.ceil((columns * pixelBits) / 8));
  }
  return total;
};

/** The packed pixels of a PNG; `null` where a chunk is cut or its checksum is wrong, or the end is missing. */
const packedPixels = (file: Uint8Array): readonly Uint8Array[] | null => {
  const view = viewOf(file);
  const pixels: Uint8Array[] = [];
  for (let at = 8; at + 12 <= file.length;) {
    const length = view.getUint32(at);
    if (at + 12 + length > file.length) return null;
    const named = file.subarray(at + 4, at + 8 + length);
    if (crc32(named) !== view.getUint32(at + 8 + length)) return null;
    const name = String.fromCharCode(...named.subarray(0, 4));
    if (name === 'IEND') return pixels;
    if (name === 'IDAT') pixels.push(named.subarray(4));
    at += 12 + length;
  }
  return null;
};

/** Unpacks piece by piece and only counts, no further than needed: fifty million pixels are not held. */
const unpacksTo = (pieces: readonly Uint8Array[], needed: number): Promise<boolean> =>
  new Promise((resolve) => {
    const unpacked = createInflate();
    let count = 0;
    unpacked.on('data', (piece: Uint8Array) => {
      count += piece.length;
      if (count < needed) return;
      resolve(true);
      unpacked.destroy();
    });
    unpacked.on('error', () => resolve(false));
    unpacked.on('end', () => resolve(false));
    for (const piece of pieces) unpacked.write(piece);
    unpacked.end();
  });

/** Restart markers stand within a scan (ITU-T T.81, table B.1). */
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

const endOfImage = 0xd9;
const startOfScan = 0xda;

/** Past the packed pixels that begin at `from`: where the next marker stands that is no restart. */
const endOfScan = (file: Uint8Array, from: number): number => {
  for (let at = file.indexOf(0xff, from); at !== -1; at = file.indexOf(0xff, at + 1)) {
    const marker = file[at + 1] ?? 0;
    if (marker !== 0 && marker !== 0xff && !isRestart(marker)) return at;
  }
  return file.length;
};

/** Whether every segment of a JPEG is there up to the mark of its end, and a scan among them. */
const isWholeJpeg = (file: Uint8Array): boolean => {
  const view = viewOf(file);
  let hasScan = false;
  for (let at = 2; at + 1 < file.length;) {
    if (file[at] !== 0xff) return false;
    const marker = file[at + 1] ?? 0;
    if (marker === endOfImage) return hasScan;
    if (marker === 0xff) at += 1;
    else {
      if (at + 4 > file.length) return false;
      at += 2 + view.getUint16(at + 2);
      if (marker !== startOfScan) continue;
      hasScan = true;
      at = endOfScan(file, at);
    }
  }
  return false;
};

/**
 * Whether a PNG or JPEG whose header was read goes on to its end. The decoder (@napi-rs/canvas 0.1.100) draws what it
 * finds and leaves the rest empty: half a file becomes half a picture, and the first bytes of any two become the same.
 */
export const isWholePicture = async (file: Uint8Array, mediaType: ImageMediaType): Promise<boolean> => {
  if (mediaType === 'image/jpeg') return isWholeJpeg(file);
  const pixels = packedPixels(file);
  return pixels !== null && (await unpacksTo(pixels, rowBytes(file)));
};
