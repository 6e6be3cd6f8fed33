export type PlainTextEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1251';

export interface PlainText {
  readonly text: string;
  readonly encoding: PlainTextEncoding;
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, position) => bytes[position] === byte);

/**
 * UTF-16 without a byte order mark: in Latin text every other byte is zero, in Cyrillic text every other
 * byte is 4 (the block U+0400 to U+04FF), in a mixture it is one of the two.
 */
const highByteSide = (bytes: Uint8Array): 'even' | 'odd' | null => {
  const sample = bytes.subarray(0, 1024 - (1024 % 2));
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 4) return null;
  let even = 0;
  let odd = 0;
  for (let position = 0; position < pairs * 2; position += 1)
    if (sample[position] === 0 || sample[position] === 4) {
      if (position % 2 === 0) even += 1;
      else odd += 1;
    }
  if (odd > pairs * 0.9 && even < pairs * 0.2) return 'odd';
  if (even > pairs * 0.9 && odd < pairs * 0.2) return 'even';
  return null;
};

const decode = (bytes: Uint8Array, encoding: PlainTextEncoding): PlainText => ({
  text: new TextDecoder(encoding.toLowerCase()).decode(bytes),
  encoding,
});

/**
 * Decodes UTF-8 and UTF-16 (by byte order mark, or by the regular high bytes of UTF-16) and, where the bytes
 * are no valid UTF-8, Windows-1251, the old encoding of Russian text files. A byte order mark is not part of
 * the text. Never throws: whether the result reads as text is for `looksBinary` to say.
 */
export const decodePlainText = (bytes: Uint8Array): PlainText => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decode(bytes, 'UTF-8');
  if (startsWith(bytes, 0xff, 0xfe)) return decode(bytes, 'UTF-16LE');
  if (startsWith(bytes, 0xfe, 0xff)) return decode(bytes, 'UTF-16BE');
  const side = highByteSide(bytes);
  if (side) return decode(bytes, side === 'odd' ? 'UTF-16LE' : 'UTF-16BE');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return decode(bytes, 'Windows-1251');
  }
};

/**
 * Whether a decoded text is no text: more than one character in fifty is a control or replacement character
 * (tabs, line ends and page breaks are text).
 */
export const looksBinary = (text: string): boolean => {
  const sample = text.slice(0, 20_000);
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/gu)?.length ?? 0;
  return odd > sample.length / 50;
};
