import { describe, expect, it } from '@jest/globals';
import { wordsAround } from './words-around';

const around = (text: string, passage: string, letters: number) => {
  const start = text.indexOf(passage);
  return wordsAround(text, { start, end: start + passage.length }, letters);
};

describe('words around a passage', () => {
  it('are cut between words, with an ellipsis where something is left out', () => {
    const text = 'Вчера скорая едет два часа к [имя 1] из-за дороги весной.';
    expect(around(text, '[имя 1]', 14)).toEqual({ before: '…два часа к ', after: ' из-за дороги…' });
    expect(around(text, '[имя 1]', 100)).toEqual({
      before: 'Вчера скорая едет два часа к ',
      after: ' из-за дороги весной.',
    });
  });

  it('keep a word that ends just there, and stay within the line', () => {
    expect(around('один два [имя 1] три четыре', '[имя 1]', 4)).toEqual({ before: '…два ', after: ' три…' });
    expect(around('Первая строка\n[имя 1] ждёт\nТретья', '[имя 1]', 40)).toEqual({
      before: '',
      after: ' ждёт',
    });
  });

  it('leave out a word that is longer than what is shown', () => {
    expect(around('оченьдлинноеслово[имя 1]оченьдлинноеслово', '[имя 1]', 5)).toEqual({
      before: '…',
      after: '…',
    });
  });
});
