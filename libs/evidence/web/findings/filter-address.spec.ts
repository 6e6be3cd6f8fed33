import { describe, expect, it } from '@jest/globals';
import { filterOfAddress, filtersOfAddress, withFilter } from './filter-address';

describe('the filter of findings in the address', () => {
  it('limits only by what the address names', () => {
    expect(filterOfAddress(new URLSearchParams('code=5,6.1&area=ulytau&untagged=1'))).toEqual({
      ...{ codes: ['5', '6.1'], areaCode: 'ulytau', untagged: true },
      ...{ text: null, eventId: null, group: null, kind: null, sex: null, withdrawn: null },
      ...{ documentId: null, language: null, saidFrom: null, saidTo: null },
    });
    expect(Object.values(filterOfAddress(new URLSearchParams())).every((value) => value === null)).toBe(true);
  });

  it('names a document, a language and days', () => {
    const asked = 'document=7&language=kk&from=2025-05-13&to=2025-05-14';
    expect(filterOfAddress(new URLSearchParams(asked))).toMatchObject({
      ...{ documentId: '7', language: 'kk', saidFrom: '2025-05-13', saidTo: '2025-05-14' },
    });
    expect(filtersOfAddress(new URLSearchParams(`foo=1&${asked}`)).toString()).toBe(asked);
    expect(filtersOfAddress(new URLSearchParams('foo=1')).toString()).toBe('');
  });

  it('loses a part that is emptied and keeps the others', () => {
    expect(withFilter(new URLSearchParams('q=вода&area=abay'), 'q', '').toString()).toBe('area=abay');
    expect(withFilter(new URLSearchParams('area=abay'), 'kind', 'need').get('kind')).toBe('need');
  });
});
