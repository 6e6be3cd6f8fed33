export type PlainTextEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1251' | 'KOI8-R';

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

/** The commonest pairs of letters in Russian, from which a text in the wrong encoding has hardly any. */
const commonPairs = new Set(
  'ст но то на ен ов ни ра во ко ро ос ал ли ре пр не от по ер ор ан те ва го'.split(' '),
);

const commonPairsIn = (text: string): number => {
  const lower = text.toLowerCase();
  let count = 0;
  for (let at = 1; at < lower.length; at += 1) if (commonPairs.has(lower.slice(at - 1, at + 1))) count += 1;
  return count;
};

/** The encoding of eight bits in which a text has more of the common pairs; Windows-1251, the usual one, where neither. */
const byPairs = (bytes: Uint8Array): PlainTextEncoding => {
  const sample = bytes.subarray(0, 64_000);
  const pairsIn = (encoding: PlainTextEncoding) => commonPairsIn(decode(sample, encoding).text);
  return pairsIn('KOI8-R') > pairsIn('Windows-1251') ? 'KOI8-R' : 'Windows-1251';
};

/**
 * Decodes UTF-8 and UTF-16 (by byte order mark, or by the regular high bytes of UTF-16) and, where the bytes
 * are no valid UTF-8, Windows-1251 or KOI8-R, the old encodings of Russian text files, told apart by pairs of letters. A byte order mark is not part of
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
    return decode(bytes, byPairs(bytes));
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
