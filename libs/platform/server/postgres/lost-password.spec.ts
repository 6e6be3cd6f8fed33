import { afterEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { clusterProcess } from './cluster-process';
import { clusterIn, dropDataFolder } from '../testing/drop-data-folder';
import { openEmbeddedPostgres, type RunningPostgres } from './embedded-postgres';

const folders: string[] = [];

const ask = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

const readNotes = ({ url }: RunningPostgres) => ask(url, 'select text from note');
const kept = [{ text: 'Ұлытау' }];

/** A stopped data folder whose database holds one note. */
const folderWithNote = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'qadam-postgres-'));
  folders.push(folder);
  const postgres = await openEmbeddedPostgres(folder);
  await ask(postgres.url, `create table note as select 'Ұлытау' as text`);
  await postgres.release();
  return folder;
};

afterEach(() => {
  folders.splice(0).forEach(dropDataFolder);
});

describe('a data folder whose postgres.json', () => {
  it('is missing keeps its database, under a new password', async () => {
    const folder = await folderWithNote();
    rmSync(join(folder, 'postgres.json'));
    const again = await openEmbeddedPostgres(folder);
    expect(again).toMatchObject({ isNew: false, hasNewPassword: true });
    expect(await readNotes(again)).toEqual(kept);
    await again.release();
    const once = await openEmbeddedPostgres(folder);
    expect(once.hasNewPassword).toBe(false);
    await once.release();
  });

  it.each([
    ['is no JSON', '{"port":'],
    ['holds something else', '{"port":"x"}'],
    ['holds a wrong password', '{"port":5432,"password":"wrong"}'],
  ])(
    '%s keeps its database, within seconds and with one PostgreSQL running',
    async (_, content) => {
      const folder = await folderWithNote();
      writeFileSync(join(folder, 'postgres.json'), content);
      const again = await openEmbeddedPostgres(folder);
      expect(again).toMatchObject({ isNew: false, hasNewPassword: true });
      expect(await readNotes(again)).toEqual(kept);
      await again.release();
      expect(clusterProcess(clusterIn(folder))).toBeUndefined();
    },
    20_000,
  );

  it('is missing while another process works with the database leaves that process alone', async () => {
    const folder = await folderWithNote();
    const running = await openEmbeddedPostgres(folder);
    const other = spawn('sleep', ['60']);
    writeFileSync(join(folder, 'users', String(other.pid)), '');
    const saved = readFileSync(join(folder, 'postgres.json'));
    rmSync(join(folder, 'postgres.json'));
    try {
      await expect(openEmbeddedPostgres(folder)).rejects.toMatchObject({
        code: 'start-up',
        message: expect.stringContaining('Stop that process'),
      });
      expect(await readNotes(running)).toEqual(kept);
    } finally {
      other.kill();
      await new Promise((resolve) => other.once('exit', resolve));
      writeFileSync(join(folder, 'postgres.json'), saved);
      await running.release();
    }
  });
});

describe('a cluster', () => {
  it('of a first start that was killed is made anew; without the mark of that it is never removed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qadam-postgres-'));
    folders.push(folder);
    // As root, PostgreSQL's own account has to reach the cluster.
    chmodSync(folder, 0o755);
    const cluster = join(folder, 'postgres');
    mkdirSync(cluster);
    writeFileSync(join(cluster, 'PG_VERSION'), '18\n');
    await expect(openEmbeddedPostgres(folder)).rejects.toMatchObject({
      message: expect.stringContaining('incomplete'),
    });
    expect(existsSync(join(cluster, 'PG_VERSION'))).toBe(true);
    writeFileSync(join(folder, 'postgres.unfinished'), '');
    const made = await openEmbeddedPostgres(folder);
    expect(made.isNew).toBe(true);
    expect(existsSync(join(folder, 'postgres.unfinished'))).toBe(false);
    await made.release();
  });

  it('that is missing beside its postgres.json is not quietly replaced by an empty one', async () => {
    const folder = await folderWithNote();
    rmSync(clusterIn(folder), { recursive: true });
    await expect(openEmbeddedPostgres(folder)).rejects.toMatchObject({
      message: expect.stringMatching(/missing.*backup/s),
    });
  });

  it('that is damaged is refused with the remedy and the place of the log, without PostgreSQL’s own words', async () => {
    const folder = await folderWithNote();
    truncateSync(join(clusterIn(folder), 'global', 'pg_control'), 100);
    for (const lose of [false, true]) {
      if (lose) rmSync(join(folder, 'postgres.json'));
      const refusal = (await openEmbeddedPostgres(folder).catch((error: unknown) => error)) as Error;
      expect(refusal.message).toMatch(/damaged.*backup.*postgres\.log/s);
      expect(refusal.message).not.toMatch(/PANIC|FATAL/);
    }
    expect(clusterProcess(clusterIn(folder))).toBeUndefined();
  });

  it('starts although another program has the number of its killed PostgreSQL now', async () => {
    const folder = await folderWithNote();
    const running = await openEmbeddedPostgres(folder);
    const cluster = clusterIn(folder);
    const lockFile = readFileSync(join(cluster, 'postmaster.pid'), 'utf8');
    const pid = clusterProcess(cluster);
    expect(pid).toBeDefined();
    process.kill(pid ?? 0, 'SIGKILL');
    await running.release();
    const other = spawn('sleep', ['60'], { cwd: '/' });
    writeFileSync(join(cluster, 'postmaster.pid'), lockFile.replace(String(pid), String(other.pid)));
    try {
      const again = await openEmbeddedPostgres(folder);
      expect(await readNotes(again)).toEqual(kept);
      await again.release();
    } finally {
      other.kill();
    }
  });
});
