import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languages } from '@qadam/language/domain';
import { fastify, type FastifyInstance } from 'fastify';
import { serveWebFiles } from './web-files';

let home: string;
let server: FastifyInstance;

/** Two goals, one with letters that HTML takes for its own. */
const titles = {
  titleOf: (page: string, code: string, language: string) =>
    page === 'goals'
      ? Promise.resolve(
          new Map([
            ['5', `Goal 5 in ${language}`],
            ['6', '<b>"Water" & $& more</b>'],
          ]).get(code),
        )
      : page === 'regions'
        ? Promise.resolve(code === 'kz' ? 'Kazakhstan' : undefined)
        : Promise.reject(new Error('The database is away.')),
};

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'qadam-web-'));
  mkdirSync(join(home, 'dist', 'web', 'assets'), { recursive: true });
  writeFileSync(
    join(home, 'dist', 'web', 'index.html'),
    '<!doctype html><html lang="kk"><head><title>Qadam</title></head><body><b data-product></b><h1></h1></body></html>',
  );
  writeFileSync(join(home, 'dist', 'web', 'assets', 'main-1.js'), 'export {};');
  server = fastify();
  await serveWebFiles(server, home, titles as never);
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

  it('comes in its language with its title and heading, which cannot be taken for marks of the page', async () => {
    const textOf = async (url: string) => (await server.inject({ url })).body;
    expect(await textOf('/ru/goals/5')).toContain(
      '<html lang="ru"><head><title>Goal 5 in ru · Қадам</title><meta property="og:title" content="Goal 5 in ru · Қадам">',
    );
    expect(await textOf('/ru/goals/5')).toContain('<b>Қадам</b><h1>Goal 5 in ru</h1>');
    expect(await textOf('/en/goals/6')).toContain(
      '<h1>&lt;b&gt;&quot;Water&quot; &amp; $&amp; more&lt;/b&gt;</h1>',
    );
  });

  it('comes without a title where there is none, or none can be had', async () => {
    for (const url of ['/en/goals/77', '/en/indicators/5.5.1', '/en/reviews/vnr-2025', '/en?area=abay']) {
      const { statusCode, body } = await server.inject({ url });
      expect([url, statusCode, /<title>.*<\/title>/u.exec(body)?.[0], body.includes('<h1>')]).toEqual([
        url,
        200,
        '<title>Qadam</title>',
        false,
      ]);
    }
  });

  it('begins with the heading of the overview as the page itself will write it', async () => {
    for (const language of languages) {
      const path = `libs/indicators/web/messages/${language}.json`;
      const messages = JSON.parse(readFileSync(join(import.meta.dirname, '../../..', path), 'utf8')) as {
        overview: { heading: string };
      };
      const heading = messages.overview.heading.replace('{{area}}', 'Kazakhstan');
      expect((await server.inject({ url: `/${language}` })).body).toContain(
        `<h1 data-top="true">${heading}</h1>`,
      );
    }
  });

  it('comes compressed to whoever takes that', async () => {
    const { headers, rawPayload } = await server.inject({
      url: '/ru/goals/5',
      headers: { 'accept-encoding': 'br, gzip' },
    });
    expect([headers['content-encoding'], headers['vary']]).toEqual(['gzip', 'accept-encoding']);
    expect(gunzipSync(rawPayload).toString()).toBe((await server.inject({ url: '/ru/goals/5' })).body);
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
