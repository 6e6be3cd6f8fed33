import { describe, expect, it } from '@jest/globals';
import { mannerOf, manners } from './manner';
import { foldWord } from './words';

const isMark = (word: string, bit: number): boolean => (mannerOf(foldWord(word)) & bit) !== 0;

describe('the manner of a word', () => {
  it.each(['нет', 'отключают', 'жоқ', 'жүрмейді', 'жетпейді', 'broken', 'shortage'])(
    'is of a lack or a trouble: %s',
    (word) => {
      expect(isMark(word, manners.need)).toBe(true);
    },
  );

  it.each(['садитесь', 'пожалуйста', 'отырыңыздар', 'жіберіңізші', 'бастайық', 'please'])(
    'is to somebody who is present: %s',
    (word) => {
      expect(isMark(word, manners.address)).toBe(true);
    },
  );

  it.each(['сейчас', 'бүгін', 'here'])('is of this place and hour: %s', (word) => {
    expect(isMark(word, manners.here)).toBe(true);
  });

  it.each(['дорога', 'теңізде', 'мектеп', 'school'])('is none that it only looks like: %s', (word) => {
    expect(mannerOf(foldWord(word))).toBe(0);
  });
});
