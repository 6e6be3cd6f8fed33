import { describe, expect, it } from '@jest/globals';
import { digitOf } from './tag-box';

const press = (key: string, code: string, altKey = false) => ({ key, code, altKey });

describe('digits in the field for tags', () => {
  it('take a result once a word is typed', () => {
    expect(digitOf(press('2', 'Digit2'), 'вода')).toBe(2);
    expect(digitOf(press('6', 'Digit6'), 'вода')).toBeNull();
  });

  it('are text where a code is typed', () => {
    expect(digitOf(press('5', 'Digit5'), '')).toBeNull();
    expect(digitOf(press('5', 'Digit5'), '5.')).toBeNull();
  });

  it('of the Kazakh layout are letters, and take a result together with Alt', () => {
    expect(digitOf(press('і', 'Digit3'), 'к')).toBeNull();
    expect(digitOf(press('і', 'Digit3', true), 'к')).toBe(3);
    expect(digitOf(press('5', 'Digit5', true), '5')).toBe(5);
  });
});
