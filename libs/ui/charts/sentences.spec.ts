import { describe, expect, it } from '@jest/globals';
import { sentences } from './sentences';

describe('sentences', () => {
  it('have one full stop each, also behind an abbreviation', () => {
    expect(sentences('Доля: Абай, 2010–2019 гг.', 'Казахстан и 2 линии.')).toBe(
      'Доля: Абай, 2010–2019 гг. Казахстан и 2 линии.',
    );
    expect(sentences('Share', 'Per cent')).toBe('Share. Per cent');
    expect(sentences('', 'Share', '')).toBe('Share');
  });
});
