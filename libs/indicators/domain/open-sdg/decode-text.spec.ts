import { describe, expect, it } from '@jest/globals';
import { decodeText } from './decode-text';

const utf16 = (text: string, isLittleEndian: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('decoding a file', () => {
  it('reads UTF-8 with and without a byte order mark, which is no part of the text', () => {
    const bytes = new TextEncoder().encode('Year,Мән');
    expect(decodeText(bytes)).toEqual({ text: 'Year,Мән', encoding: 'UTF-8', hasByteOrderMark: false });
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toEqual({
      text: 'Year,Мән',
      encoding: 'UTF-8',
      hasByteOrderMark: true,
    });
  });

  it('reads UTF-16 in both orders, with a mark or told by its zero bytes', () => {
    expect(decodeText(utf16('\ufeffYear,Value', true))).toMatchObject({
      text: 'Year,Value',
      encoding: 'UTF-16LE',
    });
    expect(decodeText(utf16('\ufeffYear,Value', false))).toMatchObject({
      text: 'Year,Value',
      encoding: 'UTF-16BE',
    });
    expect(decodeText(utf16('Year,Value', true))).toMatchObject({ text: 'Year,Value', encoding: 'UTF-16LE' });
    expect(decodeText(utf16('Year,Value', false))).toMatchObject({
      text: 'Year,Value',
      encoding: 'UTF-16BE',
    });
  });

  it('takes bytes that are no UTF-8 for Windows-1251', () => {
    const bytes = Uint8Array.from([0xf2, 0xee, 0xed, 0xed]);
    expect(decodeText(bytes)).toEqual({ text: 'тонн', encoding: 'Windows-1251', hasByteOrderMark: false });
  });

  it('gives an empty text for no bytes', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'UTF-8', hasByteOrderMark: false });
  });
});
