import { describe, expect, it } from '@jest/globals';
import { bestLanguage, languageOfPath, pathInLanguage, placeOfPath } from './address';

describe('addresses', () => {
  it('name their language first', () => {
    expect(languageOfPath('/ru/goals/5')).toBe('ru');
    expect(languageOfPath('/goals/5')).toBeUndefined();
    expect(languageOfPath('/')).toBeUndefined();
  });

  it('keep the place and the query when the language changes', () => {
    expect(pathInLanguage('/ru/goals/5?area=ulytau#gaps', 'kk')).toBe('/kk/goals/5?area=ulytau#gaps');
    expect(pathInLanguage('/goals/5', 'en')).toBe('/en/goals/5');
    expect(pathInLanguage('/ru', 'en')).toBe('/en');
    expect(placeOfPath('/en')).toBe('/');
  });
});

describe('the first language', () => {
  it('is the remembered one', () => {
    expect(bestLanguage('ru', ['en-GB'])).toBe('ru');
  });

  it('is the first that the browser asks for and we speak', () => {
    expect(bestLanguage(null, ['de-AT', 'ru-KZ', 'en'])).toBe('ru');
    expect(bestLanguage('xx', ['kk-Cyrl-KZ'])).toBe('kk');
  });

  it('is Kazakh where nothing is known', () => {
    expect(bestLanguage(null, ['de'])).toBe('kk');
  });
});
