import { describe, expect, it } from '@jest/globals';
import { currentItem } from './navigation';

const icon = () => null;
const items = ['/', '/goals', '/voices', '/voices/code-book'].map((to) => ({ id: to, to, label: to, icon }));

describe('the rail', () => {
  it.each([
    ['/', '/'],
    ['/goals/5', '/goals'],
    ['/voices/code-book', '/voices/code-book'],
    ['/voices/7', '/voices'],
  ])('marks the place %s under %s', (place, expected) => {
    expect(currentItem(items, place)?.to).toBe(expected);
  });

  it('marks nothing where the place is in no section', () => {
    expect(currentItem(items, '/goalsetting')).toBeUndefined();
  });
});
