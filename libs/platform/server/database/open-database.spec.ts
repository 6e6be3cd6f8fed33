import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server, type Socket } from 'node:net';
import { createEmptyTestDatabase } from '../testing/test-database';
import { migrate, openDatabase } from './open-database';

const parts = { entities: [], migrations: [] };
let test: Awaited<ReturnType<typeof createEmptyTestDatabase>>;

beforeAll(async () => {
  test = await createEmptyTestDatabase();
});
afterAll(() => test.drop());

const refusalOf = (url: string): Promise<Error> =>
  openDatabase(url, parts).then(
    () => new Error('connected'),
    (error: unknown) => error as Error,
  );

const serverThat = async (answers: (socket: Socket) => void): Promise<{ server: Server; url: string }> => {
  const server = createServer(answers);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { server, url: `postgres://u:p@127.0.0.1:${port}/x` };
};

const withPart = (change: (url: URL) => void): string => {
  const url = new URL(test.url);
  change(url);
  return url.href;
};

describe('DATABASE_URL is refused with one sentence that says what to do', () => {
  it.each(['garbage', 'http://localhost/x', 'postgres://u:p#w@host:x/y', '5432'])(
    'when it is no address of a PostgreSQL server: %s',
    async (url) => {
      expect(await refusalOf(url)).toMatchObject({
        code: 'start-up',
        message: expect.stringContaining('postgres://user:password@host:5432/name'),
      });
    },
  );

  it('when the server hangs up, or is not there', async () => {
    const { server, url } = await serverThat((socket) => socket.destroy());
    expect(await refusalOf(url)).toMatchObject({
      code: 'start-up',
      message: expect.stringMatching(/No PostgreSQL server answers at 127\.0\.0\.1:\d+\. Check DATABASE_URL/),
    });
    await new Promise((resolve) => server.close(resolve));
    expect(await refusalOf(url)).toMatchObject({
      code: 'start-up',
      message: expect.stringContaining('No PostgreSQL server answers'),
    });
  });

  it('when the server never answers, after ten seconds', async () => {
    const sockets: Socket[] = [];
    const { server, url } = await serverThat((socket) => void sockets.push(socket));
    const started = performance.now();
    expect(await refusalOf(url)).toMatchObject({
      code: 'start-up',
      message: expect.stringContaining('No PostgreSQL server answers'),
    });
    expect(performance.now() - started).toBeLessThan(14_000);
    sockets.forEach((socket) => socket.destroy());
    server.close();
  }, 20_000);

  it('when password, database or encryption do not fit', async () => {
    const cases: [string, RegExp][] = [
      [withPart((url) => (url.password = 'wrong')), /refused the user or password/],
      [withPart((url) => (url.pathname = '/nowhere')), /"nowhere" does not exist\. Create it first/],
      [withPart((url) => (url.search = '?sslmode=require')), /secure connection.*sslmode/],
    ];
    for (const [url, words] of cases)
      expect(await refusalOf(url)).toMatchObject({ code: 'start-up', message: expect.stringMatching(words) });
  });
});

describe('the database', () => {
  it('is asked again when its connections were cut, and says so in three languages when work was lost', async () => {
    const database = await openDatabase(test.url, parts);
    try {
      expect(await migrate(database)).toEqual([]);
      const cutAll = `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`;
      const other = await openDatabase(test.url, parts);
      const lost = database.transaction(async () => {
        await database.query('select 1');
        await other.query(cutAll);
        await database.query('select 2');
      });
      await expect(lost).rejects.toMatchObject({
        code: 'unavailable',
        words: { kk: expect.any(String), ru: expect.any(String), en: expect.any(String) },
      });
      expect(await database.query('select 3 as three')).toEqual([{ three: 3 }]);
      await other.source.destroy();
    } finally {
      await database.source.destroy();
    }
  });
});
