import { describe, expect, it } from '@jest/globals';
import { ontologyOnlyWeights } from '../suggest.fixture';
import { createSuggester } from '../suggester';
import { NearTexts } from './near-texts';

const { reader } = createSuggester({ weights: ontologyOnlyWeights() });
const remembered = [
  'water pipe broken in village',
  'no teacher at school',
  'school pipe broken',
  'water water',
];
const texts = new NearTexts(remembered.map((text, code) => ({ reading: reader.read(text), codes: [code] })));

const nearTo = (text: string): [number | undefined, number][] =>
  texts.nearest(texts.ask(reader.read(text)), 3).map(({ similarity, codes }) => [codes[0], similarity]);

describe('nearest texts', () => {
  it('come nearest first, and one that says the same is 1', () => {
    const near = nearTo('No teacher at school');
    expect(near.map(([code]) => code)).toEqual([1, 2]);
    expect(near[0]?.[1]).toBeCloseTo(1, 12);
  });

  it('have the cosine of their words weighted by rarity', () => {
    // "water" stands in two of four texts, "village" in one: ln 3 and ln 5; the other text holds "water" alone.
    const water = Math.log(3);
    const village = Math.log(5);
    const near = new Map(nearTo('water village'));
    expect(near.get(3)).toBeCloseTo(water / Math.hypot(water, village), 12);
  });

  it('are as near without a word as if it had not been said', () => {
    const reading = reader.read('water pipe and school school');
    const asked = texts.ask(reading);
    const without = Uint8Array.from(reading.distinct, ({ known }) => (known.folded === 'pipe' ? 1 : 0));
    const near = texts.nearest(asked, 4, without);
    const expected = nearTo('water and school school');
    expect(near.slice(0, 3).map(({ codes }) => codes[0])).toEqual(expected.map(([code]) => code));
    near
      .slice(0, 3)
      .forEach(({ similarity }, at) => expect(similarity).toBeCloseTo(expected[at]?.[1] ?? -1, 12));
  });

  it('do not hold the one that is left out, with words taken out neither', () => {
    const reading = reader.read('water pipe and school school');
    const all = texts.nearest(texts.ask(reading), 4).map(({ codes }) => codes[0]);
    expect(all[0]).toBe(2);
    const asked = texts.ask(reading, new Set([2]));
    expect(texts.nearest(asked, 4).map(({ codes }) => codes[0])).toEqual(all.slice(1));
    const without = Uint8Array.from(reading.distinct, ({ known }) => (known.folded === 'pipe' ? 1 : 0));
    expect(texts.nearest(asked, 4, without).map(({ codes }) => codes[0])).not.toContain(2);
    const words = reading.distinct.length;
    const shared = texts.sharedWords(asked, [0, 2], 4);
    expect(shared.slice(words).every((share) => share === 0)).toBe(true);
    expect(shared.slice(0, words)).toEqual(texts.sharedWords(texts.ask(reading), [0], 4));
  });

  it('know what each word shares with a code', () => {
    const asked = texts.ask(reader.read('school water'));
    const shared = texts.sharedWords(asked, [1, 3], 4);
    expect([...shared].map((value) => value > 0)).toEqual([true, false, false, true]);
  });
});
