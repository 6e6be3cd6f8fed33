// `npm run -s bench -- api|compile|import|ingest|progress|suggest|web`: builds the benchmark, installs the peers where it needs them, runs it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundleServer } from './bundle.mjs';
import { environment, installIfMissing, pinnedNode, root } from './workspace.mjs';

const benchmarks = {
  api: { needsPeers: true },
  compile: {},
  import: {},
  ingest: {},
  progress: {},
  suggest: {},
  web: {},
};
const [name, ...rest] = process.argv.slice(2);

if (!Object.hasOwn(benchmarks, name ?? '')) {
  process.stderr.write(`Say which: ${Object.keys(benchmarks).join(', ')}.\n`);
  process.exit(2);
}

installIfMissing();
const bench = join(root, 'bench');
if (benchmarks[name].needsPeers && !existsSync(join(bench, 'node_modules', 'postgraphile'))) {
  process.stderr.write('Installing the peers into bench/node_modules (once, about 330 MB) …\n');
  const { status } = spawnSync(
    'npm',
    [
      'install',
      '--prefix',
      bench,
      '--ignore-scripts',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    { cwd: bench, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
  if (status !== 0) process.exit(1);
}

// Apart from bench/node_modules: Qadam runs on its own packages, the peers on theirs.
await bundleServer(
  {
    [name]: `bench/${name}/main.ts`,
    ...(name === 'api' ? { ours: 'bench/api/ours.ts' } : {}),
    ...(name === 'compile' ? { measure: 'bench/compile/measure.ts' } : {}),
  },
  join('dist', 'bench'),
);
const { status } = spawnSync(
  pinnedNode(),
  ['--expose-gc', '--enable-source-maps', join(root, 'dist', 'bench', `${name}.mjs`), ...rest],
  { cwd: root, stdio: 'inherit', env: environment() },
);
process.exit(status ?? 1);
