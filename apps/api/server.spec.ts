import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { visitor } from '@qadam/identity/domain';
import { DemoAccounts, IdentityModule, PeopleService } from '@qadam/identity/server';
import { createTestDatabase, readSettings, type TestDatabase } from '@qadam/platform/server';
import { databaseParts } from './composition';
import { PlatformModule } from './platform.module';
import { prepareStore } from './start/prepare-store';
import { createServer } from './transport/create-server';

const settings = readSettings();
let test: TestDatabase;
let server: NestFastifyApplication;

const serve = (listensOnLoopback: boolean): Promise<NestFastifyApplication> =>
  createServer(
    { database: test.database, instance: { hasEmbeddedDatabase: true, listensOnLoopback }, runsJobs: false },
    settings,
  );

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
  server = await serve(true);
  await test.database.transaction(() => server.get(DemoAccounts).create());
});

afterAll(async () => {
  await server.close();
  await test.close();
});

interface Asked {
  readonly data: Record<string, unknown> | null;
  readonly codes: readonly string[];
  readonly cookie: string;
}

const ask = async (query: string, headers: Record<string, string> = {}, at = server): Promise<Asked> => {
  const reply = await at.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', host: 'localhost:3000', ...headers },
    payload: { query },
  });
  const { data, errors } = reply.json<{
    data?: Record<string, unknown>;
    errors?: { extensions: { code: string } }[];
  }>();
  return {
    data: data ?? null,
    codes: (errors ?? []).map(({ extensions }) => extensions.code),
    cookie: String(reply.headers['set-cookie'] ?? '').split(';')[0] ?? '',
  };
};

const enter = async (role: string): Promise<string> =>
  (await ask(`mutation { signInAsDemo(role: ${role}) { id } }`)).cookie;

describe('the downloads of figures', () => {
  const download = (address: string) => server.inject({ method: 'GET', url: address });

  it('are open to everyone, as one file or as an archive', async () => {
    const csv = await download('/export/csv?indicator=5.5.2&lang=ru');
    expect(csv.statusCode).toBe(200);
    expect(csv.headers['content-disposition']).toBe('attachment; filename="qadam-sdg-5.5.2.csv"');
    // The mark by which Excel knows UTF-8.
    expect([...csv.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.body.split('\n')[0]).toContain('indicator,series,unit,dimensions,area,year,value');
    expect(csv.body).toContain('Казахстан');
    const archive = await download('/export/sdmx-ml?indicator=5.5.2');
    expect(archive.headers['content-type']).toBe('application/zip');
    expect(archive.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect(archive.headers['content-disposition']).toBe('attachment; filename="qadam-sdg-sdmx-ml-5.5.2.zip"');
  });

  it.each([
    ['csv', 'qadam-sdg-5.5.2-2025-12-31.csv'],
    ['sdmx-csv', 'qadam-sdg-5.5.2-2025-12-31-sdmx.csv'],
    ['sdmx-ml', 'qadam-sdg-sdmx-ml-5.5.2-2025-12-31.zip'],
  ])('as of a day carry it in their name: %s', async (format, name) => {
    const { headers } = await download(`/export/${format}?indicator=5.5.2&asOf=2025-12-31`);
    expect(headers['content-disposition']).toBe(`attachment; filename="${name}"`);
  });

  it.each([
    ['/export/pdf', 404],
    ['/export/csv?indicator=99.9.9', 404],
    ['/export/csv?asOf=2024-13-01', 400],
    ['/export/csv?lang=de', 400],
  ])('%s is refused', async (address, status) => {
    expect((await download(address)).statusCode).toBe(status);
  });
});

describe('the server', () => {
  it('answers in the language of the request', async () => {
    const title = async (language: string) =>
      (
        (await ask('{ area(code: "ulytau") { name } }', { 'accept-language': language })).data as {
          area: { name: string };
        }
      ).area.name;
    expect(await title('kk')).toBe('Ұлытау облысы');
    expect(await title('ru-RU,ru;q=0.9')).toBe('область Ұлытау');
    expect(await title('fr, en;q=0.5')).toBe('Ulytau region');
    expect(await title('fr')).toBe('Ұлытау облысы');
  });

  it('gives a visitor what is public, and nothing that people said', async () => {
    expect(
      (await ask('{ goals { code } regions { code } reports { code } voicesSummary { findings } }')).codes,
    ).toEqual([]);
    for (const query of [
      '{ findings { total } }',
      '{ voiceDocuments { id } }',
      '{ report(code: "vnr-2025") { report { code } } }',
      '{ allPeople { id } }',
      '{ audit { total } }',
    ])
      expect((await ask(query)).codes).toEqual(['unauthenticated']);
  });

  it('refuses text that the database cannot keep, wherever it comes in, with its place', async () => {
    const drafter = { cookie: await enter('drafter') };
    const post = async (payload: unknown) =>
      (
        await server.inject({
          ...{ method: 'POST', url: '/graphql' },
          headers: { 'content-type': 'application/json', host: 'localhost:3000', ...drafter },
          payload: JSON.stringify(payload),
        })
      ).json<{ errors?: { message: string; extensions: { code: string; details: unknown } }[] }>()
        .errors?.[0];
    const save = (letters: string) => ({
      query:
        'mutation ($content: String!) { saveSection(id: 1, language: "en", baseVersion: 0, content: $content) { number } }',
      variables: {
        content: JSON.stringify({
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: letters }] }],
        }),
      },
    });
    for (const letters of ['Waste\u0000 fell', 'Waste \ud83d fell'])
      expect(await post(save(letters))).toMatchObject({
        message: expect.stringMatching(/“Waste ?\[U\+(?:0000|D83D)\] fell”. Delete it/u),
        extensions: {
          code: 'invalid-input',
          details: { field: 'content.content[0].content[0].text' },
        },
      });
    const asked = { query: '{ area(code: "a\\u0000") { name } }' };
    expect(await post(asked)).toMatchObject({ extensions: { details: { field: 'code' } } });
    const address = await server.inject({ method: 'GET', url: '/api/report-images/a%00' });
    expect([address.statusCode, address.json()]).toMatchObject([400, { code: 'invalid-input' }]);
  });

  it('keeps each role to its own', async () => {
    const drafter = { cookie: await enter('drafter') };
    expect((await ask('{ findings { total } }', drafter)).codes).toEqual([]);
    expect((await ask('mutation { withdrawFinding(id: 1, reason: "no") { id } }', drafter)).codes).toEqual([
      'forbidden',
    ]);
    expect((await ask('{ allPeople { id } }', drafter)).codes).toEqual(['forbidden']);
    const administrator = { cookie: await enter('administrator') };
    expect((await ask('{ allPeople { id } }', administrator)).codes).toEqual([]);
  });

  it('gives out pages of lists of a size that makes sense, and says which', async () => {
    const roles = { cookie: await enter('administrator') };
    const analyst = { cookie: await enter('analyst') };
    const lists: readonly (readonly [string, Record<string, string>])[] = [
      ['findings(PAGE) { total }', analyst],
      ['audit(PAGE) { total }', roles],
      ['importDifferences(id: 1, PAGE) { rank }', analyst],
      ['searchVoices(language: "en", text: "", PAGE) { id }', roles],
      ['searchFigures(language: "en", text: "", PAGE) { text }', roles],
    ];
    for (const [list, who] of lists) {
      for (const page of ['first: -5', 'first: 0', 'first: 1000000'])
        expect([list, page, (await ask(`{ ${list.replace('PAGE', page)} }`, who)).codes]).toEqual([
          list,
          page,
          ['invalid-input'],
        ]);
    }
    for (const list of [
      'findings(after: -1) { total }',
      'audit(after: -1) { total }',
      'importDifferences(id: 1, offset: -1) { rank }',
    ])
      expect((await ask(`{ ${list} }`, list.startsWith('audit') ? roles : analyst)).codes).toEqual([
        'invalid-input',
      ]);
    expect((await ask('{ findings(first: 500) { total } }', analyst)).codes).toEqual([]);
  });

  it('hides its insides where something breaks', async () => {
    expect((await ask('{ nonsense }')).codes).toEqual(['invalid-input']);
    await test.database.query('alter table goal rename to goal_lost');
    try {
      const reply = await server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json' },
        payload: { query: '{ goals { code } }' },
      });
      expect(reply.body).toContain('"code":"unexpected"');
      expect(reply.body).not.toMatch(/goal_lost|relation|select /i);
    } finally {
      await test.database.query('alter table goal_lost rename to goal');
    }
  });

  it('refuses a form of another site, which cannot send JSON', async () => {
    const reply = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: '{"query":"mutation { signOut }"}',
    });
    expect(reply.statusCode).toBeGreaterThanOrEqual(400);
  });

  it('keeps the session in a cookie that scripts cannot read, and ends it', async () => {
    const cookie = await enter('analyst');
    const reply = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', host: 'localhost' },
      payload: { query: 'mutation { signInAsDemo(role: analyst) { id } }' },
    });
    expect(reply.headers['set-cookie']).toMatch(/HttpOnly; SameSite=Lax/);
    expect((await ask('{ me { name } }', { cookie })).data?.['me']).not.toBeNull();
    await ask('mutation { signOut }', { cookie });
    expect((await ask('{ me { name } }', { cookie })).data?.['me']).toBeNull();
  });
});

describe('signing in', () => {
  const signIn = (password: string, email = 'analyst@qadam.example') =>
    ask(`mutation { signIn(email: "${email}", password: "${password}") { id } }`);

  it('is counted where it is refused, and leaves an audit record where it is not', async () => {
    const person = { email: 'entering@example.org', name: 'E', password: 'words for the test' };
    const id = await server.get(PeopleService).add(visitor('en'), { ...person, grants: [] });
    expect((await signIn('wrong', person.email)).codes).toEqual(['unauthenticated']);
    const attempts = `select count(*)::int as n from sign_in_attempt where email = '${person.email}' and not succeeded`;
    expect(await test.database.one(attempts)).toEqual({ n: 1 });
    expect((await signIn(person.password, person.email)).data).toEqual({ signIn: { id: String(id) } });
    expect(await test.database.one(attempts)).toEqual({ n: 0 });
    expect(
      await test.database.one('select action, person_id as "id" from audit order by audit.id desc limit 1'),
    ).toEqual({ action: 'sign-in', id });
  });

  it('with wrong passwords, many at once, does not use up the connections of everybody else', async () => {
    const guesses = Array.from({ length: 60 }, () => signIn('wrong'));
    expect((await ask('{ goals { code } }')).codes).toEqual([]);
    const codes = (await Promise.all(guesses)).flatMap((answer) => answer.codes);
    expect(codes.filter((code) => code === 'too-many-attempts').length).toBeGreaterThanOrEqual(50);
    expect(new Set(codes)).toEqual(
      new Set(['too-many-attempts', ...codes.filter((code) => code === 'unauthenticated')]),
    );
  });
});

describe('demo accounts', () => {
  it('are offered on this machine only: not under another name, not on an open address', async () => {
    expect((await ask('{ signInOptions { demoRoles } }')).data).toMatchObject({
      signInOptions: { demoRoles: { length: 5 } },
    });
    expect(
      (await ask('mutation { signInAsDemo(role: administrator) { id } }', { host: 'evil.example' })).codes,
    ).toEqual(['forbidden']);
    const foreign: readonly Record<string, string>[] = [
      { host: '127.evil.example' },
      { host: 'evil.example', 'x-forwarded-host': 'localhost' },
      { 'x-forwarded-for': '127.0.0.1' },
      { origin: 'https://evil.example' },
    ];
    for (const headers of foreign) {
      const entered = await ask('mutation { signInAsDemo(role: administrator) { id } }', headers);
      expect({ headers, ...entered }).toMatchObject({ headers, cookie: '' });
      const offered = await ask('{ signInOptions { demoRoles } }', headers);
      expect({ headers, offered: JSON.stringify(offered.data ?? {}) }).toEqual({
        headers,
        offered: expect.not.stringContaining('administrator'),
      });
    }
    const open = await serve(false);
    try {
      expect((await ask('{ signInOptions { demoRoles } }', {}, open)).data).toEqual({
        signInOptions: { demoRoles: [] },
      });
      expect((await ask('mutation { signInAsDemo(role: administrator) { id } }', {}, open)).codes).toEqual([
        'forbidden',
      ]);
    } finally {
      await open.close();
    }
  });
});

describe('every change', () => {
  it('leaves an audit record with who did it', async () => {
    const cookie = await enter('administrator');
    const before = await test.database.one<{ n: number }>('select count(*)::int as n from audit');
    await ask(
      'mutation { addPerson(person: {email: "new@example.org", name: "New", password: "a long enough one", grants: [{role: analyst}]}) { id } }',
      { cookie },
    );
    const added = await test.database.query<{ action: string; name: string }>(
      'select action, p.name from audit a join person p on p.id = a.person_id order by a.id desc limit 1',
    );
    expect((await test.database.one<{ n: number }>('select count(*)::int as n from audit'))?.n).toBe(
      (before?.n ?? 0) + 1,
    );
    expect(added[0]?.action).toBe('add');
    expect(await server.get(PeopleService).list()).toContainEqual(
      expect.objectContaining({ email: 'new@example.org' }),
    );
  });
});

describe('a route without a declared policy', () => {
  @Controller()
  class Forgotten {
    @Get('forgotten')
    answer(): string {
      return 'open to all';
    }
  }

  it('stops start-up and is named', async () => {
    const parts = {
      database: test.database,
      instance: { hasEmbeddedDatabase: true, listensOnLoopback: true },
      runsJobs: false,
    };
    @Module({ imports: [PlatformModule.with(parts), IdentityModule], controllers: [Forgotten] })
    class Careless {}

    const app = await NestFactory.create(Careless, new FastifyAdapter(), {
      logger: false,
      abortOnError: false,
    });
    await expect(app.init()).rejects.toThrow('Forgotten.answer');
  });
});
