import { spawnSync } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newDataFolder } from './product';

/** Files of the database belong to whom it runs as, which Node's own copying forgets. */
const copyWithOwners = (from: string, to: string): void => {
  if (process.platform === 'win32') {
    cpSync(from, to, { recursive: true });
    return;
  }
  const { status, stderr } = spawnSync('cp', ['-a', from, to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The starting case could not be copied: ${stderr}`);
};

/** The cluster of a data folder that points elsewhere (see `findClusterFolder`) gets a copy beside it. */
const copyCluster = (pointer: string): void => {
  const from = readFileSync(pointer, 'utf8').trim();
  const to = join(dirname(from), `cluster-${randomUUID()}`);
  copyWithOwners(from, to);
  writeFileSync(pointer, `${to}\n`);
};

/**
 * Each copy at a port of its own: two that start in the same moment would both take the one of the prepared folder, and
 * one would reach the database of the other. Below the ports that connections get by themselves.
 */
const moveToOwnPort = (folder: string): void => {
  const path = join(folder, 'postgres.json');
  const connection = JSON.parse(readFileSync(path, 'utf8')) as { readonly password: string };
  writeFileSync(path, `${JSON.stringify({ ...connection, port: randomInt(12_000, 32_000) })}\n`);
};

/**
 * A data folder with the starting case, of the journey alone: a copy of what `tools/jest.mjs` has prepared.
 * Where nothing was (a spec run by itself), an empty one: the product fills it.
 */
export const folderWithStartingCase = (): string => {
  const folder = newDataFolder();
  const prepared = process.env['QADAM_STARTING_CASE'];
  if (prepared === undefined) return folder;
  for (const entry of readdirSync(prepared)) copyWithOwners(join(prepared, entry), join(folder, entry));
  const pointer = join(folder, 'postgres.location');
  if (existsSync(pointer)) copyCluster(pointer);
  moveToOwnPort(folder);
  return folder;
};
