import { describe, expect, it } from '@jest/globals';
import { shippedWeights } from '../suggest.fixture';
import { createSuggester } from '../suggester';
import { mayBeStrange, strangenessOf } from './strangeness';

const { reader } = createSuggester({ weights: shippedWeights() });

describe('how strange a word is', () => {
  it('is nothing for one that is known, half for an unknown stem, and all where neither is known', () => {
    expect(strangenessOf('schools', true, true)).toBe(0);
    expect(strangenessOf('schools', true, false)).toBe(0.5);
    expect(strangenessOf('schools', false, true)).toBe(0.5);
    expect(strangenessOf('eigenvalue', false, false)).toBe(1);
  });

  it('is not asked of short words and numbers', () => {
    expect(['xyz', '19870', 'co2e'].filter(mayBeStrange)).toEqual([]);
    expect(strangenessOf('xyz', false, false)).toBe(0);
  });
});

describe('how strange a text is', () => {
  const strangenessIn = (text: string): number => reader.read(text).strangeness;

  it('is little where it speaks of what texts about goals speak of, and much where it does not', () => {
    expect(
      strangenessIn('Water supply and sanitation services in rural schools remain inadequate.'),
    ).toBeLessThan(0.1);
    expect(
      strangenessIn('Eigenvalues of the perturbed Hamiltonian split, and spinors acquire a holonomy.'),
    ).toBeGreaterThan(0.4);
  });

  it('does not rise with names inside a sentence, but with a word that begins one', () => {
    const plain = strangenessIn('We visited schools in the district.');
    expect(strangenessIn('We visited schools in Xqzwvorra district.')).toBeLessThanOrEqual(plain);
    expect(strangenessIn('We visited schools. Xqzwvorra district.')).toBeGreaterThan(plain);
  });

  it('counts a word once however often it stands there', () => {
    const once = strangenessIn('The teachers of our schools adopted a holonomy last year.');
    expect(once).toBeGreaterThan(0);
    expect(strangenessIn('The teachers of our schools adopted a holonomy and a holonomy last year.')).toBe(
      once,
    );
  });
});
