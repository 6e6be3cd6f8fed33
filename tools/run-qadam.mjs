// Hands over to the built program under the workspace's Node, passing signals and the exit code through.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfChanged, environment, installIfMissing, pinnedNode, root } from './workspace.mjs';

export const runQadam = (commandLine) => {
  installIfMissing();
  buildIfChanged();
  const child = spawn(
    pinnedNode(),
    ['--enable-source-maps', join(root, 'dist', 'server', 'qadam.mjs'), ...commandLine],
    { stdio: 'inherit', env: environment() },
  );
  // The terminal sends Ctrl-C to both; a second signal changes nothing for the child.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
};
