import { cyrillicEncoding, type CyrillicEncoding, decoderNames, sampleBytes } from './cyrillic-encoding';
import { asKazakh } from './kazakh-encoding';
import { seemsWestern } from './western-encoding';

export type TextEncodingName = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252' | CyrillicEncoding;

/** How the bytes of a file are written down. */
export interface FoundEncoding {
  readonly encoding: TextEncodingName;
  readonly hasByteOrderMark: boolean;
}

export interface DecodedText extends FoundEncoding {
  readonly text: string;
}

/** The bytes of a file, whole or piece by piece; what reads them piece by piece may ask for them several times. */
export type FileBytes = Uint8Array | Iterable<Uint8Array>;

/** So much text at once is quick to decode and soon forgotten. */
const pieceBytes = 2 ** 17;

/** The bytes in pieces small enough that a file of any size needs little memory. */
export function* piecesOf(bytes: FileBytes): Generator<Uint8Array, void> {
  for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes)
    for (let start = 0; start < piece.length; start += pieceBytes)
      yield piece.subarray(start, start + pieceBytes);
}

/** The first bytes of a file, at most so many. */
export const firstBytes = (bytes: FileBytes, count: number): Uint8Array => {
  const found = new Uint8Array(count);
  let length = 0;
  for (const piece of piecesOf(bytes)) {
    const part = piece.subarray(0, count - length);
    found.set(part, length);
    length += part.length;
    if (length === count) break;
  }
  return found.subarray(0, length);
};

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, position) => bytes[position] === byte);

/** In UTF-16 the upper byte of Latin and Cyrillic letters is 0 or 4; which half of the pairs has it tells the order. */
const upperBytes = (sample: Uint8Array): { even: number; odd: number } => {
  let even = 0;
  let odd = 0;
  for (let position = 0; position < sample.length; position += 1)
    if (sample[position] === 0 || sample[position] === 4) {
      if (position % 2 === 0) even += 1;
      else odd += 1;
    }
  return { even, odd };
};

const isValidUtf8 = (bytes: FileBytes): boolean => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const piece of piecesOf(bytes)) decoder.decode(piece, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
};

/** The encoding as its mark or its upper bytes tell it; `null` where they do not. */
const encodingOfStart = (bytes: FileBytes): FoundEncoding | null => {
  const start = firstBytes(bytes, 512);
  if (startsWith(start, 0xef, 0xbb, 0xbf)) return { encoding: 'UTF-8', hasByteOrderMark: true };
  if (startsWith(start, 0xff, 0xfe)) return { encoding: 'UTF-16LE', hasByteOrderMark: true };
  if (startsWith(start, 0xfe, 0xff)) return { encoding: 'UTF-16BE', hasByteOrderMark: true };
  const { even, odd } = upperBytes(start);
  // Half of the pairs: dashes and signs of other blocks may stand between the letters.
  const quarter = start.length / 4;
  if (odd > quarter && odd > even) return { encoding: 'UTF-16LE', hasByteOrderMark: false };
  if (even > quarter) return { encoding: 'UTF-16BE', hasByteOrderMark: false };
  return null;
};

/** The encoding of one byte a letter in which bytes are written that are no UTF-8. */
const encodingOfLetters = (sample: Uint8Array): TextEncodingName =>
  seemsWestern(sample) ? 'Windows-1252' : cyrillicEncoding(sample);

/**
 * Finds UTF-8, UTF-16 (by its mark or by its upper bytes) and, where the bytes are no valid UTF-8, Windows-1251, KOI8-R,
 * CP866, Mac Cyrillic, KZ-1048 or PT154, the old encodings of Russian and (in part) Kazakh spreadsheets, or Windows-1252, the one of
 * Western Europe. Never throws.
 */
export const findEncoding = (bytes: FileBytes): FoundEncoding =>
  encodingOfStart(bytes) ?? {
    encoding: isValidUtf8(bytes) ? 'UTF-8' : encodingOfLetters(firstBytes(bytes, sampleBytes)),
    hasByteOrderMark: false,
  };

const decoderOf = (encoding: TextEncodingName) => {
  const decoder = new TextDecoder(decoderNames[encoding] ?? encoding.toLowerCase());
  const finish = (text: string) =>
    encoding === 'KZ-1048' || encoding === 'PT154' ? asKazakh(text, encoding) : text;
  return {
    decode: (bytes?: Uint8Array, options?: { readonly stream?: boolean }) =>
      finish(decoder.decode(bytes, options)),
  };
};

/** The text of the bytes, piece by piece; a byte order mark is not part of it. Never throws. */
export function* decodePieces(bytes: FileBytes, encoding: TextEncodingName): Generator<string, void> {
  const decoder = decoderOf(encoding);
  for (const piece of piecesOf(bytes)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** Most files are UTF-8, and the text itself is the test for it. */
const asUtf8 = new TextDecoder('utf-8', { fatal: true });

/** Decodes a whole file in the encoding that `findEncoding` finds. Never throws; a byte order mark is not part of the text. */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const byStart = encodingOfStart(bytes);
  if (byStart === null || byStart.encoding === 'UTF-8')
    try {
      return { text: asUtf8.decode(bytes), encoding: 'UTF-8', hasByteOrderMark: byStart !== null };
    } catch {
      // Another encoding, or a mark before what is no UTF-8: told below.
    }
  const found = byStart ?? {
    encoding: encodingOfLetters(bytes.subarray(0, sampleBytes)),
    hasByteOrderMark: false,
  };
  return { ...found, text: decoderOf(found.encoding).decode(bytes) };
};
