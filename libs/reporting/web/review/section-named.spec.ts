import { describe, expect, it } from '@jest/globals';
import { sectionNamed } from './section-named';

describe('a reference to a section between two versions', () => {
  const sections = new Map([
    ['localisation/ulytau', { number: '6.1', title: 'Ulytau region' }],
    ['highlights', { number: null, title: 'Highlights' }],
  ]);

  it('is named by number and title, and by its key only where the review has no such section', () => {
    expect(sectionNamed('localisation/ulytau', sections)).toBe('6.1 Ulytau region');
    expect(sectionNamed('highlights', sections)).toBe('Highlights');
    expect(sectionNamed('gone', sections)).toBe('gone');
  });
});
