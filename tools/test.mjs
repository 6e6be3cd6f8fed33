// Everything that must hold, on a machine with only Node and npm: formatting, generated files, lint, types,
// unit and database tests through Nx (cached), then journeys in a real Chromium.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readNxTasks } from './nx-tasks.mjs';
import { buildIfChanged, environment, installIfMissing, pinnedNode, root } from './workspace.mjs';

installIfMissing();
buildIfChanged();

const results = join(root, 'tmp', 'test-results');
rmSync(results, { recursive: true, force: true });
let passed = 0;
let failed = 0;

const say = (sentence) => process.stdout.write(`${sentence}\n`);

const run = (commandLine) =>
  spawnSync(pinnedNode(), commandLine, {
    cwd: root,
    env: environment(),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });

const check = (title, commandLine) => {
  const { status, stdout, stderr } = run(commandLine);
  if (status === 0) passed += 1;
  else {
    failed += 1;
    say(`${stdout}${stderr}`);
  }
  say(`${status === 0 ? 'ok    ' : 'FAILED'} ${title}`);
};

const module = (...parts) => join(root, 'node_modules', ...parts);

/** Runs tasks of all projects through Nx; a failed one prints what it said. */
const runTasks = (targets, ...more) => {
  const { status, stdout, stderr } = run([
    module('nx', 'dist', 'bin', 'nx.js'),
    'run-many',
    '-t',
    ...targets,
    ...more,
    '--output-style=static',
    '--nxBail=false',
  ]);
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

check('generated files are up to date', [join(root, 'tools', 'generate.mjs'), '--check']);
// The whole workspace in one program each: per project, the same checks take ten times as long.
const checks = runTasks(['format-check', 'lint-all', 'typecheck-node', 'typecheck-web']);
const quick = runTasks(['test'], '--exclude=e2e');
const journeys = runTasks(['test'], '--projects=e2e');
countJestResults();
if (failed === 0 && checks + quick + journeys !== 0) failed += 1;
say(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
