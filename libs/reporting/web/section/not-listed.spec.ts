import { expect, it } from '@jest/globals';
import { notListed } from './not-listed';

const unresolved = { code: 'figure-unresolved', language: 'kk', count: 2 };

it('the form of an approval repeats no obstacle that stands on the page, and tells those that came since', () => {
  expect(notListed([unresolved], [unresolved])).toEqual([]);
  const more = { ...unresolved, count: 3 };
  const other = { ...unresolved, language: 'ru' };
  expect(notListed([more, other], [unresolved])).toEqual([more, other]);
});
