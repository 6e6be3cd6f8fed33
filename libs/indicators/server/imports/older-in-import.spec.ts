import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unattended } from '@qadam/platform/server';
import { sdmxReader } from '../exchange/sdmx-reader';
import { importAtOnce } from './import-at-once';
import { analyst, openImports, type OpenImports } from './imports.fixture';

let opened: OpenImports;
let test: OpenImports['test'];
let audit: OpenImports['audit'];
let imports: OpenImports['imports'];
let ended: OpenImports['ended'];

beforeAll(async () => {
  opened = await openImports();
  ({ test, audit, imports, ended } = opened);
});

afterAll(() => opened?.close());

/** The share of women in managerial positions, of which the shipped data of 24 October 2024 know 2019. */
const compared = async () => {
  const rows = ['Indicator,Region,Year,Unit,Value', '5.5.2,kz,2019,PT,41', '5.5.2,kz,2001,PT,40', ''];
  return opened.compare('women.csv', Buffer.from(rows.join('\n')), 'Bureau of National Statistics');
};

const holding = async (year: number) =>
  (
    await test.database.one<{ value: number }>(
      `select o.value from observation o join series s on s.id = o.series_id
       where s.indicator_code = '5.5.2' and s.dimensions_text = '' and o.area_code = 'kz' and o.year = $1
         and o.valid_to is null`,
      [year],
    )
  )?.value;

describe('a compared import', () => {
  it('tells by the day of its data how many figures are older than what is known, and keeps them as history', async () => {
    const before = await holding(2019);
    const id = await compared();
    expect(await imports.older(analyst, id, '2024-10-23')).toBe(1);
    expect(await imports.older(analyst, id, '2024-10-24')).toBe(0);
    const job = await ended(
      await imports.queueCommit(analyst, id, { skipProblems: false, publishedOn: '2024-10-23' }),
    );
    expect(job).toMatchObject({ state: 'done', result: { added: 1, revised: 0, older: 1 } });
    expect((await imports.show(analyst, id)).counts).toMatchObject({ added: 1, revised: 0, older: 1 });
    expect([await holding(2019), await holding(2001)]).toEqual([before, 40]);
  });

  it('takes no day to come for one of publication', async () => {
    const commit = imports.queueCommit(analyst, await compared(), {
      skipProblems: false,
      publishedOn: '2999-01-01',
    });
    await expect(commit).rejects.toThrow('The day of publication 2999-01-01 is yet to come');
  });
});

describe('a message that says when it was made', () => {
  const message = Buffer.from(
    JSON.stringify({
      meta: { prepared: '2025-05-06T07:08:09Z', sender: { id: 'UNSD' } },
      data: {
        structures: [
          {
            dimensions: {
              observation: [
                { id: 'INDICATOR', values: [{ id: '5-5-2' }] },
                { id: 'SERIES', values: [{ id: 'OWN' }] },
                { id: 'UNIT_MEASURE', values: [{ id: 'PT' }] },
                { id: 'REF_AREA', values: [{ id: 'KZ' }] },
                { id: 'TIME_PERIOD', values: [{ id: '2020' }] },
              ],
            },
            measures: { observation: [{ id: 'OBS_VALUE' }] },
          },
        ],
        dataSets: [{ structure: 0, observations: { '0:0:0:0:0': [43] } }],
      },
    }),
  );
  const taken = async (publishedOn: string | null) =>
    importAtOnce(
      { database: test.database, audit },
      analyst,
      await sdmxReader(test.database, { name: 'women.json', bytes: message }),
      { ...{ skipProblems: false, publishedOn, control: unattended } },
    );

  it('proposes that day to whoever brings it in, and takes it only when told', async () => {
    expect((await taken(null)).preparedOn).toBe('2025-05-06');
    const publishedOn = () =>
      test.database.one(
        `select to_char(published_on, 'YYYY-MM-DD') as day from vintage order by id desc limit 1`,
      );
    expect(await publishedOn()).toEqual({ day: null });
    expect((await taken('2025-05-06')).preparedOn).toBeUndefined();
    expect(await publishedOn()).toEqual({ day: '2025-05-06' });
  });

  it('says so on the page too', async () => {
    const id = await imports.load(analyst, 'women.json', message);
    const { jobId } = await imports.show(analyst, id);
    await ended(jobId ?? 0);
    expect((await imports.show(analyst, id)).understanding).toMatchObject({ preparedOn: '2025-05-06' });
  });
});
