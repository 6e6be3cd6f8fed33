import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { stillRead } from './still-read';

const line = `${'x'.repeat(200_000)}\n`;

/** Lines that a program takes before it has read enough; `limit` where it takes all. */
const linesTaken = async (program: string, args: readonly string[], limit: number): Promise<number> => {
  const { stdin, stdout } = spawn(program, args);
  stdout.resume();
  stdin.on('error', () => undefined);
  for (let taken = 0; taken < limit; taken += 1) if (!(await stillRead(stdin, line))) return taken;
  stdin.end();
  return limit;
};

describe('output that goes into a pipe', () => {
  it('ends without a failure once the reader has gone', async () => {
    expect(await linesTaken('head', ['-n', '1'], 1000)).toBeLessThan(1000);
  });

  it('waits for a reader that takes its time, and gives it everything', async () => {
    expect(await linesTaken('cat', [], 40)).toBe(40);
  });
});
