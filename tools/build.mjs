// Bundles the server and command line with esbuild and the dashboard with Vite, side by side.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bundleServer } from './bundle.mjs';
import { compressFolder } from './compress.mjs';
import { environment, pinnedNode, root } from './workspace.mjs';

const buildServer = () =>
  bundleServer({ qadam: 'apps/cli/main.ts', schema: 'apps/api/print-schema.ts' }, 'dist/server');

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
