import { describe, expect, it } from '@jest/globals';
import { ageLabel } from './age-label';

const plain = (code: string) =>
  Object.fromEntries(
    Object.entries(ageLabel(code) ?? {}).map(([language, text]) => [
      language,
      text.replaceAll('\u00a0', ' '),
    ]),
  );

describe('labels of age codes', () => {
  it('writes ranges with the ending that the last number asks for', () => {
    expect(plain('Y15T24')).toEqual({ kk: '15–24 жас', ru: '15–24 года', en: '15–24 years' });
    expect(plain('Y15T19')).toEqual({ kk: '15–19 жас', ru: '15–19 лет', en: '15–19 years' });
    expect(plain('M12T23')).toEqual({ kk: '12–23 ай', ru: '12–23 месяца', en: '12–23 months' });
  });

  it('writes open ends and single years', () => {
    expect(plain('Y_GE65')).toEqual({
      kk: '65 жас және одан жоғары',
      ru: '65 лет и старше',
      en: '65 years and over',
    });
    expect(plain('Y_LT5')).toEqual({ kk: '5 жасқа дейін', ru: 'до 5 лет', en: 'under 5 years' });
    expect(plain('Y6')).toEqual({ kk: '6 жас', ru: '6 лет', en: '6 years' });
  });

  it('leaves other codes alone', () => {
    expect(ageLabel('_T')).toBeNull();
    expect(ageLabel('Q1')).toBeNull();
  });
});
