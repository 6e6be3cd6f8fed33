import { describe, expect, it } from '@jest/globals';
import { maskParagraphs } from './mask-paragraphs';

const text = 'Звонил по +7 701 234 56 78 о воде.\n\nДорога разбита, тел. 8 (701) 234-56-78, просим помочь.';

const passage = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('a text that comes with passages marked', () => {
  const { laidOut, placeOf } = maskParagraphs(text);
  const now = (words: string) => {
    const { start, end } = placeOf(passage(words));
    return laidOut.text.slice(start, end);
  };

  it('is masked, and the passages still hold their words', () => {
    expect(laidOut.text).not.toContain('234');
    expect(laidOut.masks).toHaveLength(2);
    for (const words of ['Звонил', 'о воде.', 'Дорога разбита', 'просим помочь.'])
      expect(now(words)).toBe(words);
  });

  it('gives a passage the whole of a mask that it cuts', () => {
    const [first] = laidOut.masks;
    const placeholder = laidOut.text.slice(first?.start, first?.end);
    expect(now('по +7 701')).toBe(`по ${placeholder}`);
    expect(now('234 56 78 о воде')).toBe(`${placeholder} о воде`);
    expect(now('701 234')).toBe(placeholder);
  });

  it('stays as it is where nothing is personal', () => {
    const plain = '  Су жоқ.\n\n\nЖол нашар. ';
    expect(maskParagraphs(plain).laidOut.text).toBe(plain);
    expect(maskParagraphs(plain).placeOf({ start: 2, end: 8 })).toEqual({ start: 2, end: 8 });
  });
});
