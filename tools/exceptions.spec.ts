import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '..');
const sources = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => join(folder, path)),
);

describe('an exception from the rules of lint', () => {
  it('is for one line, and says why', () => {
    const exceptions = sources.flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .filter((line) => line.includes('eslint-disable'))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(sources.length).toBeGreaterThan(300);
    expect(exceptions.filter((line) => !/eslint-disable-next-line [\w@/-]+ -- \S.{20,}/u.test(line))).toEqual(
      [],
    );
    expect(exceptions.length).toBeLessThanOrEqual(2);
  });
});
