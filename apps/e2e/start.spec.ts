import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '@qadam/platform/server';
import {
  dropDataFolder,
  freePort,
  newDataFolder,
  qadam,
  root,
  type RunningProduct,
  runScript,
  startProduct,
} from './support/product';
import { folderWithStartingCase } from './support/starting-case';

const folders: string[] = [];
let running: RunningProduct | undefined;

const kept = (made: string): string => {
  folders.push(made);
  return made;
};
const folder = (): string => kept(newDataFolder());
/** For what is not about the first start. */
const filledFolder = (): string => kept(folderWithStartingCase());

afterEach(async () => {
  // An order to end, not a kill: a killed parent would leave the server itself behind.
  await running?.stop('SIGTERM');
  running = undefined;
});

afterAll(() => folders.forEach(dropDataFolder));

const start = async (environment: NodeJS.ProcessEnv): Promise<RunningProduct> => {
  running = await startProduct({ PORT: String(await freePort()), ...environment });
  return running;
};

const until = async (isDone: () => boolean | Promise<boolean>, withinMs: number): Promise<void> => {
  const deadline = Date.now() + withinMs;
  while (!(await isDone())) {
    if (Date.now() > deadline) throw new Error(`Not after ${withinMs} ms: ${isDone.toString()}`);
    await pause(50);
  }
};

const isHealthy = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(`${address}/health`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};

const lockFileIn = (data: string): string => {
  const pointer = join(data, 'postgres.location');
  const cluster = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(data, 'postgres');
  return join(cluster, 'postmaster.pid');
};

/** PostgreSQL removes its lock file as the last thing it does. */
const isPostgresRunning = (data: string): boolean => existsSync(lockFileIn(data));

const noStackTrace = /\n\s+at /;

describe('npm start', () => {
  it('starts full on an empty folder, prints address and demo sign-ins, and stops cleanly on SIGTERM and Ctrl-C', async () => {
    const data = folder();
    const first = await start({ QADAM_DATA: data });
    expect(first.said()).toMatch(/analyst@qadam\.example\s+\S{12}/);
    expect((await fetch(`${first.address}/health`)).status).toBe(200);
    expect(await (await fetch(first.address, { headers: { accept: 'text/html' } })).text()).toContain(
      '<div id="root">',
    );
    const stopped = await first.stop('SIGTERM');
    expect(stopped.code).toBe(0);
    expect(stopped.tookMs).toBeLessThan(5_000);
    const asked = performance.now();
    const second = await start({ QADAM_DATA: data });
    const tookSeconds = (performance.now() - asked) / 1_000;
    // What is printed is what the person waited; only Node's own start is not in it.
    const printed = Number(/started in ([\d.]+) s/.exec(second.said())?.[1]);
    expect(printed).toBeGreaterThan(tookSeconds / 2);
    expect(printed).toBeLessThan(tookSeconds + 0.1);
    expect(second.said()).not.toContain('Loading the starting case');
    expect((await second.stop('SIGINT')).code).toBe(0);
  });

  it('says that it runs already, that a port is taken, that data are newer; each in one sentence', async () => {
    const data = filledFolder();
    const first = await start({ QADAM_DATA: data });
    const again = await runScript('start.mjs', [], { QADAM_DATA: data, PORT: String(await freePort()) });
    expect(again).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`already running at ${first.address}`),
    });
    const port = new URL(first.address).port;
    const taken = await runScript('start.mjs', [], { QADAM_DATA: folder(), PORT: port });
    expect(taken).toMatchObject({ code: 1, stderr: expect.stringContaining(`Port ${port} is taken`) });
    const newer = folder();
    writeFileSync(join(newer, 'format.json'), '{"format":2}');
    const refused = await runScript('start.mjs', [], { QADAM_DATA: newer, PORT: '0' });
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('newer Qadam') });
    for (const { stderr } of [again, taken, refused]) expect(stderr).not.toMatch(noStackTrace);
  });

  it('loses nothing when it is killed, and starts again over what the kill left behind', async () => {
    const data = filledFolder();
    const first = await start({ QADAM_DATA: data });
    const added = await qadam(
      [
        'user',
        'add',
        'kept@example.org',
        '--name',
        'Kept',
        '--role',
        'official',
        '--area',
        'ulytau',
        '--json',
      ],
      { QADAM_DATA: data },
      'a long enough password\n',
    );
    expect(JSON.parse(added.stdout)).toMatchObject({
      email: 'kept@example.org',
      grants: [{ role: 'official', areaCode: 'ulytau' }],
    });
    const { pid } = JSON.parse(readFileSync(join(data, 'instance.json'), 'utf8')) as { pid: number };
    process.kill(pid, 'SIGKILL');
    await new Promise((resolve) => first.process.once('exit', resolve));
    expect(existsSync(join(data, 'instance.json'))).toBe(true);
    const second = await start({ QADAM_DATA: data });
    const people = await qadam(['user', 'list', '--json'], { QADAM_DATA: data });
    expect((JSON.parse(people.stdout) as { email: string }[]).map(({ email }) => email)).toContain(
      'kept@example.org',
    );
    await second.stop();
  });

  it('ends within 5 s when npm itself is told to end, and when the launcher is killed', async () => {
    const data = filledFolder();
    const port = String(await freePort());
    const npm = spawn('npm', ['start'], {
      cwd: root,
      env: { ...process.env, QADAM_DATA: data, PORT: port },
      stdio: 'ignore',
    });
    await until(() => isHealthy(`http://127.0.0.1:${port}`), 60_000);
    const { pid } = JSON.parse(readFileSync(join(data, 'instance.json'), 'utf8')) as { pid: number };
    npm.kill('SIGTERM');
    await until(() => !isAlive(pid), 5_000);
    expect(isPostgresRunning(data)).toBe(false);

    const launched = await start({ QADAM_DATA: data });
    const server = JSON.parse(readFileSync(join(data, 'instance.json'), 'utf8')) as { pid: number };
    launched.process.kill('SIGKILL');
    await until(() => !isAlive(server.pid), 5_000);
    expect(isPostgresRunning(data)).toBe(false);
  });

  it('ends within 5 s while it is still preparing an empty folder, and leaves nothing running', async () => {
    const data = folder();
    const child = spawn(process.execPath, [join(root, 'tools/start.mjs')], {
      cwd: root,
      env: { ...process.env, QADAM_DATA: data, PORT: String(await freePort()) },
      stdio: 'ignore',
    });
    await until(() => existsSync(join(data, 'postgres.json')), 60_000);
    child.kill('SIGTERM');
    await until(() => child.exitCode !== null, 5_000);
    expect(isPostgresRunning(data)).toBe(false);
    await (await start({ QADAM_DATA: data })).stop();
  });

  it('starts PostgreSQL again when it is killed under the server, and goes on', async () => {
    const data = filledFolder();
    const first = await start({ QADAM_DATA: data });
    const postmaster = (): number => Number(readFileSync(lockFileIn(data), 'utf8').split('\n')[0]);
    const killed = postmaster();
    process.kill(killed, 'SIGKILL');
    await until(() => existsSync(lockFileIn(data)) && postmaster() !== killed, 60_000);
    await until(() => isHealthy(first.address), 60_000);
    await until(() => first.said().includes('PostgreSQL had ended; it was started again.'), 60_000);
    expect(first.said()).not.toMatch(noStackTrace);
    expect((await first.stop()).code).toBe(0);
    expect(isPostgresRunning(data)).toBe(false);
  });

  it('refuses a database server that does not answer, with the remedy', async () => {
    const silent = createServer();
    const port = await freePort();
    const refused = await runScript('start.mjs', [], {
      DATABASE_URL: `postgres://a:b@127.0.0.1:${port}/c`,
      PORT: '0',
      QADAM_DATA: folder(),
    });
    silent.close();
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('Check DATABASE_URL') });
    expect(refused.stderr).not.toMatch(noStackTrace);
  });
});

describe('qadam', () => {
  it('explains every command, and refuses a wrong command line with exit code 2', async () => {
    const environment = { QADAM_DATA: folder() };
    for (const args of [
      [],
      ['serve'],
      ['migrate'],
      ['import'],
      ['import', 'framework'],
      ['import', 'open-sdg'],
      ['user'],
      ['user', 'add'],
      ['user', 'list'],
      ['compile'],
      ['progress'],
    ]) {
      const help = await qadam([...args, '--help'], environment);
      expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage: qadam') });
    }
    expect((await qadam(['nonsense'], environment)).code).toBe(2);
    expect(
      (await qadam(['compile', 'vnr-2025', '--lang', 'fr', '--format', 'pdf', '--out', 'x'], environment))
        .code,
    ).toBe(2);
    expect(existsSync(join(environment.QADAM_DATA, 'postgres'))).toBe(false);
  });

  it('refuses a file that cannot be written, at once and in one sentence', async () => {
    const environment = { QADAM_DATA: folder() };
    const file = join(environment.QADAM_DATA, 'file');
    for (const [out, reason] of [
      ['/proc/x/y.pdf', 'its folder cannot be created there'],
      [environment.QADAM_DATA, 'it is a folder'],
      [join(file, 'x.pdf'), 'a part of its path is a file'],
    ] as const) {
      writeFileSync(file, '');
      const args = ['compile', 'vnr-2025', '--lang', 'en', '--format', 'docx', '--json', '--out', out];
      const { code, stdout, stderr } = await qadam(args, environment);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(new RegExp(`cannot be written: ${reason}[^\\n]*\\. Name another file`));
      expect(stderr).not.toMatch(/E[A-Z]{4,}:|\n\s+at /);
    }
    expect(existsSync(join(environment.QADAM_DATA, 'postgres'))).toBe(false);
  });

  it('says nothing when the reader of its output has read enough', async () => {
    const child = spawn(process.execPath, [join(root, 'tools/qadam.mjs'), '--help'], { cwd: root });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });

  it('prepares an empty folder first, says so beside the JSON, and works without a server', async () => {
    const environment = { QADAM_DATA: folder() };
    const migrated = await qadam(['migrate', '--json'], environment);
    expect(migrated.stderr).toContain('Loading the starting case');
    expect((JSON.parse(migrated.stdout) as { applied: string[] }).applied.length).toBeGreaterThan(3);
    const again = await qadam(['migrate', '--json'], environment);
    expect((JSON.parse(again.stdout) as { applied: string[] }).applied).toEqual([]);
    const missing = await qadam(
      ['import', 'open-sdg', join(environment.QADAM_DATA, 'nowhere'), '--json'],
      environment,
    );
    expect(missing).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('nowhere') });
  });
});
