import { describe, expect, it } from '@jest/globals';
import { latinSpelling, latinTwin } from './look-alikes';

describe('Cyrillic letters in Latin codes', () => {
  it('gives the Latin spelling of a code that mixes the two', () => {
    expect(latinSpelling('\u041aZABY')).toBe('KZABY');
    expect(latinSpelling('7-\u0430-1-title')).toBe('7-a-1-title');
    expect(latinTwin('\u041a\u041e\u0421')).toBe('KOC');
  });

  it('leaves Latin codes and ordinary Cyrillic text alone', () => {
    expect(latinSpelling('KZABY')).toBeNull();
    expect(latinSpelling('млрд.тенге')).toBeNull();
    expect(latinSpelling('тонн СО2-экв/душу населения')).toBeNull();
    expect(latinTwin('KZABY')).toBeNull();
    expect(latinTwin('Жыл')).toBeNull();
  });
});
