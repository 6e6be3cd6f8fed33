import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { visitor } from '@qadam/identity/domain';
import { AuditTrail, identityMigrations } from '@qadam/identity/server';
import { createTestDatabase, readSettings, type TestDatabase } from '@qadam/platform/server';
import { frameworkMigrations } from '../index';
import { NameTitleSources1796000210000 } from '../migrations/name-title-sources';
import { OfficialImport } from '../official/official-import.service';
import { loadFramework } from './load-framework';

const { home } = readSettings();
const shipped = join(home, 'data', 'framework');
const shared = join(home, '..', 'shared', 'data', 'framework');
const isSharedHere = existsSync(join(shared, 'framework.json'));
if (!isSharedHere)
  console.warn(`SKIPPED: ${shared} is not here, so the framework is not compared with the UN's list.`);
const describeWithShared = isSharedHere ? describe : describe.skip;

let test: TestDatabase;

beforeAll(async () => {
  test = await createTestDatabase({
    entities: [],
    migrations: [...identityMigrations, ...frameworkMigrations],
  });
  await loadFramework(test.database, shipped);
});

afterAll(() => test.close());

const column = async (sql: string): Promise<unknown[]> =>
  (await test.database.query(sql)).map((row) => Object.values(row)[0]);

describe('the framework that ships', () => {
  it('holds 17 goals and 169 targets, loaded twice or once', async () => {
    await loadFramework(test.database, shipped);
    expect(await column('select count(*)::int from goal')).toEqual([17]);
    expect(await column('select count(*)::int from target')).toEqual([169]);
    expect(
      await column(`select count(*)::int from indicator where scope = 'global' and retired_in is null`),
    ).toEqual([251]);
  });

  it('keeps national indicators beside the global ones', async () => {
    expect(
      await column(`select parent_code from indicator where code = '3.7.2.1' and scope = 'national'`),
    ).toEqual(['3.7.2']);
  });

  it('has short titles that fit a chart axis in every language, and no two alike among targets', async () => {
    for (const language of ['kk', 'ru', 'en']) {
      const titles = (await column(`select short_${language} from target`)) as string[];
      expect(Math.max(...titles.map(({ length }) => length))).toBeLessThanOrEqual(60);
      expect(new Set(titles).size).toBe(169);
      expect(await column(`select max(length(short_${language}))::int <= 64 from indicator`)).toEqual([true]);
    }
  });
});

describe('official titles', () => {
  const officialImport = (): OfficialImport =>
    new OfficialImport(test.database, new AuditTrail(test.database));

  it('come from a folder, once; a code that the framework lacks is listed with its place and left out', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qadam-framework-'));
    writeFileSync(
      join(folder, 'indicator-framework.csv'),
      ',Goal 5. Achieve equality,,\n,"5.5 Ensure participation","5.5.2 Share of women\nin posts",C050502\n,,9.9.9 Nothing,C090909\n',
    );
    const first = await officialImport().importFolder(visitor('en'), folder);
    expect(first.titles).toEqual({ added: 3, changed: 0, unchanged: 0 });
    expect(first.problems).toMatchObject([{ kind: 'unknown-code', column: '9.9.9', severity: 'warning' }]);
    expect(await column(`select text from official_title where code = '5.5.2'`)).toEqual([
      'Share of women in posts',
    ]);
    expect(await column('select distinct source from official_title')).toEqual(['indicator-framework.csv']);
    const again = await officialImport().importFolder(visitor('en'), folder);
    expect(again.titles).toEqual({ added: 0, changed: 0, unchanged: 3 });
  });

  it('name the file of each language as their source, and nothing of the machine they were on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qadam-framework-'));
    mkdirSync(join(folder, 'secret', 'ru'), { recursive: true });
    writeFileSync(join(folder, 'secret', 'ru', 'global_goals.yml'), '6-title: Чистая вода\n');
    await officialImport().importFolder(visitor('ru'), folder);
    expect(await column(`select source from official_title where code = '6' and lang = 'ru'`)).toEqual([
      'ru/global_goals.yml',
    ]);
  });

  it('that were kept with the path of a folder lose it', async () => {
    const sources = ['/srv/data/titles', 'C:\\data\\titles\\', 'ready.csv'];
    await test.database.query(
      `insert into official_title (subject, code, lang, text, framework_version, source)
       select 'goal', '1' || at, 'kk', 'x', (select min(code) from framework_version), source
       from unnest($1::text[]) with ordinality as t (source, at)`,
      [sources],
    );
    const runner = test.database.source.createQueryRunner();
    await new NameTitleSources1796000210000().up(runner);
    await runner.release();
    expect(
      await column(`select source from official_title where lang = 'kk' and text = 'x' order by code`),
    ).toEqual(['titles', 'titles', 'ready.csv']);
    await test.database.query(`delete from official_title where text = 'x'`);
  });

  it('are asked for where a folder holds none', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'qadam-framework-'));
    await expect(officialImport().importFolder(visitor('en'), empty)).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await expect(officialImport().importFolder(visitor('en'), join(empty, 'none'))).rejects.toThrow(
      'There is no folder',
    );
  });
});

describeWithShared('the framework beside the list after the 2025 comprehensive review', () => {
  interface Listed {
    readonly code: string;
    readonly unsdCode?: string;
    readonly color?: string;
  }
  const listed = (key: string): Listed[] =>
    (JSON.parse(readFileSync(join(shared, 'framework.json'), 'utf8')) as Record<string, Listed[]>)[key] ?? [];

  it('has the same goals, colours, targets, indicators and UNSD codes', async () => {
    const pairs = (rows: Listed[], key: 'color' | 'unsdCode'): string[] =>
      rows.map((row) => `${row.code} ${row[key]}`).sort();
    expect((await column(`select code || ' ' || color from goal`)).sort()).toEqual(
      pairs(listed('goals'), 'color'),
    );
    expect((await column('select code from target')).sort()).toEqual(
      listed('targets')
        .map(({ code }) => code)
        .sort(),
    );
    expect(
      (
        await column(
          `select code || ' ' || unsd_code from indicator where scope = 'global' and retired_in is null`,
        )
      ).sort(),
    ).toEqual(pairs(listed('indicators'), 'unsdCode'));
  });

  it('takes the official wording in three languages from translations and spreadsheet', async () => {
    const result = await new OfficialImport(test.database, new AuditTrail(test.database)).importFolder(
      visitor('en'),
      shared,
    );
    expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const language of ['kk', 'ru', 'en']) {
      expect(
        await column(
          `select count(*)::int from official_title where lang = '${language}' and subject = 'goal'`,
        ),
      ).toEqual([17]);
      expect(
        await column(
          `select count(*)::int from official_title where lang = '${language}' and subject = 'target'`,
        ),
      ).toEqual([169]);
    }
    expect(
      await column(`select count(*)::int from official_title where lang = 'en' and subject = 'indicator'
        and code in (select code from indicator where retired_in is null and scope = 'global')`),
    ).toEqual([251]);
  });
});
