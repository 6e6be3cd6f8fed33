import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { JobQueue } from '@qadam/platform/server';
import { openFigures, type OpenFigures } from '../indicators.fixture';
import { OpenSdgImport } from './open-sdg-import.service';

const viewer = visitor('en');
/** More than are written together. */
const fileCount = 100;

let test: OpenFigures['test'];
let imports: OpenSdgImport;
let codes: readonly string[];
let folder: string;

const put = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

const fileOf = (code: string) => `data/indicator_${code.replaceAll('.', '-')}.csv`;

const count = async (table: string): Promise<number> =>
  (await test.database.one<{ count: number }>(`select count(*)::int as count from ${table}`))?.count ?? -1;

beforeAll(async () => {
  ({ test } = await openFigures());
  imports = new OpenSdgImport(
    test.database,
    new AuditTrail(test.database),
    new JobQueue(test.database, { runsJobs: false }),
  );
  const rows = await test.database.query<{ code: string }>(
    `select code from indicator where retired_in is null order by code collate "C" limit ${fileCount}`,
  );
  codes = rows.map(({ code }) => code);
  folder = mkdtempSync(join(tmpdir(), 'qadam-groups-'));
  // A series that nobody has, so that its figures are written as they come.
  for (const code of codes)
    put(fileOf(code), 'Year,SERIES,UNIT_MEASURE,REF_AREA,Value\n2021,OWN,PT,,4\n2022,OWN,PT,,5\n');
});

afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a folder of many files, written while it is read', () => {
  it('leaves nothing where the last file has an error and nobody skips it', async () => {
    const before = [await count('observation'), await count('series'), await count('vintage')];
    const last = codes.at(-1) ?? '';
    put(fileOf(last), 'Year,SERIES,UNIT_MEASURE,REF_AREA,Value\n2021,OWN,PT,,four\n');
    const report = await imports.importOpenSdg(viewer, folder, { skipProblems: false });
    expect(report.problems.map(({ kind, row }) => [kind, row])).toContainEqual(['text-in-number', 2]);
    expect(report.observations.added).toBe(0);
    expect([await count('observation'), await count('series'), await count('vintage')]).toEqual(before);
  });

  it('comes in as one load, with the words for an indicator that is new', async () => {
    put(
      fileOf(codes.at(-1) ?? ''),
      'Year,SERIES,UNIT_MEASURE,REF_AREA,Value\n2021,OWN,PT,,4\n2022,OWN,PT,,5\n',
    );
    put('data/indicator_8-5-2-77.csv', 'Year,UNIT_MEASURE,REF_AREA,Value\n2021,PT,,4\n');
    put('meta/8-5-2-77.yml', 'un_custodian_agency: Our own agency\n');
    const report = await imports.importOpenSdg(viewer, folder, { skipProblems: false });
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([report.indicators, report.observations.added, report.metadata]).toEqual([
      fileCount + 1,
      2 * fileCount + 1,
      1,
    ]);
    const loads = await test.database.query(
      `select distinct o.valid_from from observation o join series s on s.id = o.series_id where s.series_code = 'OWN'`,
    );
    expect(loads).toHaveLength(1);
    // A new indicator has a series that stands for it.
    expect(
      await test.database.query(`select is_headline from series where indicator_code = '8.5.2.77'`),
    ).toEqual([{ is_headline: true }]);
  });

  it('changes nothing when it comes again', async () => {
    const report = await imports.importOpenSdg(viewer, folder, { skipProblems: false });
    expect(report.observations).toEqual({
      added: 0,
      revised: 0,
      unchanged: 2 * fileCount + 1,
      withdrawn: 0,
    });
  });
});

describe('a text about an indicator', () => {
  const put = (code: string, vintage: number) =>
    test.database.query(
      `insert into indicator_metadata (indicator_code, field, lang, text, valid_from) values ($1, 'source', 'en', 'x', $2)`,
      [code, vintage],
    );

  it('names an indicator and a load that exist, and keeps both', async () => {
    await expect(put('0.0.0', 1)).rejects.toThrow('names indicator 0.0.0');
    await expect(put('8.5.2', 1_000_000)).rejects.toThrow('names vintage 1000000');
    await expect(test.database.query(`update indicator_metadata set valid_to = 1000000`)).rejects.toThrow(
      'names vintage 1000000',
    );
    await expect(
      test.database.query(`delete from vintage where id = (select max(valid_from) from indicator_metadata)`),
    ).rejects.toThrow(/Texts about indicators name|Observations name/u);
    await expect(test.database.query('truncate vintage cascade')).rejects.toThrow('name what would go');
  });
});
