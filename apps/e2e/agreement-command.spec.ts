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

const agreement = (file: string, ...more: readonly string[]) =>
  qadam(['agreement', '--input', file, ...more], { QADAM_DATA: folder });

describe('qadam agreement', () => {
  it('compares sets of codes without starting a database, as one JSON document', async () => {
    const file = write('sets.csv', [
      ...['unit,coder,code', 'first,Aliya,5.5', 'first,Daniyar,5.5', 'first,Daniyar,16.7'],
      ...['second,Aliya,6.1', 'second,Daniyar,6.1', 'third,Aliya,none', 'third,Daniyar,'],
    ]);
    const { code, stdout, stderr } = await agreement(file, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const found = JSON.parse(stdout) as Record<string, unknown>;
    expect(found).toMatchObject({
      ...{ units: 3, pairableUnits: 2, coders: 2, missing: 1, percentAgreement: 0.5, cohenKappa: null },
      // By hand after Passonneau (2006): D_o = (2/3 + 0)/2, D_e = (2 * 2/3 + 8) / 12.
      alphaMasi: expect.closeTo(1 - 1 / 3 / ((4 / 3 + 8) / 12), 9),
      reasons: { cohenKappa: expect.stringContaining('one code per unit') },
    });
    expect(Object.keys(found.intervals as object)).toContain('alphaMasi');
    expect(existsSync(join(folder, 'postgres'))).toBe(false);
  });

  it('tells of codes that may be meant otherwise, and computes all the same', async () => {
    const file = write('doubt.csv', ['unit,coder,code', '1,Aliya,None', '1,Daniyar,5.1;6.1']);
    const { code, stdout, stderr } = await agreement(file, '--json');
    expect(code).toBe(0);
    expect(stderr).toContain('doubt.csv, line 2, code: "None" counts as a code of its own.');
    expect(JSON.parse(stdout)).toMatchObject({
      percentAgreement: 0,
      notices: [
        { row: 2, column: 'code' },
        { row: 3, column: 'code', message: expect.stringContaining('"5.1;6.1" counts as one code.') },
      ],
      reasons: { percentAgreement: expect.stringContaining('fewer than ten units') },
    });
  });

  it('names line and column of what it cannot read, and computes nothing', async () => {
    const file = write('broken.csv', ['unit;coder;code', '1;;5.5', '1;Aliya;5.5']);
    const { code, stdout, stderr } = await agreement(file, '--json');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('broken.csv, line 2, coder: The coder has no name.');
    expect((await agreement(join(folder, 'absent.csv'))).code).toBe(1);
  });
});
