import { describe, expect, it } from '@jest/globals';
import { hyphenated, shortAreaName } from './short-name';

describe('names on tiles', () => {
  it('lose the generic word in every language', () => {
    expect(shortAreaName('Ұлытау облысы')).toBe('Ұлытау');
    expect(shortAreaName('область Абай')).toBe('Абай');
    expect(shortAreaName('Восточно-Казахстанская область')).toBe('Восточно-Казахстанская');
    expect(shortAreaName('Almaty region')).toBe('Almaty');
  });

  it('tell a city from the region of its name', () => {
    expect(shortAreaName('Алматы қаласы')).toBe('Алматы қ.');
    expect(shortAreaName('город Алматы')).toBe('г. Алматы');
    expect(shortAreaName('Almaty city')).toBe('Almaty city');
  });

  it('are never empty', () => {
    expect(shortAreaName('область')).toBe('область');
  });

  it('can break before a syllable where they are long', () => {
    expect(hyphenated('Қазақстан').split('\u00ad')).toEqual(['Қа', 'зақ', 'стан']);
    expect(hyphenated('Казахстанская').split('\u00ad')).toEqual(['Ка', 'зах', 'станс', 'кая']);
    expect(hyphenated('Mangistau').split('\u00ad')).toEqual(['Man', 'gis', 'tau']);
    expect(hyphenated('Абай')).toBe('Абай');
  });
});
