import { afterAll, describe, expect, it } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { createEmptyTestDatabase } from '@qadam/platform/server';
import { freePort, root } from './support/product';

const dockerfile = readFileSync(join(root, 'docker', 'Dockerfile'), 'utf8');
const stages = dockerfile.split(/^FROM /m).slice(1);
const last = stages.at(-1) ?? '';

const commandIn = (instruction: RegExp): string[] =>
  JSON.parse(instruction.exec(last)?.[1] ?? '[]') as string[];

const folders: string[] = [];

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** What the last stage copies, laid out as in the image; no container engine is needed for that. */
const layOutImage = (): string => {
  const image = mkdtempSync(join(tmpdir(), 'qadam-image-'));
  folders.push(image);
  for (const [, name] of last.matchAll(/^COPY --from=build \/qadam\/(\S+)/gm)) {
    if (name === undefined) continue;
    if (name === 'node_modules') symlinkSync(join(root, name), join(image, name));
    else cpSync(join(root, name), join(image, name), { recursive: true });
  }
  return image;
};

describe('the image', () => {
  it('has a Dockerfile without faults, two stages, an ordinary user and a health check', () => {
    expect(validate(dockerfile)).toEqual([]);
    expect(stages).toHaveLength(2);
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK /m);
    for (const stage of stages) expect(stage).toMatch(/^node:24-slim/);
  });

  it('runs read-only, without privileges, beside a PostgreSQL whose password is not in the file', () => {
    const { services } = parse(readFileSync(join(root, 'docker', 'compose.yaml'), 'utf8')) as {
      services: Record<'qadam' | 'postgres', Record<string, unknown>>;
    };
    expect(services.qadam).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(services.qadam['depends_on']).toEqual({ postgres: { condition: 'service_healthy' } });
    expect(JSON.stringify(services.postgres['environment'])).toContain('${POSTGRES_PASSWORD:?');
    expect(services.postgres['healthcheck']).toBeDefined();
  });

  it('starts by its own command on a PostgreSQL server, is healthy by its own check, has no demo accounts, and stops', async () => {
    const { url, drop } = await createEmptyTestDatabase();
    const image = layOutImage();
    const environment = {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(await freePort()),
      QADAM_DATA: join(image, 'nowhere'),
      DATABASE_URL: url,
    };
    const [, ...command] = commandIn(/^CMD (\[.*\])$/m);
    const child = spawn(process.execPath, command, {
      cwd: image,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    try {
      await new Promise<void>((resolve, reject) => {
        child.stderr.on('data', () => said.includes('ready at') && resolve());
        child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
      });
      const [, ...healthCheck] = commandIn(/HEALTHCHECK[\s\S]*?CMD (\[.*\])$/m);
      expect(spawnSync(process.execPath, healthCheck, { env: environment }).status).toBe(0);
      expect(said).not.toContain('@qadam.example');
      expect(existsSync(join(image, 'nowhere'))).toBe(false);
      child.removeAllListeners('exit');
      const started = performance.now();
      child.kill('SIGTERM');
      expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
      expect(performance.now() - started).toBeLessThan(5_000);
      expect(spawnSync(process.execPath, healthCheck, { env: environment }).status).toBe(1);
    } finally {
      child.kill('SIGKILL');
      await drop();
    }
  });
});
