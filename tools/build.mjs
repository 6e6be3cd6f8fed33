// Bundles the server and command line with esbuild and the dashboard with Vite, side by side.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleServer } from './bundle.mjs';
import { compressFolder } from './compress.mjs';
import { environment, pinnedNode, root } from './workspace.mjs';

const serverFolder = join(root, 'dist', 'server');
const keptForMs = 24 * 3_600_000;

/** A server that runs while this builds may still load a part of the former build: those stay for a day. */
const dropOldParts = (folder) => {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).mtimeMs < Date.now() - keptForMs) rmSync(path, { recursive: true });
  }
};

const buildServer = async () => {
  for (const name of ['parts', 'compiled']) dropOldParts(join(serverFolder, name));
  await bundleServer({ qadam: 'apps/cli/qadam.ts', schema: 'apps/api/print-schema.ts' }, serverFolder);
};

const buildWeb = () =>
  new Promise((resolve, reject) => {
    const vite = spawn(
      pinnedNode(),
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'apps/web', '--logLevel', 'warn'],
      { cwd: root, env: environment(), stdio: 'inherit' },
    );
    vite.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The dashboard could not be built.')),
    );
  });

if (process.argv.includes('--server')) await buildServer();
else {
  await Promise.all([buildServer(), buildWeb()]);
  compressFolder(join(root, 'dist', 'web'));
}
