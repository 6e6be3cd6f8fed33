import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { visitor } from '@qadam/identity/domain';
import { PeopleService, SessionService } from '@qadam/identity/server';
import { createTestDatabase, readSettings, type TestDatabase } from '@qadam/platform/server';
import { databaseParts } from '../composition';
import { createServer } from './create-server';
import { refuseChange } from './same-origin';

const evil = 'https://evil.example';
const host = 'qadam.example:3000';
const own = `http://${host}`;
let test: TestDatabase;
let server: NestFastifyApplication;
let behindProxy: NestFastifyApplication;
let cookie: string;

beforeAll(async () => {
  const settings = readSettings();
  test = await createTestDatabase(databaseParts);
  const { database } = test;
  const parts = {
    database,
    instance: { hasEmbeddedDatabase: true, listensOnLoopback: true },
    runsJobs: false,
  };
  server = await createServer(parts, { home: settings.home, proxies: 0 });
  behindProxy = await createServer(parts, { home: settings.home, proxies: 1 });
  const grants = (['analyst', 'drafter', 'administrator'] as const).map((role) => ({ role, areaCode: null }));
  const person = { email: 'a@example.org', name: 'A', password: 'words for the test' };
  const analyst = await server.get(PeopleService).add(visitor('en'), { ...person, grants });
  cookie = `qadam_session=${await server.get(SessionService).open(analyst)}`;
});

afterAll(async () => {
  await behindProxy.close();
  await server.close();
  await test.close();
});

const boundary = 'between-parts';
const file = (name: string, text: string): string =>
  `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n${text}\r\n--${boundary}--\r\n`;

/** Every way to write over plain routes, and GraphQL. */
const writes = {
  '/graphql': { type: 'application/json', payload: '{"query":"mutation { __typename }"}' },
  '/api/documents': { type: `multipart/form-data; boundary=${boundary}`, payload: file('a.txt', 'words') },
  '/api/report-images': {
    type: `multipart/form-data; boundary=${boundary}`,
    payload: file('a.png', 'no picture'),
  },
  '/api/imports': { type: `multipart/form-data; boundary=${boundary}`, payload: file('a.csv', 'a,b\n1,2\n') },
  '/api/code-book': { type: `multipart/form-data; boundary=${boundary}`, payload: file('a.csv', 'code\n') },
  '/api/exchange/project': {
    type: `multipart/form-data; boundary=${boundary}`,
    payload: file('a.qdpx', 'nothing'),
  },
  '/api/sections/1/ru/document': {
    type: `multipart/form-data; boundary=${boundary}`,
    payload: file('a.docx', 'nothing'),
  },
  '/api/sections/1/ru/free-pen': { type: 'application/json', payload: '{}' },
  '/api/sections/1/ru/pen': { type: 'application/json', payload: '{}' },
  '/api/sections/1/ru/pen-down': { type: 'application/json', payload: '{}' },
  '/api/reports/vnr-2025/earlier': {
    type: `multipart/form-data; boundary=${boundary}`,
    payload: file('a.docx', 'nothing'),
  },
  '/api/boundaries': { type: `multipart/form-data; boundary=${boundary}`, payload: file('a.geojson', '{}') },
};

const post = async (url: keyof typeof writes, headers: Record<string, string>, at = server) => {
  const { type, payload } = writes[url];
  return at.inject({
    method: 'POST',
    url,
    headers: { host, cookie, 'content-type': type, ...headers },
    payload,
  });
};

describe('a request that changes something', () => {
  it('is tried on every route that writes', () => {
    const routes = server.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
    const writing = routes.match(/\S+ \((?=[^)]*(?:POST|PUT|PATCH|DELETE))[^)]*\)/gu) ?? [];
    expect(writing.length).toBeGreaterThan(0);
    const parts = writing.map((route) => route.split(' ')[0] ?? 'none');
    // A part with a name in it, such as `:code/earlier`, is tried by what stands behind the names.
    const isTried = (part: string) =>
      Object.keys(writes).some((known) => known.endsWith(part.replace(/^.*:\w+(?=\/)/u, '')));
    expect(parts.filter((part) => !isTried(part))).toEqual([]);
  });

  it.each(Object.keys(writes) as (keyof typeof writes)[])(
    'at %s is refused from a page of another site, and reaches nothing',
    async (url) => {
      const stored =
        'select (select count(*) from document)::int + (select count(*) from figure_import)::int as n';
      const before = await test.database.one(stored);
      for (const headers of [
        { origin: evil },
        { origin: 'null' },
        { origin: `https://${host}` },
        { origin: 'http://qadam.example' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: evil, 'x-qadam-client': '1', 'sec-fetch-site': 'same-origin' },
        { origin: evil, 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
      ] as Record<string, string>[]) {
        const reply = await post(url, headers);
        expect({ headers, status: reply.statusCode }).toEqual({ headers, status: 403 });
        expect(reply.body).toContain('"code":"forbidden"');
        expect(reply.body).toContain('page of another site');
      }
      expect(await test.database.one(stored)).toEqual(before);
    },
  );

  it.each(Object.keys(writes) as (keyof typeof writes)[])(
    'at %s passes from a page of this server, and from a program that says so',
    async (url) => {
      for (const headers of [{ origin: own }, { 'sec-fetch-site': 'same-origin' }, { 'x-qadam-client': '1' }])
        expect((await post(url, headers as never)).statusCode).not.toBe(403);
    },
  );

  it('needs no header as JSON, which no form can send, and one as a file', async () => {
    expect((await post('/graphql', {})).statusCode).toBe(200);
    const upload = await post('/api/documents', {});
    expect(upload.statusCode).toBe(403);
    expect(upload.json<{ message: string }>().message).toContain('X-Qadam-Client: 1');
  });

  it('behind a proxy that was set is known by the address that the reader sees', async () => {
    const seen = { 'x-forwarded-host': 'data.example', 'x-forwarded-proto': 'https' };
    const asked = (origin: string) => post('/graphql', { ...seen, origin }, behindProxy);
    expect((await asked('https://data.example')).statusCode).toBe(200);
    expect((await asked(own)).statusCode).toBe(403);
  });
});

describe('what a browser tells of a request', () => {
  const told = (headers: Record<string, string>, method = 'POST') =>
    refuseChange({
      method,
      protocol: 'http',
      host,
      headers: { 'content-type': 'application/json', ...headers },
    });

  it('is not asked where nothing changes', () => {
    expect(told({ origin: evil }, 'GET')).toBeNull();
    expect(told({ 'sec-fetch-site': 'cross-site' }, 'HEAD')).toBeNull();
    expect(told({ origin: evil }, 'DELETE')).toBe('anotherSite');
  });

  it('compares addresses, not their spelling', () => {
    expect(
      refuseChange({
        method: 'POST',
        protocol: 'https',
        host: 'Qadam.Example:443',
        headers: { origin: 'https://qadam.example' },
      }),
    ).toBeNull();
    expect(told({ origin: 'http://qadam.example:3000.evil.example' })).toBe('anotherSite');
  });

  it('is missed in whatever a form can send', () => {
    for (const type of [
      '',
      'text/plain; charset=utf-8',
      'Multipart/Form-Data; boundary=x',
      'application/x-www-form-urlencoded',
    ])
      expect(told({ 'content-type': type })).toBe('unproven');
  });
});
