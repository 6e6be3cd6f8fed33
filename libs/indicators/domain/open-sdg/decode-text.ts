/** How the bytes of a file were written down. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1251';
  readonly hasByteOrderMark: boolean;
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, position) => bytes[position] === byte);

/** Latin text in UTF-16 has a zero in every other byte; which half tells the order. */
const zeroBytes = (bytes: Uint8Array): { even: number; odd: number } => {
  const sample = bytes.subarray(0, 512);
  let even = 0;
  let odd = 0;
  for (let position = 0; position < sample.length; position += 1)
    if (sample[position] === 0) {
      if (position % 2 === 0) even += 1;
      else odd += 1;
    }
  return { even, odd };
};

/**
 * Decodes UTF-8, UTF-16 (by its mark or by its zero bytes) and, where the bytes are no valid UTF-8,
 * Windows-1251, the old encoding of Russian and (in part) Kazakh spreadsheets. Never throws; a byte order
 * mark is not part of the text.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf))
    return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'UTF-8', hasByteOrderMark: true };
  if (startsWith(bytes, 0xff, 0xfe))
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16LE', hasByteOrderMark: true };
  if (startsWith(bytes, 0xfe, 0xff))
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16BE', hasByteOrderMark: true };
  const { even, odd } = zeroBytes(bytes);
  const quarter = Math.min(bytes.length, 512) / 4;
  if (odd > quarter && odd > even)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16LE', hasByteOrderMark: false };
  if (even > quarter)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16BE', hasByteOrderMark: false };
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'UTF-8',
      hasByteOrderMark: false,
    };
  } catch {
    return {
      text: new TextDecoder('windows-1251').decode(bytes),
      encoding: 'Windows-1251',
      hasByteOrderMark: false,
    };
  }
};
