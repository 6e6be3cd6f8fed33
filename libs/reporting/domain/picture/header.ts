import type { ImageMediaType } from '../document-model';

export interface PictureHeader {
  readonly mediaType: ImageMediaType;
  /** In pixels, as the file stores them: a JPEG may be turned when it is shown. */
  readonly width: number;
  readonly height: number;
}

/** Bytes of a file that may be uploaded. */
export const largestPictureBytes = 20 * 2 ** 20;

/** Pixels that are still decoded: a camera of 50 megapixels. */
export const mostPixels = 50_000_000;

/** Pixels of the longer side that are kept: 160 mm of paper at 380 dots to the inch. */
export const longestSide = 2400;

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Frame headers of JPEG: SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81, table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const readJpeg = (bytes: Uint8Array): PictureHeader | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker))
      return { mediaType: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // Fill bytes may stand before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
};

/**
 * What the first bytes of a PNG (W3C PNG, 11.2.1 IHDR) or a JPEG (ITU-T T.81, B.2.2) say of its size; `null` for
 * anything else. Says nothing about whether the rest can be decoded.
 */
export const readPictureHeader = (bytes: Uint8Array): PictureHeader | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = startsWith(bytes, pngSignature)
    ? bytes.length < 33
      ? null
      : { mediaType: 'image/png' as const, width: view.getUint32(16), height: view.getUint32(20) }
    : startsWith(bytes, [0xff, 0xd8, 0xff])
      ? readJpeg(bytes)
      : null;
  return found === null || found.width === 0 || found.height === 0 ? null : found;
};
