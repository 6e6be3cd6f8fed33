import { describe, expect, it } from '@jest/globals';
import { filterOfAddress, withFilter } from './filter-address';

describe('the filter of findings in the address', () => {
  it('limits only by what the address names', () => {
    expect(filterOfAddress(new URLSearchParams('code=5,6.1&area=ulytau&untagged=1'))).toEqual({
      ...{ codes: ['5', '6.1'], areaCode: 'ulytau', untagged: true },
      ...{ text: null, eventId: null, group: null, kind: null, sex: null, withdrawn: null },
    });
    expect(Object.values(filterOfAddress(new URLSearchParams())).every((value) => value === null)).toBe(true);
  });

  it('loses a part that is emptied and keeps the others', () => {
    expect(withFilter(new URLSearchParams('q=вода&area=abay'), 'q', '').toString()).toBe('area=abay');
    expect(withFilter(new URLSearchParams('area=abay'), 'kind', 'need').get('kind')).toBe('need');
  });
});
