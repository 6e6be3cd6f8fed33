import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, createServer as createProxy, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DemoAccounts } from '@qadam/identity/server';
import {
  createTestDatabase,
  Database,
  DataVersion,
  openDatabase,
  readSettings,
  type TestDatabase,
} from '@qadam/platform/server';
import { execute } from 'graphql';
import { databaseParts } from '../../composition';
import { prepareStore } from '../../start/prepare-store';
import { createServer } from '../create-server';
import { readPublicOperations } from './public-operations';
import { publicReads } from './public-reads.generated';

const settings = readSettings();
let test: TestDatabase;
/** Another process would have its own connections: this is one such connection. */
let elsewhere: Database;
let server: NestFastifyApplication;
let origin = '';

const hashOf = (name: string): string => publicReads.find((one) => one.name === name)?.hash ?? '';

const read = async (
  name: string,
  variables: object = {},
  { language = 'en', headers = {} }: { language?: string; headers?: Record<string, string> } = {},
) => {
  const query =
    Object.keys(variables).length === 0 ? '' : `?variables=${encodeURIComponent(JSON.stringify(variables))}`;
  const response = await fetch(`${origin}/read/${language}/${hashOf(name)}${query}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

const enter = async (role: string): Promise<string> => {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `mutation { signInAsDemo(role: ${role}) { id } }` }),
  });
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
};

/** Whether the next read is answered from what was kept: a row changed behind every trigger's back stays unseen. */
const withUnannouncedTitle = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
  const change = (words: string) =>
    elsewhere.transaction(async () => {
      await elsewhere.query('set local session_replication_role = replica');
      await elsewhere.query(`update goal set short_en = $1 where code = '1'`, [words]);
    });
  const before = (
    await elsewhere.one<{ title: string }>(`select short_en as title from goal where code = '1'`)
  )?.title;
  await change(title);
  try {
    return await work();
  } finally {
    await change(before ?? '');
  }
};

const until = async (holds: () => boolean | Promise<boolean>, ms = 5_000): Promise<void> => {
  const end = performance.now() + ms;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('It did not come to hold in time.');
    await pause(20);
  }
};

beforeAll(async () => {
  test = await createTestDatabase(databaseParts);
  await prepareStore(
    settings,
    {
      database: test.database,
      isEmbedded: true,
      keepRunning: () => undefined,
      close: () => Promise.resolve(),
    },
    () => undefined,
  );
  elsewhere = await openDatabase(test.url, databaseParts);
  server = await createServer(
    {
      database: test.database,
      instance: { hasEmbeddedDatabase: true, listensOnLoopback: true },
      runsJobs: false,
    },
    settings,
  );
  await test.database.transaction(() => server.get(DemoAccounts).create());
  await server.listen(0, '127.0.0.1');
  origin = `http://localhost:${(server.getHttpServer().address() as { port: number }).port}`;
  await until(() => server.get(DataVersion).current !== null);
});

afterAll(async () => {
  await server.close();
  await elsewhere.source.destroy();
  await test.close();
});

describe('a public read', () => {
  it('answers what GraphQL answers, word for word, for every query on the list', async () => {
    const { schema } = server.get(GraphQLSchemaHost);
    const headline = await test.database.one<{ id: number }>(
      `select id from series where indicator_code = '3.2.1' and is_headline`,
    );
    const variables = { code: '3.2.1', goal: '3', area: 'ulytau', asOf: '2025-01-31', series: headline?.id };
    const codes: Record<string, string> = { RegionPage: 'ulytau', GoalPage: '3', TargetPage: '3.2' };
    for (const [hash, { name, document, plan }] of readPublicOperations(schema, publicReads)) {
      const takes = publicReads.find((one) => one.hash === hash)?.text.split('{')[0] ?? '';
      const given = Object.fromEntries(
        Object.entries({ ...variables, code: codes[name] ?? variables.code }).filter(([key]) =>
          takes.includes(`$${key}:`),
        ),
      );
      const viewer = { person: null, grants: [], language: 'en' };
      const expected = await execute({ schema, document, variableValues: given, contextValue: { viewer } });
      expect(expected.errors).toBeUndefined();
      expect({ name, text: (await read(name, given)).text }).toEqual({
        name,
        text: JSON.stringify({ data: expected.data }),
      });
      expect({ name, isPlanned: plan !== null }).toEqual({ name, isPlanned: true });
    }
  });

  it('is answered from what was kept as long as nothing changed, with 304 for who has it', async () => {
    const first = await read('GoalList');
    await withUnannouncedTitle('Changed unannounced', async () => {
      expect((await read('GoalList')).text).toBe(first.text);
    });
    const again = await read(
      'GoalList',
      {},
      { headers: { 'if-none-match': first.headers.get('etag') ?? '' } },
    );
    expect([again.status, again.text]).toEqual([304, '']);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
  });

  it('is sent compressed to who takes it so', async () => {
    const response = await read('Overview', {}, { headers: { 'accept-encoding': 'br' } });
    const plain = await read('Overview', {}, { headers: { 'accept-encoding': 'identity' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(Number(response.headers.get('content-length'))).toBeLessThan(plain.text.length / 5);
    expect(response.text).toBe(plain.text);
  });

  it('is not known under any other hash, language or parameter, and errors are not kept', async () => {
    expect((await fetch(`${origin}/read/en/${'0'.repeat(32)}`)).status).toBe(404);
    expect((await read('GoalList', {}, { language: 'de' })).status).toBe(404);
    expect((await fetch(`${origin}/read/en/${hashOf('GoalList')}?variables=%7B%7D&more=1`)).status).toBe(404);
    expect(JSON.parse((await read('RegionPage', { code: 'atlantis' })).text).errors[0].extensions.code).toBe(
      'not-found',
    );
    expect((await read('RegionPage', { code: 'atlantis' })).headers.get('cache-control')).toBe('no-store');
  });
});

describe('what could be stale or foreign', () => {
  it('language: an answer in one language is never given in another', async () => {
    const titles = [];
    for (const language of ['en', 'ru', 'kk', 'en'])
      titles.push(JSON.parse((await read('GoalPage', { code: '5' }, { language })).text).data.goal.title);
    expect(titles).toEqual(['Gender equality', expect.any(String), expect.any(String), 'Gender equality']);
    expect(new Set(titles).size).toBe(3);
  });

  it('another viewer: what was kept for visitors does not reach a person, nor one person another', async () => {
    const [analyst, official] = [await enter('analyst'), await enter('official')];
    const titleFor = async (cookie: string) =>
      JSON.parse((await read('GoalList', {}, { headers: cookie === '' ? {} : { cookie } })).text).data
        .overview.goals[0].title;
    const kept = await titleFor('');
    await withUnannouncedTitle('Only for the analyst', async () => {
      // Small parts of pages are remembered for all viewers, so the goals are asked for anew.
      server.get(DataVersion).touch();
      expect(await titleFor(analyst)).toBe('Only for the analyst');
    });
    expect(await titleFor(analyst)).toBe('Only for the analyst');
    server.get(DataVersion).touch();
    expect(await titleFor('')).toBe(kept);
    expect(await titleFor(official)).toBe(kept);
  });

  it('another viewer: a made-up session is a visitor', async () => {
    const forged = await read('GoalList', {}, { headers: { cookie: 'qadam_session=made-up' } });
    expect(forged.text).toBe((await read('GoalList')).text);
  });

  it('a write in another process: the next read knows it', async () => {
    expect((await read('GoalList')).text).not.toContain('Written elsewhere');
    await elsewhere.query(`update goal set short_en = 'Written elsewhere' where code = '1'`);
    await until(async () => (await read('GoalList')).text.includes('Written elsewhere'), 1_000);
    await elsewhere.query(`update goal set short_en = 'No poverty' where code = '1'`);
    await until(async () => (await read('GoalList')).text.includes('No poverty'), 1_000);
  });

  it('a lost connection: nothing kept is used until it is back', async () => {
    const data = server.get(DataVersion);
    await read('GoalList');
    const before = data.current;
    await elsewhere.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'qadam data version' and datname = current_database()`,
    );
    // It may be back within milliseconds: what counts is that the version is another.
    await until(() => data.current !== before);
    await withUnannouncedTitle('While nobody listened', async () => {
      await until(() => data.current !== null);
      expect((await read('GoalList')).text).toContain('While nobody listened');
    });
    data.touch();
    expect((await read('GoalList')).text).toContain('No poverty');
  });

  it('a table without announcements does not exist', async () => {
    const silent = await elsewhere.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'announce_change') order by 1`,
    );
    expect(silent.map(({ name }) => name)).toEqual([
      'audit',
      'job',
      'migrations',
      'session',
      'sign_in_attempt',
    ]);
  });
});

describe('a connection that falls silent without closing', () => {
  let proxy: Server;
  const sockets: Socket[] = [];

  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    proxy.close();
  });

  it('switches off within about two seconds what was kept', async () => {
    const target = new URL(test.url);
    let isSilent = false;
    proxy = createProxy((client) => {
      const upstream = connect(Number(target.port), target.hostname);
      sockets.push(client, upstream);
      client.on('data', (bytes) => upstream.write(bytes)).on('error', () => undefined);
      upstream.on('data', (bytes) => void (isSilent || client.write(bytes))).on('error', () => undefined);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const through = new URL(test.url);
    through.port = String((proxy.address() as { port: number }).port);
    const database = new Database({ options: { url: through.href } } as never);
    const data = new DataVersion(database);
    await data.start();
    await until(() => data.current !== null);
    isSilent = true;
    await until(() => data.current === null, 3_000);
    await data.onApplicationShutdown();
  });
});
