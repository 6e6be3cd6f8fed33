import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { SdmxImport } from './sdmx-import.service';
import { figuresOf, openTwoQadams, type TwoQadams } from './two-qadams.fixture';

const viewer = visitor('en');
const strict = { skipProblems: false } as const;
let two: TwoQadams;

beforeAll(async () => {
  two = await openTwoQadams();
});

afterAll(async () => two.close());

describe('an SDMX message', () => {
  const messageOf = (name: string, ...rows: readonly string[]): string => {
    const path = join(two.folder, name);
    writeFileSync(
      path,
      [
        'STRUCTURE,STRUCTURE_ID,ACTION,SERIES,REF_AREA,SEX,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE',
        ...rows,
        '',
      ].join('\n'),
    );
    return path;
  };

  it('with one error writes nothing, and all the rest with skipProblems', async () => {
    const empty = await two.emptyQadam();
    const service = new SdmxImport(empty, new AuditTrail(empty));
    const start = 'dataflow,UN:SDG(1.0),I,SG_GEN_PARL';
    const path = messageOf('5-5-1.csv', `${start},398,F,PT,2020,27.1`, `${start},NOWHERE,F,PT,2020,27.1`);
    const refused = await service.importSdmx(viewer, path, strict);
    expect(refused.observations.added).toBe(0);
    expect(refused.problems).toEqual([
      expect.objectContaining({ file: '5-5-1.csv', row: 3, column: 'REF_AREA', kind: 'unknown-area' }),
    ]);
    const taken = await service.importSdmx(viewer, path, { skipProblems: true });
    expect(taken).toMatchObject({ indicators: 1, series: 1, observations: { added: 1 } });
    expect(await figuresOf(two.other)).toEqual([
      JSON.stringify(['5.5.1', 'SG_GEN_PARL', 'PT', { SEX: 'F' }, 'kz', 2020, '27.1']),
    ]);
    expect(await two.other.query('select code, publisher_en from figure_source')).toEqual([
      { code: 'sdmx/un', publisher_en: 'UN' },
    ]);
  });

  it('adds and revises, and withdraws only where it says Replace', async () => {
    const empty = await two.emptyQadam();
    const service = new SdmxImport(empty, new AuditTrail(empty));
    const row = (action: string, year: number, value: number) =>
      `dataflow,UN:SDG(1.0),${action},SG_GEN_PARL,398,F,PT,${year},${value}`;
    const bring = async (...rows: readonly string[]) =>
      (await service.importSdmx(viewer, messageOf('5-5-1.csv', ...rows), strict)).observations;
    expect(await bring(row('I', 2019, 1), row('I', 2020, 2))).toMatchObject({ added: 2 });
    expect(await bring(row('I', 2020, 3))).toMatchObject({ revised: 1, withdrawn: 0 });
    expect(await bring(row('R', 2020, 3))).toMatchObject({ unchanged: 1, withdrawn: 1 });
  });
});
