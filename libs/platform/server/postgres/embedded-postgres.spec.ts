import { afterEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { dropDataFolder } from '../testing/drop-data-folder';
import { openEmbeddedPostgres } from './embedded-postgres';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'qadam-postgres-'));
  folders.push(folder);
  return folder;
};

const ask = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

describe('the embedded PostgreSQL', () => {
  afterEach(() => {
    folders.splice(0).forEach(dropDataFolder);
  });

  it('is created in an empty folder that only its owner may enter, keeps its data, and stops with its last user', async () => {
    const folder = newFolder();
    chmodSync(folder, 0o700);
    const first = await openEmbeddedPostgres(folder);
    expect(first.isNew).toBe(true);
    await ask(first.url, 'create table note (text text)');
    await ask(first.url, `insert into note values ('Ұлытау')`);
    const joined = await openEmbeddedPostgres(folder);
    expect(joined).toMatchObject({ isNew: false, url: first.url });
    await first.release();
    await expect(ask(first.url, 'select 1')).rejects.toThrow();

    const second = await openEmbeddedPostgres(folder);
    expect(second.isNew).toBe(false);
    expect(await ask(second.url, `select text, lower('ҰЛЫТАУ') as lower from note`)).toEqual([
      { text: 'Ұлытау', lower: 'ұлытау' },
    ]);
    await second.release();
  });

  it('drops the lock of a process that no longer runs', async () => {
    const folder = newFolder();
    const { pid } = spawnSync('true');
    writeFileSync(join(folder, 'start.lock'), String(pid));
    const postgres = await openEmbeddedPostgres(folder);
    await postgres.release();
    expect(existsSync(join(folder, 'start.lock'))).toBe(false);
  });

  it('refuses a folder of a newer version with a sentence and changes nothing', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'format.json'), '{"format":99}');
    await expect(openEmbeddedPostgres(folder)).rejects.toMatchObject({
      code: 'start-up',
      message: expect.stringContaining('newer Qadam'),
    });
    expect(existsSync(join(folder, 'postgres'))).toBe(false);
  });

  it('refuses a place that cannot be written, with the remedy', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    await expect(openEmbeddedPostgres(file)).rejects.toMatchObject({
      code: 'start-up',
      message: expect.stringContaining('QADAM_DATA'),
    });
    await expect(openEmbeddedPostgres('/proc/qadam')).rejects.toMatchObject({ code: 'start-up' });
  });
});
