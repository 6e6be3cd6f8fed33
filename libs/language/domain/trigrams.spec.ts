import { describe, expect, it } from '@jest/globals';
import { trigramsOf, trigramSimilarity } from './trigrams';

describe('trigrams', () => {
  it('are counted as PostgreSQL counts them', () => {
    // select show_trgm('cat'), PostgreSQL documentation, pg_trgm
    expect([...trigramsOf('cat')]).toEqual(['  c', ' ca', 'cat', 'at ']);
    // select similarity('word', 'words') = 4/7
    expect(trigramSimilarity(trigramsOf('word'), trigramsOf('words'))).toBeCloseTo(4 / 7, 12);
    expect(trigramSimilarity(trigramsOf('су'), trigramsOf('жол'))).toBe(0);
  });
});
