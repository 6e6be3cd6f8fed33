// Hands over to the built program under the workspace's Node, passing signals and the exit code through.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfChanged, environment, installIfMissing, pinnedNode, root } from './workspace.mjs';

/** As asked for by the person: performance.timeOrigin of the first process. */
const startedAt = performance.timeOrigin;
const parent = process.ppid;
const lookEveryMs = 250;

/** A compile makes one large document: a small young generation keeps what it lets go from piling up to twice the memory. */
const flagsOf = ([command]) => (command === 'compile' ? ['--max-semi-space-size=4'] : []);

/**
 * glibc gives each thread a store of its own and keeps what was freed there; the typesetter works on many threads. With two
 * stores, as many as it takes in not to wait for one another, a compile needs an eighth less memory and no more time.
 */
const memoryOf = ([command]) => (command === 'compile' ? { MALLOC_ARENA_MAX: '2' } : {});

export const runQadam = (commandLine) => {
  installIfMissing();
  buildIfChanged();
  const child = spawn(
    pinnedNode(),
    [
      ...flagsOf(commandLine),
      '--enable-source-maps',
      join(root, 'dist', 'server', 'qadam.mjs'),
      ...commandLine,
    ],
    {
      // Over the channel the server notices that this process is gone, even if it was killed.
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: {
        ...memoryOf(commandLine),
        ...environment(),
        QADAM_STARTED_AT: String(startedAt),
        // Node keeps there what it has made of the program's text, and need not read it again.
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'dist', 'server', 'compiled'),
      },
    },
  );
  // The terminal sends Ctrl-C to both; a second signal changes nothing for the child.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm hands SIGTERM to its shell, and the shell ends without handing it on: we are left without a parent.
  if (process.env.npm_lifecycle_event)
    setInterval(() => {
      if (process.ppid !== parent) child.kill('SIGTERM');
    }, lookEveryMs).unref();
  child.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
};
