import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openReportingWorld, type ReportingWorld } from '../../reporting.fixture';

let world: ReportingWorld;
const node = { kind: 'map', indicator: '5.5.2', seriesKey: null, area: 'kz' } as const;

const map = async () => {
  const [drawn] = await world.figures.charts('en', [node]);
  if (drawn?.spec.kind !== 'map') throw new Error('No map came.');
  return drawn;
};

const measure = (year: number, areas: string, value: string) =>
  world.database.query(
    `insert into observation (series_id, area_code, year, value, valid_from)
     select s.id, a.code, $1, ${value}, 1
     from series s, (select code, row_number() over (order by code) as at from area where ${areas}) as a
     where s.indicator_code = '5.5.2'`,
    [year],
  );

beforeAll(async () => {
  world = await openReportingWorld();
});

afterAll(() => world.close());

it('keeps the classes of a map of the review while no figure that it shows moves, whatever comes of another year', async () => {
  await measure(2022, `level = 'region'`, 'a.at * 0.25');
  const before = await map();
  expect(before.spec).toMatchObject({ year: 2022 });
  // One region alone does not make a year that counts.
  await measure(2024, `code = 'abay'`, '60');
  const after = await map();
  expect(after.values).toEqual(before.values);
  expect(after.spec).toEqual(before.spec);
  expect(after.spec.source).toContain('the classes are those of this year');
});
