import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { geographyMigrationsForTests } from '../testing/areas-for-tests';
import { visitor } from '@qadam/identity/domain';
import { createTestDatabase, type TestDatabase } from '@qadam/platform/server';
import { AuditLog } from '../audit/audit-log.service';
import type { AuditFilterInput } from '../audit/audit.object';
import { AuditTrail } from '../audit/audit-trail';
import { identityMigrations } from '../index';
import { SessionService } from '../sessions/session.service';
import { SignInAttempts } from '../sessions/sign-in-attempts';
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
  people = new PeopleService(test.database, audit, new SignInAttempts(test.database));
  sessions = new SessionService(test.database);
});

afterAll(() => test.close());

const enter = (email: string, secret: string, client = '127.0.0.1'): Promise<number> =>
  people.identify(email, secret, client);

const add = (email: string, areaCode = 'ulytau'): Promise<number> =>
  people.add(operator, { email, name: 'Ақмарал', password, grants: [{ role: 'official', areaCode }] });

describe('people', () => {
  it('sign in with address and password, whatever the case of the address', async () => {
    const id = await add('Akmaral@Example.org');
    expect(await enter(' akmaral@example.ORG', password)).toBe(id);
    await expect(enter('akmaral@example.org', 'something else')).rejects.toMatchObject({
      code: 'unauthenticated',
    });
    await expect(enter('nobody@example.org', password)).rejects.toMatchObject({
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

  it('are no regional officials of nowhere, who would see everything; other roles need no area', async () => {
    const official = (email: string, areaCode: string | null) =>
      people.add(operator, { email, name: 'Y', password, grants: [{ role: 'official', areaCode }] });
    await expect(official('nowhere@example.org', null)).rejects.toMatchObject({
      code: 'invalid-input',
      details: { field: 'area' },
      message: expect.stringContaining('--area'),
    });
    expect((await people.list()).some(({ email }) => email === 'nowhere@example.org')).toBe(false);
    await people.add(operator, {
      ...{ email: 'both@example.org', name: 'Y', password },
      grants: [{ role: 'analyst', areaCode: null }],
    });
  });

  it('are kept out after ten wrong passwords from one address, even with the right one', async () => {
    await add('target@example.org');
    for (let attempt = 0; attempt < 10; attempt += 1)
      await expect(enter('target@example.org', 'wrong', '192.0.2.66')).rejects.toMatchObject({
        code: 'unauthenticated',
      });
    await expect(enter('target@example.org', password, '192.0.2.66')).rejects.toMatchObject({
      code: 'too-many-attempts',
      message: expect.stringContaining('15 min'),
    });
    await expect(enter('target@example.org', password, '::ffff:192.0.2.66')).rejects.toMatchObject({
      code: 'too-many-attempts',
    });
  });

  it('are not kept out by a stranger who guesses at another address', async () => {
    const id = await add('owner@example.org');
    for (let attempt = 0; attempt < 12; attempt += 1)
      await enter('owner@example.org', 'wrong', '192.0.2.66').catch(() => undefined);
    expect(await enter('owner@example.org', password, '192.0.2.1')).toBe(id);
    await expect(enter('owner@example.org', password, '192.0.2.66')).rejects.toMatchObject({
      code: 'too-many-attempts',
    });
  });

  it('are safe from one who guesses from many addresses, and enter from their own all the same', async () => {
    const id = await add('wanted@example.org');
    expect(await enter('wanted@example.org', password, '2001:db8:1:2::5')).toBe(id);
    const codes: unknown[] = [];
    for (let attempt = 0; attempt < 40; attempt += 1)
      await enter('wanted@example.org', 'wrong', `198.51.100.${attempt}`).catch((error: { code: unknown }) =>
        codes.push(error.code),
      );
    expect(codes.filter((code) => code === 'too-many-attempts').length).toBeGreaterThanOrEqual(5);
    await test.database.query(`insert into sign_in_attempt (email, client)
      select 'wanted@example.org', 'many' from generate_series(1, 20)`);
    await expect(enter('wanted@example.org', password, '203.0.113.1')).rejects.toMatchObject({
      code: 'too-many-attempts',
    });
    expect(await enter('wanted@example.org', password, '2001:db8:1:2:9::9')).toBe(id);
  });

  it('are not guessed by asking many times at once', async () => {
    await add('busy@example.org');
    const answers = await Promise.allSettled(
      Array.from({ length: 40 }, () => enter('busy@example.org', 'wrong', '192.0.2.80')),
    );
    const looked = answers.filter(
      (answer) =>
        answer.status === 'rejected' && (answer.reason as { code: string }).code === 'unauthenticated',
    );
    expect(looked.length).toBeLessThanOrEqual(10);
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
  it('is looked through by act, person and time, with how often each is met', async () => {
    const log = new AuditLog(test.database);
    const id = await people.add(operator, {
      ...{ email: 'auditor@example.org', name: 'Аудитор', password: 'correct-horse-battery-9' },
      grants: [{ role: 'analyst', areaCode: null }],
    });
    const own = { ...operator, person: { id, name: 'Аудитор', email: 'auditor@example.org' } };
    await audit.record(own, 'reveal-mask', { kind: 'document', id: 7 }, { mask: '[имя 1]' });
    await audit.record(own, 'unmask', { kind: 'document', id: 7 });
    await audit.record(operator, 'unmask', { kind: 'document', id: 8 });
    const found = async (filter: AuditFilterInput) => {
      const { total, records } = await log.page(operator, 50, 0, filter);
      expect(records).toHaveLength(total);
      return records.map(({ action, subjectId }) => `${action} ${subjectId}`);
    };
    expect(await found({ act: 'document unmask' })).toEqual(['unmask 8', 'unmask 7']);
    expect(await found({ person: String(id) })).toEqual(['unmask 7', 'reveal-mask 7']);
    expect(await found({ act: 'document unmask', person: 'none' })).toEqual(['unmask 8']);
    const tomorrow = new Date(Date.now() + 86_400_000);
    expect(await found({ act: 'document unmask', from: tomorrow })).toEqual([]);
    expect(await found({ act: 'document unmask', until: tomorrow })).toHaveLength(2);
    expect(await log.acts()).toContainEqual({ act: 'document unmask', count: 2 });
    expect(await log.actors()).toContainEqual({ id: String(id), name: 'Аудитор', count: 2 });
  });

  it('refuses to be changed or emptied', async () => {
    await audit.record(operator, 'test', { kind: 'person', id: 1 });
    await expect(test.database.query(`update audit set action = 'other'`)).rejects.toThrow('never changed');
    await expect(test.database.query('delete from audit')).rejects.toThrow('never changed');
    await expect(test.database.query('truncate audit')).rejects.toThrow('never changed');
  });

  it('lets a change be that found nothing to change', async () => {
    const look = (): Promise<unknown> => test.database.query(`select 1 from person where name = 'Басқа'`);
    expect(await audit.change('rename', look)).toEqual([]);
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
