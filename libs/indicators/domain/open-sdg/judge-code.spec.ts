import { describe, expect, it } from '@jest/globals';
import { dimensionOfCode, judgeCode } from './judge-code';

const known = new Map([
  ['SEX', new Set(['F', 'M'])],
  ['URBANISATION', new Set(['U', 'R'])],
  ['UNIT_MEASURE', new Set(['PT', 'million USD'])],
  ['REF_AREA', new Set(['KZABY'])],
]);

describe('judging a code', () => {
  it('is content with totals, defined codes and dimensions without a list', () => {
    expect(judgeCode('', 'SEX', known)).toBeNull();
    expect(judgeCode('_T', 'SEX', known)).toBeNull();
    expect(judgeCode('F', 'SEX', known)).toBeNull();
    expect(judgeCode('ANY', 'OCCUPATION', known)).toBeNull();
  });

  it('knows ages by the rules of SDMX, whichever of them the list has', () => {
    const ages = new Map([...known, ['AGE', new Set(['Y15T24'])]]);
    for (const code of ['Y0T4', 'Y15T74', 'Y7', 'Y_GE65', 'Y_LT5', 'M0'])
      expect(judgeCode(code, 'AGE', ages)).toBeNull();
    for (const code of ['Y74T15', 'Y15-24', 'Y15T'])
      expect(judgeCode(code, 'AGE', ages)).toMatchObject({ kind: 'unknown-code' });
    expect(judgeCode('Y0T4', 'SEX', ages)).toMatchObject({ kind: 'unknown-code' });
  });

  it('recognises numbers and codes of other columns as shifted values', () => {
    expect(judgeCode('32.8', 'SEX', known)).toEqual({ kind: 'shifted-value', isError: true });
    expect(judgeCode('R', 'SEX', known)).toEqual({
      kind: 'shifted-value',
      isError: true,
      proposal: 'URBANISATION',
    });
    expect(dimensionOfCode('KZABY', known)).toBe('REF_AREA');
    expect(dimensionOfCode('hello', known)).toBeNull();
  });

  it('refuses a Latin code with a Cyrillic letter and proposes the Latin spelling', () => {
    expect(judgeCode('Y_\u0422', 'SEX', known)).toEqual({
      kind: 'mixed-script-code',
      isError: true,
      proposal: 'Y_T',
    });
  });

  it('knows a code that is written in Cyrillic throughout', () => {
    const refused = { kind: 'mixed-script-code', isError: true };
    expect(judgeCode('\u041c', 'SEX', known)).toEqual({ ...refused, proposal: 'M' });
    expect(judgeCode('\u0492', 'SEX', known)).toEqual({ ...refused, proposal: 'F' });
    expect(judgeCode('\u0416', 'SEX', known)).toEqual({ kind: 'unknown-code', isError: false });
  });

  it('warns of units in words, defined or not, and of undefined codes', () => {
    expect(judgeCode('million USD', 'UNIT_MEASURE', known)).toEqual({
      kind: 'free-text-unit',
      isError: false,
    });
    expect(judgeCode('млрд.тенге', 'UNIT_MEASURE', known)).toEqual({
      kind: 'free-text-unit',
      isError: false,
    });
    expect(judgeCode('f', 'SEX', known)).toEqual({ kind: 'unknown-code', isError: false, proposal: 'F' });
    expect(judgeCode('OTHER', 'SEX', known)).toEqual({ kind: 'unknown-code', isError: false });
  });
});
