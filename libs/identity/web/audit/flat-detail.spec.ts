import { describe, expect, it } from '@jest/globals';
import { flatDetail } from './flat-detail';

describe('the detail of an audit record', () => {
  it('is read as lines, from the outside in', () => {
    expect(
      flatDetail(
        '{"before":{"kind":null,"summary":{"ru":"Вода"}},"after":{"kind":"need"},"areas":["abay","ulytau"]}',
      ),
    ).toEqual([
      { path: ['before', 'kind'], value: '—' },
      { path: ['before', 'summary', 'ru'], value: 'Вода' },
      { path: ['after', 'kind'], value: 'need' },
      { path: ['areas'], value: 'abay, ulytau' },
    ]);
    expect(flatDetail('{}')).toEqual([]);
    expect(flatDetail('not JSON')).toEqual([{ path: [], value: 'not JSON' }]);
  });
});
