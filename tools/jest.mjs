// Runs the specs of one project under Jest with native ES modules and leaves a JSON result for tools/test.mjs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { prepareStartingCase } from './starting-case.mjs';

const [projectRoot = '.', ...rest] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '..');
const results = join(root, 'tmp/test-results');
mkdirSync(results, { recursive: true });
const name = projectRoot.replace(/^(libs|apps)\//, '').replaceAll('/', '-');

const holdsSpecs = (path) =>
  /\.spec\.tsx?$/.test(path) ||
  (existsSync(path) &&
    statSync(path).isDirectory() &&
    readdirSync(path).some((entry) => holdsSpecs(join(path, entry))));

const areJourneys = name === 'e2e';
const start = areJourneys ? await prepareStartingCase() : undefined;

const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules/jest/bin/jest.js'),
    '--rootDir',
    root,
    '--config',
    join(root, 'jest.config.mjs'),
    // A project without specs passes; one whose specs are not found does not.
    ...(holdsSpecs(join(root, projectRoot)) ? [] : ['--passWithNoTests']),
    '--json',
    `--outputFile=${join(results, `${name}.json`)}`,
    // Journeys wait for a browser most of the time: two run side by side, each on a product of its own.
    ...(areJourneys ? ['--maxWorkers=2'] : []),
    ...rest,
    join(root, projectRoot),
  ],
  {
    cwd: root,
    stdio: ['inherit', 'ignore', 'inherit'],
    env: {
      ...process.env,
      // What specs prepare alike is prepared once for all specs of this run.
      QADAM_SPEC_RUN: `${process.pid}_${Date.now()}`,
      ...(start && { QADAM_STARTING_CASE: start.folder }),
    },
  },
);
start?.drop();
process.exit(status ?? 1);
