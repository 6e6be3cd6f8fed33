import { describe, expect, it } from '@jest/globals';
import { readTableFile } from './table-file';

const refusal = (text: string) =>
  readTableFile('a.json', Buffer.from(text)).then(
    () => 'read',
    (error: { code: string; message: string }) => [error.code, error.message],
  );

describe('JSON in place of a table', () => {
  it.each(['{"a":1}', '\ufeff [\n {"year": 2020}]', '[[1, 2]]', '{}'])(
    'is told as such: %j',
    async (text) => {
      expect(await refusal(text)).toEqual([
        'invalid-input',
        expect.stringContaining('This is JSON and no table.'),
      ]);
    },
  );

  it('is no text with brackets in its headings', async () => {
    expect(await refusal('[year],{value}\n2020,1\n')).toBe('read');
  });
});
