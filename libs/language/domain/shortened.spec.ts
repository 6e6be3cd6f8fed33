import { describe, expect, it } from '@jest/globals';
import { beginningOf, endOf, shortened } from './shortened';

describe('shortened words', () => {
  it('are the whole where they are short, in one line', () => {
    expect(shortened(' Воды нет\nтретий день. ', 40)).toBe('Воды нет третий день.');
  });

  it('end with a word and an ellipsis, never longer than asked for', () => {
    expect(shortened('Воды нет третий день, и никто не едет', 24)).toBe('Воды нет третий день, и…');
    expect(shortened('Нет воды, света, газа и дорог', 17)).toBe('Нет воды, света…');
    expect(shortened('Воды нет третий день и никто', 21)).toBe('Воды нет третий день…');
  });

  it('are cut within a word that is longer than a third of them', () => {
    expect(shortened('Мы қанағаттандырылмағандықтарыңыздан', 20)).toBe('Мы қанағаттандырылм…');
  });

  it.each(['🌾', '👩‍👩‍👧', '🇰🇿', 'e\u0301'])('never end within %s', (letter) => {
    for (let length = 2; length < 40; length += 1) {
      const cut = shortened(letter.repeat(20), length);
      expect(cut.length).toBeLessThanOrEqual(length);
      expect(cut.replaceAll(letter, '')).toMatch(/^…?$/u);
    }
  });
});

describe('both ends of a text', () => {
  it.each(['🌾', '👩‍👩‍👧', 'e\u0301'])('have %s whole or not at all', (letter) => {
    const text = letter.repeat(6);
    for (let length = 0; length <= text.length; length += 1) {
      const count = Math.floor(length / letter.length);
      expect(beginningOf(text, length)).toBe(letter.repeat(count));
      expect(endOf(text, length)).toBe(letter.repeat(count));
    }
  });
});
