import { describe, expect, it } from '@jest/globals';
import { namedCodes } from './named-codes';

const known = new Set(['5.3', '16.2', '4.a', '1.2']);
const named = (text: string) =>
  namedCodes(text, known)
    .filter(({ isCode }) => isCode)
    .map(({ text: code }) => code);

describe('codes that a text of the code book names', () => {
  it('are found before any sign of the sentence, and the text is whole', () => {
    const text = 'Ранние браки: 5.3; насилие над детьми: 16.2, травля (4.a).';
    expect(named(text)).toEqual(['5.3', '16.2', '4.a']);
    expect(
      namedCodes(text, known)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
    expect(named('Ерте неке — 5.3, балаға зорлық — 16.2.')).toEqual(['5.3', '16.2']);
    expect(named('4.a-ға жатады')).toEqual(['4.a']);
  });

  it('are none that the book does not hold, nor parts of numbers and dates', () => {
    expect(named('99.9, 12.05.2025, 1.25, 11.2, 5.3.1 и 3,1.2')).toEqual([]);
  });
});
