import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sourcesOf } from '../figures/series-data';
import { analyst, openImports, type OpenImports } from './imports.fixture';

const headings =
  'indicator,series,unit,dimensions,area,year,value,data_date,licence,publisher_kk,publisher_ru,publisher_en';
const bureau = 'Ұлттық статистика бюросы,Бюро национальной статистики,Bureau of National Statistics';
const ministry = 'Министрлік,Министерство,Ministry';
const file = (...rows: readonly string[]) => Buffer.from([headings, ...rows, ''].join('\n'));
/** A series of its own, so that nothing that ships is met. */
const exported = file(
  `5.5.2,OWN,PT,,kz,2020,1,2025-01-01,MIT,${bureau}`,
  `5.5.2,OWN,PT,,kz,2021,2,2025-06-01,MIT,${bureau}`,
  `5.5.2,OWN,PT,,kz,2022,3,2025-03-01,CC BY 4.0,${ministry}`,
  `5.5.2,OWN,PT,,kz,2023,4,2025-03-01,,${ministry}`,
);

let opened: OpenImports;
let test: OpenImports['test'];
let imports: OpenImports['imports'];
let ended: OpenImports['ended'];

beforeAll(async () => {
  opened = await openImports();
  ({ test, imports, ended } = opened);
});

afterAll(() => opened?.close());

const compared = (publisher: string) => opened.compare('own.csv', exported, publisher);

const loads = () =>
  test.database.query<{ year: number; source: string }>(
    `select o.year, concat_ws(', ', f.publisher_en, nullif(f.licence, ''), v.published_on) as source
     from observation o join series s on s.id = o.series_id join vintage v on v.id = o.valid_from
       join figure_source f on f.code = v.source
     where s.series_code = 'OWN' and o.valid_to is null order by o.year`,
  );

describe('a file of several publishers, licences and days', () => {
  it('is said to be one in the preview, and refused where a load has come in since', async () => {
    const id = await compared('');
    const problems = await imports.problems(analyst, {
      ...{ id, severity: null, kind: 'several-sources', first: 10, offset: 0 },
    });
    expect(problems).toEqual([expect.objectContaining({ severity: 'warning', value: '4' })]);
    expect(problems[0]?.message).toContain('Ministry, CC BY 4.0, 2025-03-01');
    await test.database.query(
      `insert into vintage (source, kind, label) select source, kind, 'meanwhile' from vintage limit 1`,
    );
    const refused = await ended(await imports.queueCommit(analyst, id, { skipProblems: false }));
    expect(refused.state).toBe('failed');
    expect(await loads()).toEqual([]);
  });

  it('comes in from the page with the publisher, the licence and the day of each figure', async () => {
    const id = await compared('');
    const { state } = await ended(await imports.queueCommit(analyst, id, { skipProblems: false }));
    expect(state).toBe('done');
    expect(await loads()).toEqual([
      { year: 2020, source: 'Bureau of National Statistics, MIT, 2025-01-01' },
      { year: 2021, source: 'Bureau of National Statistics, MIT, 2025-06-01' },
      { year: 2022, source: 'Ministry, CC BY 4.0, 2025-03-01' },
      { year: 2023, source: 'Ministry, 2025-03-01' },
    ]);
    expect(await imports.show(analyst, id)).toMatchObject({ state: 'committed', counts: { added: 4 } });
    const [again] = [await compared('')];
    expect((await imports.show(analyst, again)).counts).toMatchObject({ added: 0, revised: 0, unchanged: 4 });
  });

  it('is of one publisher where somebody names it', async () => {
    const id = await compared('Akimat');
    const problems = await imports.problems(analyst, {
      ...{ id, severity: null, kind: 'several-sources', first: 10, offset: 0 },
    });
    expect(problems).toEqual([]);
  });
});

describe('a publisher that is known under another name', () => {
  const problemsOf = async (id: number, kind: string) =>
    imports.problems(analyst, { id, severity: null, kind, first: 10, offset: 0 });
  const nameOf = async (id: number) => (await imports.show(analyst, id)).understanding?.publisher;

  it('is the same where it is a well-known body, and revises its own figures', async () => {
    for (const name of ['БНС АСПР РК', 'BNS', 'Ұлттық статистика бюросы'])
      expect(await nameOf(await compared(name))).toBe('Bureau of National Statistics');
    await test.database.query(
      `insert into figure_source (code, publisher_kk, publisher_ru, publisher_en) values ('sdmx/estat', 'ESTAT', 'ESTAT', 'ESTAT')`,
    );
    const [load] = await test.database.query<{ id: number }>(
      `insert into vintage (source, kind, label) values ('sdmx/estat', 'sdmx', 'old') returning id`,
    );
    // What came in under the id of the agency is shown under the name of the body.
    const [source] = await sourcesOf(test.database, [load?.id ?? 0], 'ru');
    expect(source?.publisher).toBe('Евростат');
    const table = await opened.tables.importTable(
      analyst,
      { fileName: 'own.csv', bytes: file(`5.5.2,EST,PT,,kz,2020,1,,,,,`) },
      { skipProblems: false, publisher: 'Eurostat' },
    );
    expect(table.problems.map(({ kind }) => kind)).toEqual(['unknown-code']);
    const [newest] = await test.database.query(`select source from vintage order by id desc limit 1`);
    expect(newest).toEqual({ source: 'sdmx/estat' });
  });

  it('is asked about where the name is merely similar, and stays a publisher of its own', async () => {
    const id = await compared('Бюро нац. статистики');
    const [asked] = await problemsOf(id, 'similar-publisher');
    expect(asked).toMatchObject({ severity: 'warning' });
    expect(asked?.message).toContain('“Bureau of National Statistics”');
    expect(await nameOf(id)).toBe('Бюро нац. статистики');
    expect(await problemsOf(await compared('Akimat of Ulytau'), 'similar-publisher')).toEqual([]);
  });
});
