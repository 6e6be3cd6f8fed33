import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';
import { serveWebFiles } from './web-files';

let home: string;
let server: FastifyInstance;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'qadam-web-'));
  mkdirSync(join(home, 'dist', 'web', 'assets'), { recursive: true });
  writeFileSync(join(home, 'dist', 'web', 'index.html'), '<!doctype html><title>Qadam</title>');
  writeFileSync(join(home, 'dist', 'web', 'assets', 'main-1.js'), 'export {};');
  server = fastify();
  await serveWebFiles(server, home);
});

afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true });
});

const get = async (url: string, accept?: string) => {
  const { statusCode, headers } = await server.inject({
    url,
    headers: accept === undefined ? {} : { accept },
  });
  return `${statusCode} ${String(headers['content-type']).split(';')[0]}`;
};

const page = '200 text/html';
const nothing = '404 application/json';

describe('the dashboard', () => {
  it('answers at the addresses of its pages whoever does not ask for JSON', async () => {
    for (const url of ['/', '/en', '/ru/goals/5', '/kk?x=1', '/en/indicators/5.5.1'])
      for (const accept of [
        undefined,
        '*/*',
        'text/html',
        'text/html,application/xhtml+xml,*/*;q=0.8',
        'text/*',
        'application/json;q=0.5, text/html',
      ])
        expect([url, accept, await get(url, accept)]).toEqual([url, accept, page]);
  });

  it('does not answer those who ask for JSON', async () => {
    for (const accept of [
      'application/json',
      'application/json, */*;q=0.1',
      'application/graphql-response+json',
      'text/html;q=0.1, application/json',
    ])
      expect([accept, await get('/en', accept)]).toEqual([accept, nothing]);
  });

  it('is at no other address, whatever is asked for', async () => {
    for (const url of [
      '/api',
      '/api/nothing',
      '/graphql/nothing',
      '/read/en/nothing',
      '/enough',
      '/fr',
      '/assets/none.js',
      '/../package.json',
    ])
      for (const accept of [undefined, 'text/html'])
        expect([url, await get(url, accept)]).toEqual([url, nothing]);
  });

  it('serves its files, and keeps only what never changes', async () => {
    const file = await server.inject({ url: '/assets/main-1.js' });
    expect([file.statusCode, file.headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    expect((await server.inject({ url: '/' })).headers['cache-control']).toBe('no-cache');
  });
});
