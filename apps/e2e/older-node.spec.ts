import { expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { qadam, root } from './support/product';

/** Names an older version, as one that is older would, before the program is read. */
const asNode20 =
  'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.20.2"}})';

it('says in a sentence that it needs a younger Node, instead of breaking off while it is read', async () => {
  // Builds where something changed.
  expect((await qadam(['--help'], {})).code).toBe(0);
  const program = join(root, 'dist', 'server', 'qadam.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', asNode20, program, '--help'], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^qadam: This is Node 20\.20\.2; .+ "npm run -s qadam -- …".+\.\n$/u);
});
