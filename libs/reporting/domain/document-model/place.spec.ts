import { describe, expect, it } from '@jest/globals';
import { paragraphPlace } from './place';

describe('the place of a paragraph', () => {
  it('is cut before an emoji that stands at its end: half of one is kept by no database', () => {
    const words = `${'a'.repeat(78)}🌾🌾 was seen by all`;
    const place = paragraphPlace(1, words);
    expect(place.en).toBe(`Paragraph 1: “${'a'.repeat(78)}…”`);
    expect(Object.values(place).every((each) => each.isWellFormed())).toBe(true);
  });
});
