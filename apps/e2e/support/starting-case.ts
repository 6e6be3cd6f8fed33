import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { newDataFolder } from './product';

/** Files of the database belong to whom it runs as, which Node's own copying forgets. */
const copyWithOwners = (from: string, to: string): void => {
  const { status, stderr } = spawnSync('cp', ['-a', from, to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The starting case could not be copied: ${stderr}`);
};

/**
 * A data folder with the starting case, of the journey alone: a copy of what `tools/jest.mjs` has prepared.
 * Where nothing was (a spec run by itself), or its database stands elsewhere, an empty one: the product fills it.
 */
export const folderWithStartingCase = (): string => {
  const folder = newDataFolder();
  const prepared = process.env['QADAM_STARTING_CASE'];
  if (prepared === undefined || existsSync(join(prepared, 'postgres.location'))) return folder;
  for (const entry of readdirSync(prepared)) {
    const [from, to] = [join(prepared, entry), join(folder, entry)];
    if (process.platform === 'win32') cpSync(from, to, { recursive: true });
    else copyWithOwners(from, to);
  }
  return folder;
};
