import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Client, type OperationResult, gql } from 'urql';
import { createClient } from './client';
import { createFreshReads, type FreshReads } from './fresh-reads';
import { noteOwnWrite } from './own-writes';

const Figure = gql<{ figure: { value: number } }>('query Figure { figure { value } }');
const Change = gql<{ change: boolean }>('mutation Change { change }');

/** A server with one figure that others may change. */
let server: Server;
let value: number;
let asked: number;
let place: string;
let reads: FreshReads;
let client: Client;

beforeEach(async () => {
  [value, asked, place] = [1, 0, 'first'];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const isChange = body.includes('mutation');
      if (!isChange) asked += 1;
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({ data: isChange ? { change: true } : { figure: { value, __typename: 'Figure' } } }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  reads = createFreshReads(() => place);
  const { port } = server.address() as AddressInfo;
  client = createClient('en', reads, `http://127.0.0.1:${port}/graphql`);
});

afterEach(() => new Promise<unknown>((resolve) => server.close(resolve)));

/** What a part of the page shows, one after another, from when it opens until nothing more comes. */
const open = async (): Promise<(OperationResult['data'] & { figure: { value: number } })[]> => {
  const seen: (OperationResult['data'] & { figure: { value: number } })[] = [];
  const settled = new Promise<void>((resolve, reject) => {
    const { unsubscribe } = client.query(Figure, {}).subscribe(({ data, error, stale }) => {
      if (error) reject(error);
      if (data) seen.push(data);
      if (!stale)
        setTimeout(() => {
          unsubscribe();
          resolve();
        });
    });
  });
  await settled;
  return seen;
};

const values = async (): Promise<number[]> => (await open()).map(({ figure }) => figure.value);

describe('what a page read', () => {
  it('is asked for once, however many parts of the page use it', async () => {
    expect(await values()).toEqual([1]);
    expect(await values()).toEqual([1]);
    expect(asked).toBe(1);
  });

  it('is drawn at once on the next page that uses it, and replaced by what holds now', async () => {
    await open();
    value = 2;
    place = 'second';
    expect(await values()).toEqual([1, 2]);
    expect(await values()).toEqual([2]);
    expect(asked).toBe(2);
  });

  it('is asked for again on the way back, though the place was visited before', async () => {
    await open();
    place = 'second';
    await open();
    value = 2;
    place = 'first';
    expect(await values()).toEqual([1, 2]);
  });

  it('stays the same object where nothing changed', async () => {
    const [first] = await open();
    place = 'second';
    const again = await open();
    expect(asked).toBe(2);
    expect(new Set([first, ...again]).size).toBe(1);
  });

  it('is not drawn at all after a change of one’s own', async () => {
    await open();
    value = 2;
    await client.mutation(Change, {}).toPromise();
    expect(await values()).toEqual([2]);
    value = 3;
    noteOwnWrite();
    place = 'second';
    expect(await values()).toEqual([3]);
  });

  it('is asked for again where the browser brings the whole page back', async () => {
    const seen: number[] = [];
    const { unsubscribe } = client.query(Figure, {}).subscribe(({ data }) => {
      if (data) seen.push(data.figure.value);
    });
    while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    value = 2;
    reads.askAgain(client);
    while (seen.at(-1) !== 2) await new Promise((resolve) => setTimeout(resolve, 5));
    unsubscribe();
    expect(asked).toBe(2);
  });
});
