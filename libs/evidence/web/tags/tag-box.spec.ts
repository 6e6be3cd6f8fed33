import { describe, expect, it } from '@jest/globals';
import { digitOf, offeredHits } from './tag-box';

const press = (key: string, code: string, altKey = false) => ({ key, code, altKey });

describe('results that the finding has', () => {
  const answer = [{ code: '3.8' }, { code: '3.7' }];
  it('are not offered, and told where nothing else is left', () => {
    expect(offeredHits(answer, ['3.8'])).toEqual({ hits: [{ code: '3.7' }], held: [] });
    expect(offeredHits(answer, ['3.7', '3.8'])).toEqual({ hits: [], held: ['3.8', '3.7'] });
    expect(offeredHits([], ['3.8'])).toEqual({ hits: [], held: [] });
  });
});

describe('digits in the field for tags', () => {
  it('take a result once a word is typed', () => {
    expect(digitOf(press('2', 'Digit2'), 'вода')).toBe(2);
    expect(digitOf(press('6', 'Digit6'), 'вода')).toBeNull();
  });

  it('are text where a code is typed', () => {
    expect(digitOf(press('5', 'Digit5'), '')).toBeNull();
    expect(digitOf(press('5', 'Digit5'), '5.')).toBeNull();
    for (const text of ['цель ', 'Goal ', 'цель 1', 'мақсат 5.', 'задача 5,'])
      expect(digitOf(press('5', 'Digit5'), text)).toBeNull();
    expect(digitOf(press('5', 'Digit5'), 'цель воды')).toBe(5);
  });

  it('of the Kazakh layout are letters, and take a result together with Alt', () => {
    expect(digitOf(press('і', 'Digit3'), 'к')).toBeNull();
    expect(digitOf(press('і', 'Digit3', true), 'к')).toBe(3);
    expect(digitOf(press('5', 'Digit5', true), '5')).toBe(5);
  });
});
