import { describe, expect, it } from '@jest/globals';
import { ageCodeMeant } from './age-codes';
import { judgeCode } from './judge-code';

describe('ages in figures', () => {
  it.each([
    ['15-24', 'Y15T24'],
    ['15–24', 'Y15T24'],
    ['15 — 24', 'Y15T24'],
    ['15-24 лет', 'Y15T24'],
    ['15-24 жас', 'Y15T24'],
    ['15-24 years old', 'Y15T24'],
    ['65+', 'Y_GE65'],
    ['65+ лет', 'Y_GE65'],
    ['aged 65+', 'Y_GE65'],
  ])('“%s” are the code %s, which is proposed', (text, code) => {
    expect(ageCodeMeant(text)).toBe(code);
    expect(judgeCode(text, 'AGE', new Map([['AGE', new Set(['Y15T29'])]]))).toEqual({
      ...{ kind: 'unknown-code', isError: false, proposal: code },
    });
  });

  it.each(['24-15', 'лет', '15', 'взрослые', '2020-2024 лет'])('“%s” are none', (text) => {
    expect(ageCodeMeant(text)).toBeNull();
  });
});
