import { describe, expect, it } from '@jest/globals';
import { familyOfRussian } from './russian-family';
import { stemRussian } from './russian-stem';

describe('the family of a Russian word', () => {
  it('joins adjectives with the nouns that they are made from', () => {
    for (const [adjective, noun] of [
      ['детской', 'детей'],
      ['детская', 'дети'],
      ['городского', 'город'],
      ['школьные', 'школам'],
      ['водных', 'вода'],
      ['молодежной', 'молодежь'],
      ['карагандинской', 'Караганда'],
    ] as const)
      expect([adjective, familyOfRussian(adjective)]).toEqual([adjective, familyOfRussian(noun)]);
  });

  it('is the stem of any other word', () => {
    expect(familyOfRussian('смертности')).toBe(stemRussian('смертность'));
    expect(familyOfRussian('женщинами')).toBe('женщин');
  });
});
