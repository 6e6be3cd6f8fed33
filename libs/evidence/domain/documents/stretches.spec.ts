import { describe, expect, it } from '@jest/globals';
import { longestDrawnWhole, stretchesOf } from './stretches';

const wordsOf = (text: string) =>
  stretchesOf(text, 7)?.map(({ start, end }) => text.slice(start - 7, end - 7)) ?? [];

describe('stretches of an over-long paragraph', () => {
  it('are none of a paragraph that can be drawn as one', () => {
    expect(stretchesOf('а'.repeat(longestDrawnWhole), 0)).toBeNull();
  });

  it('are the whole of it together, each a page at most and cut behind a sentence', () => {
    const text = Array.from({ length: 2000 }, (_, at) => `Су жоқ, дорога ${at} разбита. `).join('');
    const words = wordsOf(text);
    expect(words.join('')).toBe(text);
    for (const each of words) {
      expect(each.length).toBeLessThanOrEqual(3000);
      expect(each).toMatch(/^Су[^]*разбита\. $/u);
    }
  });

  it('are cut behind a word where there is no sentence, and never through a character', () => {
    expect(wordsOf('слово '.repeat(5000)).every((each) => /^слово [^]* $/u.test(each))).toBe(true);
    const emoji = `a${'💧'.repeat(15_000)}`;
    const pieces = wordsOf(emoji);
    expect(pieces.join('')).toBe(emoji);
    for (const each of pieces) expect(each.isWellFormed()).toBe(true);
  });
});
