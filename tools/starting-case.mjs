// Loads the starting case once, so that each journey begins with a copy of it.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** A data folder in which the product was started and stopped again; `drop` removes it with its database. */
export const prepareStartingCase = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'qadam-start-'));
  const product = spawn(process.execPath, [join(root, 'tools', 'start.mjs')], {
    cwd: root,
    env: { ...process.env, QADAM_DATA: folder, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise((resolveEnd) => product.once('exit', resolveEnd));
  await new Promise((ready, failed) => {
    for (const stream of [product.stdout, product.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
        if (said.includes('ready at')) ready();
      });
    product.once('exit', (code) => failed(new Error(`The product ended with ${code}:\n${said}`)));
  });
  product.kill('SIGTERM');
  await ended;
  return {
    folder,
    drop: () => {
      const elsewhere = join(folder, 'postgres.location');
      if (existsSync(elsewhere))
        rmSync(readFileSync(elsewhere, 'utf8').trim(), { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
