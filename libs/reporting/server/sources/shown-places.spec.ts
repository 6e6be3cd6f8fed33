import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openReportingWorld, type ReportingWorld } from '../reporting.fixture';
import { FigurePageResolver } from '../figures/figure-page.resolver';
import { ShownPlaces } from './shown-places';

let world: ReportingWorld;

beforeAll(async () => {
  world = await openReportingWorld();
});

afterAll(() => world.close());

it('leads from each figure of a text to its area and series on the page of its indicator', async () => {
  const [added] = await world.database.query<{ id: number }>(
    `insert into series (indicator_code, series_code, unit, dimensions, dimensions_text, is_headline)
     select indicator_code, series_code, unit, '{"SEX": "F"}', 'SEX=F', false
     from series where indicator_code = '5.5.2' and is_headline returning id`,
  );
  await world.database.query(
    `insert into observation (series_id, area_code, year, value, valid_from) values ($1, 'kz', 2019, 45, 1)`,
    [added?.id],
  );
  const asked = { indicator: '5.5.2', area: 'kz', year: null, format: 'value' as const };
  const [headline] = await world.panel.resolve('en', [{ ...asked, nodeId: 'a', seriesKey: null }]);
  const women = `${headline?.figure?.seriesKey ?? ''}SEX=F`;
  const [other] = await world.panel.resolve('en', [{ ...asked, nodeId: 'b', seriesKey: women }]);
  const pages = new FigurePageResolver(new ShownPlaces(world.database));
  const figures = [headline, other].flatMap((one) => one?.figure ?? []);
  expect(await Promise.all(figures.map((figure) => pages.shownAt(figure)))).toEqual([
    { area: 'kz', seriesId: null },
    { area: 'kz', seriesId: Number(added?.id) },
  ]);
});
