import { describe, expect, it } from '@jest/globals';
import { addressOfRead, fetchPublicReads } from './public-reads';
import { publicReads } from './public-reads.generated';

const bodyOf = (operationName: string, variables?: object) =>
  JSON.stringify({ operationName, query: '…', variables });

/** A server that answers every GET with `status` and every POST with 200, and notes what it was asked. */
const serverWith = (status: number) => {
  const asked: string[] = [];
  const ask: typeof fetch = (input, init) => {
    asked.push(`${init?.method ?? 'GET'} ${String(input)}`);
    return Promise.resolve(new Response('{}', { status: init?.method === 'POST' ? 200 : status }));
  };
  return { asked, ask };
};

describe('a query of the dashboard', () => {
  it('has an address of its own where everyone may ask it', () => {
    expect(addressOfRead('kk', bodyOf('RegionPage', { code: 'ulytau' }))).toBe(
      `/read/kk/${publicReads['RegionPage']}?variables=%7B%22code%22%3A%22ulytau%22%7D`,
    );
    expect(addressOfRead('ru', bodyOf('Overview', {}))).toBe(`/read/ru/${publicReads['Overview']}`);
  });

  it('has none where it is not on the list, even under the name of a built-in property', () => {
    expect(addressOfRead('en', bodyOf('People'))).toBeUndefined();
    expect(addressOfRead('en', bodyOf('constructor'))).toBeUndefined();
  });

  it('is asked the ordinary way by a page of another version than the server', async () => {
    const { asked, ask } = serverWith(404);
    const init = { method: 'POST', body: bodyOf('Overview') };
    expect((await fetchPublicReads('en', ask)('/graphql', init)).status).toBe(200);
    expect(asked).toEqual([`GET /read/en/${publicReads['Overview']}`, 'POST /graphql']);
  });
});
