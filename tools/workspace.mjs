// What the three entry points (start, test, qadam) share: install what is missing, build what has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const installStamp = join(root, 'node_modules', '.qadam-install');
const buildStamp = join(root, 'dist', '.qadam-build');

const say = (sentence) => process.stderr.write(`${sentence}\n`);

const hashOf = (text) => createHash('sha256').update(text).digest('hex');

const preparing = join(root, 'tmp', 'preparing');
const lookEveryMs = 200;

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Whether the file is ours now: written by this process, or left by one that is gone. */
const takePreparing = () => {
  try {
    writeFileSync(preparing, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const holder = existsSync(preparing) ? Number(readFileSync(preparing, 'utf8')) : 0;
    // Just made and not yet written, or just taken away: it is looked at again.
    if (holder > 0 && !isRunning(holder)) rmSync(preparing, { force: true });
    return false;
  }
};

/** One command at a time installs or builds in this folder: others wait, and find it done. */
const whilePreparing = (work) => {
  mkdirSync(join(root, 'tmp'), { recursive: true });
  for (let isFirst = true; !takePreparing(); isFirst = false) {
    if (isFirst) say('Another command is installing or building here; waiting for it …');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lookEveryMs);
  }
  const release = () => rmSync(preparing, { force: true });
  process.once('exit', release);
  try {
    work();
  } finally {
    release();
    process.off('exit', release);
  }
};

const stampMatches = (path, value) => existsSync(path) && readFileSync(path, 'utf8') === value;

/** The workspace's own Node and tools come first, whatever the machine has. */
export const environment = () => ({
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  NX_DAEMON: 'false',
});

export const pinnedNode = () =>
  join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const lockHash = () => hashOf(readFileSync(join(root, 'package-lock.json'), 'utf8'));

const isInstalled = (wanted) => stampMatches(installStamp, wanted) && existsSync(pinnedNode());

const install = (wanted) => {
  say('Installing what is missing (once, about a minute) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    say(
      'The installation failed. Check the network connection (npm registry) and the free disk space, then run the same command again.',
    );
    process.exit(1);
  }
  writeFileSync(installStamp, wanted);
};

/** Installs exactly what the lock file says, unless that was done already. */
export const installIfMissing = () => {
  const wanted = lockHash();
  if (isInstalled(wanted)) return;
  whilePreparing(() => {
    if (!isInstalled(wanted)) install(wanted);
  });
};

const sourceFolders = ['apps/api', 'apps/cli', 'apps/web', 'libs', 'tools'];

const fingerprint = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return fingerprint(path);
      if (/\.spec\.tsx?$/.test(entry.name)) return '';
      const { size, mtimeMs } = statSync(path);
      return `${path} ${size} ${mtimeMs}\n`;
    })
    .join('');

const build = (wanted) => {
  say('Building Qadam …');
  const { status } = spawnSync(pinnedNode(), [join(root, 'tools', 'build.mjs')], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: environment(),
  });
  if (status !== 0) {
    say('The build failed; the lines above say where.');
    process.exit(1);
  }
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(buildStamp, wanted);
};

/** Builds server and dashboard, unless nothing changed since the last build. */
export const buildIfChanged = () => {
  const wanted = hashOf(lockHash() + sourceFolders.map((folder) => fingerprint(join(root, folder))).join(''));
  if (stampMatches(buildStamp, wanted)) return;
  whilePreparing(() => {
    if (!stampMatches(buildStamp, wanted)) build(wanted);
  });
};
