import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropDataFolder, newDataFolder, qadam } from './support/product';
import { folderWithStartingCase } from './support/starting-case';

const folders: { full?: string; empty?: string } = {};
const full = () => ({ QADAM_DATA: folders.full });
const empty = () => ({ QADAM_DATA: folders.empty, QADAM_START: 'without-figures' });

beforeAll(() => {
  folders.full = folderWithStartingCase();
  folders.empty = newDataFolder();
});

afterAll(() => {
  for (const folder of Object.values(folders)) dropDataFolder(folder);
});

/** Indicator, series, unit, dimensions, area, year and value of every figure. */
const figuresIn = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split(',').slice(0, 7).join())
    .sort();

describe('a Qadam without figures', () => {
  it('takes an export of another one, and then has the same figures to the last digit', async () => {
    const [first, second] = [join(folders.full ?? '', 'a.csv'), join(folders.empty ?? '', 'b.csv')];
    const none = await qadam(['export', '--format', 'csv', '--out', second], empty());
    expect([none.code, existsSync(second)]).toEqual([1, false]);
    expect((await qadam(['export', '--format', 'csv', '--out', first], full())).code).toBe(0);
    const taken = await qadam(['import', 'table', first, '--json'], empty());
    expect([taken.code, JSON.parse(taken.stdout)]).toMatchObject([0, { observations: { revised: 0 } }]);
    expect((await qadam(['export', '--format', 'csv', '--out', second], empty())).code).toBe(0);
    expect(figuresIn(second).length).toBeGreaterThan(30_000);
    expect(figuresIn(second)).toEqual(figuresIn(first));
  });
});
