import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const read = (output: string): unknown => {
  const program = `
    import { readNxTasks } from './tools/nx-tasks.mjs';
    console.log(JSON.stringify(readNxTasks(process.env.OUTPUT)));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, OUTPUT: output },
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
};

const plain = [
  'Running targets lint-all, typecheck-node for project qadam:',
  '- qadam',
  '',
  '> nx run qadam:lint-all',
  '> nx run qadam:typecheck-node  [local cache]',
  '',
  'Failed tasks:',
  '- qadam:lint-all',
].join('\n');

// As Nx prints where the variable CI is set.
const coloured = [
  '\u001b[7m\u001b[1m\u001b[36m NX \u001b[39m\u001b[22m\u001b[27m  Running targets \u001b[1mlint-all\u001b[22m',
  '\u001b[2m-\u001b[22m qadam',
  '',
  '\u001b[2m> \u001b[22m\u001b[2mnx run\u001b[22m qadam:lint-all',
  '\u001b[2m> \u001b[22m\u001b[2mnx run\u001b[22m qadam:typecheck-node',
  '',
  '\u001b[31mFailed tasks:\u001b[39m',
  '\u001b[2m-\u001b[22m qadam:lint-all',
].join('\n');

describe('reading the tasks of a run of Nx', () => {
  it.each([
    ['plain', plain],
    ['coloured', coloured],
  ])('finds the tasks and the broken one in %s output', (_kind, output) => {
    expect(read(output)).toEqual([
      { task: 'qadam:lint-all', isBroken: true },
      { task: 'qadam:typecheck-node', isBroken: false },
    ]);
  });

  it('finds nothing where nothing ran', () => {
    expect(read(' NX   No projects with targets were found\n')).toEqual([]);
  });
});
