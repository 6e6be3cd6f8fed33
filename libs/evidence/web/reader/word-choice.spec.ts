import { describe, expect, it } from '@jest/globals';
import { chooseWords, chosenWords, moveWords, type WordChoice } from './word-choice';

const text = 'Суды  тасып әкелеміз, жол жоқ.';

const after = (start: WordChoice | null, ...keys: readonly string[]): string => {
  let choice = start;
  for (const key of keys) {
    const isExtending = key.startsWith('Shift+');
    choice = choice && moveWords(choice, key.replace('Shift+', ''), isExtending);
  }
  if (!choice) return '';
  const { start: from, end } = chosenWords(choice);
  return text.slice(from, end);
};

describe('words of a paragraph', () => {
  const begin = chooseWords(text, null);

  it('begin with the first, and arrows go from one to another as far as there are any', () => {
    expect(after(begin)).toBe('Суды');
    expect(after(begin, 'ArrowRight')).toBe('тасып');
    expect(after(begin, 'ArrowRight', 'ArrowLeft', 'ArrowLeft')).toBe('Суды');
    expect(after(begin, 'ArrowDown')).toBe('жоқ.');
  });

  it('become more and fewer with Shift, to both sides of the one that stays', () => {
    expect(after(begin, 'ArrowRight', 'Shift+ArrowRight')).toBe('тасып әкелеміз,');
    expect(after(begin, 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowLeft', 'Shift+ArrowLeft')).toBe(
      'Суды  тасып',
    );
    expect(after(begin, 'Shift+End')).toBe(text);
    expect(after(begin, 'Shift+End', 'Home')).toBe('Суды');
  });

  it('begin with those that were selected already', () => {
    const near = { start: text.indexOf('сып'), end: text.indexOf('жол') + 1 };
    expect(after(chooseWords(text, near))).toBe('тасып әкелеміз, жол');
    expect(chosenWords(chooseWords(text, near) ?? { words: [], staying: 0, moving: 0 }).count).toBe(3);
  });

  it('are none in an empty paragraph, and other keys choose nothing', () => {
    expect(chooseWords('  ', null)).toBeNull();
    expect(begin && moveWords(begin, 'KeyA', false)).toBeNull();
  });
});
