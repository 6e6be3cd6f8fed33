import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { geographyMigrationsForTests } from '../testing/areas-for-tests';
import { visitor } from '@qadam/identity/domain';
import { createTestDatabase, type TestDatabase } from '@qadam/platform/server';
import { AuditTrail } from '../audit/audit-trail';
import { identityMigrations } from '../index';
import { SessionService } from '../sessions/session.service';
import { PeopleService } from './people.service';

let test: TestDatabase;
let people: PeopleService;
let audit: AuditTrail;
let sessions: SessionService;
const operator = visitor('en');
const password = 'ұзын әрі сенімді';

beforeAll(async () => {
  test = await createTestDatabase({
    entities: [],
    migrations: [...identityMigrations, ...geographyMigrationsForTests],
  });
  audit = new AuditTrail(test.database);
  people = new PeopleService(test.database, audit);
  sessions = new SessionService(test.database);
});

afterAll(() => test.close());

const add = (email: string, areaCode: string | null = null): Promise<number> =>
  people.add(operator, { email, name: 'Ақмарал', password, grants: [{ role: 'official', areaCode }] });

describe('people', () => {
  it('sign in with address and password, whatever the case of the address', async () => {
    const id = await add('Akmaral@Example.org');
    expect(await people.identify(' akmaral@example.ORG', password)).toBe(id);
    await expect(people.identify('akmaral@example.org', 'something else')).rejects.toMatchObject({
      code: 'unauthenticated',
    });
    await expect(people.identify('nobody@example.org', password)).rejects.toMatchObject({
      code: 'unauthenticated',
    });
  });

  it('are kept with an argon2id hash, never with the password', async () => {
    const rows = await test.database.query<{ hash: string }>('select password_hash as hash from person');
    expect(rows.every(({ hash }) => hash.startsWith('$argon2id$'))).toBe(true);
  });

  it('cannot be added twice, with a weak password, or for an area that does not exist', async () => {
    await expect(add('akmaral@example.org')).rejects.toMatchObject({ code: 'conflict' });
    await expect(add('x@example.org', 'atlantis')).rejects.toMatchObject({
      code: 'invalid-input',
      details: { field: 'area' },
    });
    await expect(
      people.add(operator, { email: 'y@example.org', name: 'Y', password: 'short', grants: [] }),
    ).rejects.toMatchObject({ details: { field: 'password' } });
  });

  it('are kept out after ten wrong passwords, even with the right one', async () => {
    await add('target@example.org');
    for (let attempt = 0; attempt < 10; attempt += 1)
      await expect(people.identify('target@example.org', 'wrong')).rejects.toMatchObject({
        code: 'unauthenticated',
      });
    await expect(people.identify('target@example.org', password)).rejects.toMatchObject({
      code: 'too-many-attempts',
    });
  });
});

describe('a session', () => {
  it('knows its person until it is closed, and only its hash is kept', async () => {
    const id = await add('session@example.org', 'ulytau');
    const token = await sessions.open(id);
    expect(await sessions.viewerOf(token, 'ru')).toMatchObject({
      person: { id },
      grants: [{ role: 'official', areaCode: 'ulytau' }],
      language: 'ru',
    });
    const stored = await test.database.query<{ hash: Buffer }>('select token_hash as hash from session');
    expect(stored.some(({ hash }) => hash.toString('utf8').includes(token))).toBe(false);
    await sessions.close(token);
    expect((await sessions.viewerOf(token, 'ru')).person).toBeNull();
  });

  it('ends by itself, and with the account', async () => {
    const id = await add('ended@example.org');
    const expired = await sessions.open(id);
    await test.database.query(
      `update session set expires_at = now() - interval '1 second' where person_id = $1`,
      [id],
    );
    expect((await sessions.viewerOf(expired, 'kk')).person).toBeNull();
    const disabled = await sessions.open(id);
    await test.database.query('update person set disabled_at = now() where id = $1', [id]);
    expect((await sessions.viewerOf(disabled, 'kk')).person).toBeNull();
  });
});

describe('the audit', () => {
  it('refuses to be changed or emptied', async () => {
    await audit.record(operator, 'test', { kind: 'person', id: 1 });
    await expect(test.database.query(`update audit set action = 'other'`)).rejects.toThrow('never changed');
    await expect(test.database.query('delete from audit')).rejects.toThrow('never changed');
    await expect(test.database.query('truncate audit')).rejects.toThrow('never changed');
  });

  it('undoes a change that leaves no record', async () => {
    const rename = (): Promise<unknown> => test.database.query(`update person set name = 'Басқа'`);
    await expect(audit.change('rename', rename)).rejects.toThrow('left no audit record');
    expect(await test.database.query(`select 1 from person where name = 'Басқа'`)).toEqual([]);
    await audit.change('rename', async () => {
      await rename();
      await audit.record(operator, 'rename', { kind: 'person', id: 'all' });
    });
    expect(await test.database.query(`select 1 from person where name <> 'Басқа'`)).toEqual([]);
  });
});
