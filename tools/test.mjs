// Everything that must hold, on a machine with only Node and npm: formatting, generated files, lint, types,
// unit and database tests, and beside them journeys in a real Chromium; through Nx (cached).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { readNxTasks } from './nx-tasks.mjs';
import { buildIfChanged, environment, installIfMissing, pinnedNode, root } from './workspace.mjs';

installIfMissing();
buildIfChanged();

const results = join(root, 'tmp', 'test-results');
rmSync(results, { recursive: true, force: true });
let passed = 0;
let failed = 0;

/** A third of the weight of others on a busy core: slower, and never still. */
const givesWay = 5;

const say = (sentence) => process.stdout.write(`${sentence}\n`);

/** What a command says, and how it ends; `priority` is that of the process and of all that it starts. */
const run = async (commandLine, priority = 0) => {
  const child = spawn(pinnedNode(), commandLine, {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (priority !== 0 && child.pid !== undefined) setPriority(child.pid, priority);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const [status] = await once(child, 'close');
  return { status, stdout, stderr };
};

const check = async (title, commandLine) => {
  const { status, stdout, stderr } = await run(commandLine);
  if (status === 0) passed += 1;
  else {
    failed += 1;
    say(`${stdout}${stderr}`);
  }
  say(`${status === 0 ? 'ok    ' : 'FAILED'} ${title}`);
};

const module = (...parts) => join(root, 'node_modules', ...parts);

/** Runs tasks of all projects through Nx; a failed one prints what it said. */
const runTasks = async (targets, more, priority) => {
  const nx = module('nx', 'dist', 'bin', 'nx.js');
  const { status, stdout, stderr } = await run(
    [nx, 'run-many', '-t', ...targets, ...more, '--output-style=static', '--nxBail=false'],
    priority,
  );
  // The tasks stand in the one, which of them failed in the other.
  const tasks = readNxTasks(`${stdout}\n${stderr}`);
  for (const { task, isBroken } of tasks) {
    // The tests of a project are counted one by one from their results.
    if (!task.endsWith(':test')) {
      if (isBroken) failed += 1;
      else passed += 1;
    }
    say(`${isBroken ? 'FAILED' : 'ok    '} ${task}`);
  }
  if (status !== 0) say(stdout + stderr);
  if (tasks.length === 0) {
    failed += 1;
    say(`FAILED Nx ran nothing:\n${stdout}${stderr}`);
  }
  return status;
};

const countJestResults = () => {
  for (const name of readdirSync(results)) {
    const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(
      readFileSync(join(results, name), 'utf8'),
    );
    // A suite that could not even start has no failed tests of its own.
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length;
    passed += numPassedTests;
    failed += numFailedTests + Math.min(broken, numFailedTestSuites);
  }
};

await check('generated files are up to date', [join(root, 'tools', 'generate.mjs'), '--check']);
// Journeys wait most of the time, for a browser, a pause, a window that has gone. What computes all the time fills
// these gaps, and gives way to them: a journey keeps its pace.
const statuses = await Promise.all([
  runTasks(['test'], ['--projects=e2e']),
  runTasks(
    // The whole workspace in one program each: per project, the same checks take ten times as long.
    ['format-check', 'lint-all', 'typecheck-node', 'typecheck-web', 'test'],
    ['--exclude=e2e'],
    givesWay,
  ),
]);
countJestResults();
if (failed === 0 && statuses.some((status) => status !== 0)) failed += 1;
say(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
