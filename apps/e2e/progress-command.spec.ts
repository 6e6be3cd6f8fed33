import { afterAll, describe, expect, it } from '@jest/globals';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropDataFolder, newDataFolder, qadam } from './support/product';

const folder = newDataFolder();
afterAll(() => dropDataFolder(folder));

const write = (name: string, lines: readonly string[]): string => {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
};

const header = 'series,year,value,direction,target,target_year,base_year,limit';

describe('qadam progress', () => {
  it('assesses a file without starting a database, as one JSON document', async () => {
    const file = write('halfway.csv', [
      header,
      'women,2015,20,positive,40,2030,,',
      'women,2020,25,positive,40,2030,,',
      'alone,2020,1,positive,,,,',
      'aimless,2015,1,,,,,',
    ]);
    const { code, stdout, stderr } = await qadam(
      ['progress', '--method', 'eurostat', '--input', file, '--json'],
      { QADAM_DATA: folder },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [women, alone, aimless] = JSON.parse(stdout) as Record<string, unknown>[];
    // a = (25/20)^(1/5) - 1, r = (40/20)^(1/15) - 1 (Eurostat, annex III)
    expect(women).toMatchObject({
      series: 'women',
      method: 'eurostat',
      status: 'significant-progress',
      reason: null,
      values: {
        cagrActual: expect.closeTo(0.045639552591, 10),
        cagrRequired: expect.closeTo(0.04729412282, 10),
        ratio: expect.closeTo(0.96501530992, 10),
      },
    });
    expect(alone).toMatchObject({ status: 'not-assessable', reason: expect.stringContaining('two years') });
    expect(aimless).toMatchObject({
      status: 'not-assessable',
      reason: expect.stringContaining('No direction is given'),
    });
    expect(existsSync(join(folder, 'postgres'))).toBe(false);
  });

  it('invents no status where the target year leaves no time', async () => {
    const file = write('no-time.csv', [
      header,
      'late,2015,10, Positive ,20,2015,2015,',
      'late,2023,12,,,,,',
      'other,2023,14,positive,20,2030,,',
    ]);
    for (const method of ['statcan', 'un-progress-chart', 'oecd-distance']) {
      const { code, stdout } = await qadam(['progress', '--method', method, '--input', file, '--json'], {
        QADAM_DATA: folder,
      });
      expect(code).toBe(0);
      const [late] = JSON.parse(stdout) as Record<string, unknown>[];
      // The distance of the OECD is about one year: (20 - 12) / 1, the deviation of 12 and 14 in 2023.
      if (method === 'oecd-distance')
        expect(late).toMatchObject({
          status: 'large-distance',
          values: { distance: 8, areaCount: 2, areaYear: 2023 },
        });
      else
        expect(late).toMatchObject({
          status: method === 'statcan' ? 'not_available' : 'not-assessable',
          reason: expect.stringContaining('The target year is not after the base year'),
        });
    }
  });

  it('takes neither a year to come nor growth without a number for progress', async () => {
    const toCome = new Date().getUTCFullYear() + 1;
    const file = write('beyond.csv', [
      header,
      'later,2015,10,positive,20,2030,,',
      `later,${toCome},25,,,,,`,
      'vast,2015,1e-300,positive,1e301,2030,,',
      'vast,2020,1e300,,,,,',
    ]);
    for (const method of ['statcan', 'eurostat', 'un-progress-chart']) {
      const { code, stdout } = await qadam(['progress', '--method', method, '--input', file, '--json'], {
        QADAM_DATA: folder,
      });
      expect(code).toBe(0);
      const status = method === 'statcan' ? 'not_available' : 'not-assessable';
      expect(JSON.parse(stdout)).toMatchObject([
        { series: 'later', status, reason: expect.stringContaining(`${toCome} in line 3 is a year to come`) },
        { series: 'vast', status, reason: expect.stringContaining('beyond what a computer can hold') },
      ]);
    }
  });

  it('names line and column of what it cannot read, and assesses nothing', async () => {
    const file = write('broken.csv', [header, 'women,2015,many,positive,,,,']);
    const { code, stdout, stderr } = await qadam(
      ['progress', '--method', 'statcan', '--input', file, '--json'],
      { QADAM_DATA: folder },
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('broken.csv, line 2, value: "many" is no number');
  });

  it('refuses an unknown method and a missing file', async () => {
    const environment = { QADAM_DATA: folder };
    const file = write('empty.csv', [header]);
    expect((await qadam(['progress', '--method', 'mine', '--input', file], environment)).code).toBe(2);
    const missing = await qadam(
      ['progress', '--method', 'statcan', '--input', join(folder, 'none.csv')],
      environment,
    );
    expect(missing).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('none.csv cannot be read: it does not exist.'),
    });
  });
});
