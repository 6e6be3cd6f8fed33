import { describe, expect, it } from '@jest/globals';
import { stemRussian } from './russian-stem';

/** Forms that the dictionary `russian_stem` of PostgreSQL 17 gives one stem; that all stems are its own is tested beside the search of findings. */
const forms: readonly (readonly [string, readonly string[]])[] = [
  ['вод', ['вода', 'воды', 'воде', 'воду', 'водой', 'водами']],
  ['дорог', ['дорога', 'дороги', 'дорогами', 'дорогой', 'дорогах']],
  ['школ', ['школа', 'школы', 'школе', 'школами']],
  ['учител', ['учитель', 'учителя', 'учителям']],
  ['возможн', ['возможный', 'возможная', 'возможность', 'возможности']],
];

describe('the stem of a Russian word', () => {
  it.each(forms)('%s is that of all its forms', (stem, words) => {
    expect(words.map((word) => stemRussian(word))).toEqual(words.map(() => stem));
  });

  it('is the word where there is nothing to take off, folded', () => {
    expect(stemRussian('ДТП')).toBe('дтп');
    expect(stemRussian('')).toBe('');
  });
});
