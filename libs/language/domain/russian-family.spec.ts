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

  it('joins nouns on -ость with their adjectives, and with what those are made from', () => {
    for (const [quality, other] of [
      ['бедность', 'бедных'],
      ['бедностью', 'бедные'],
      ['занятости', 'занятых'],
      ['смертность', 'смертей'],
      ['заболеваемость', 'заболевают'],
      ['рождаемостью', 'рождаются'],
    ] as const)
      expect([quality, familyOfRussian(quality)]).toEqual([quality, familyOfRussian(other)]);
    // What only ends so is no quality.
    for (const word of ['кость', 'гость', 'новости']) expect(familyOfRussian(word)).toBe(stemRussian(word));
  });

  it('is the stem of any other word', () => {
    expect(familyOfRussian('женщинами')).toBe('женщин');
  });
});
