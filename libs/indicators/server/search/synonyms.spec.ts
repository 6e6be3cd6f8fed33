import { describe, expect, it } from '@jest/globals';
import { synonymsOf } from './synonyms';

describe('the words that titles use for everyday ones', () => {
  it('are told of verbs in whatever form, and not the other way round', () => {
    for (const word of ['болеют', 'заболело', 'болел', 'больные'])
      expect(synonymsOf([word])).toContain('заболеваемость');
    expect(synonymsOf(['заболеваемость'])).toEqual([]);
    for (const word of ['ішеді', 'ішкен', 'ішіп']) expect(synonymsOf([word])).toContain('ауызсу');
    for (const word of ['ate', 'eaten', 'eats']) expect(synonymsOf([word])).toContain('food');
    expect(synonymsOf(['food'])).toEqual([]);
  });

  it('are none of words that only share letters with a form', () => {
    // «Более», more; «куры», hens; «умеренный», moderate; «учитель»; the Kazakh «бөлу», to divide, folds like «боль».
    for (const word of ['более', 'куры', 'умеренный', 'учитель', 'бөлу', 'шеккендер'])
      expect([word, synonymsOf([word])]).toEqual([word, []]);
  });
});
