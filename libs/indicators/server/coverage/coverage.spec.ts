import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@qadam/identity/domain';
import { openFigures, type OpenFigures } from '../indicators.fixture';
import { CoverageService } from './coverage.service';

const viewer = visitor('en');
let opened: OpenFigures;
let service: CoverageService;

beforeAll(async () => {
  opened = await openFigures();
  service = new CoverageService(opened.database, opened.summaries);
});

afterAll(() => opened.test.close());

describe('the coverage of the data', () => {
  it('has a cell for each goal in the country and each of the 20 regions', async () => {
    const { cells, areas, goals } = await service.coverage(viewer, {});
    expect(areas.map(({ code }) => code)[0]).toBe('kz');
    expect([goals.length, areas.length, cells.length]).toEqual([17, 21, 17 * 21]);
    for (const { measured, total } of cells) expect(measured).toBeLessThanOrEqual(total);
  });

  it('counts what the database holds, over all series of an indicator', async () => {
    const { whole } = await service.coverage(viewer, { area: 'ulytau' });
    const counted = await opened.database.one<{ measured: number; total: number }>(
      `select count(*)::int as total, count(*) filter (where exists (select 1 from series s
         join observation o on o.series_id = s.id and o.valid_to is null and o.area_code = 'ulytau'
         where s.indicator_code = i.code))::int as measured
       from indicator i where i.scope = 'global' and i.retired_in is null`,
    );
    expect(whole).toMatchObject(counted ?? {});
    expect(whole.measured).toBeGreaterThan(0);
  });

  it('lists the indicators of a goal with years and divisions, and national and retired ones after them', async () => {
    const { indicators } = await service.coverage(viewer, { goal: '8' });
    expect(indicators.find(({ code }) => code === '8.5.2')).toMatchObject({
      newestYear: 2023,
      divisions: expect.arrayContaining(['Sex']),
    });
    const places = indicators.map(({ scope, isRetired }) => (isRetired ? 2 : scope === 'national' ? 1 : 0));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('names the first groups of a breakdown that one indicator has for itself, as its own name tells nothing', async () => {
    const { indicators, divisions } = await service.coverage(viewer, { goal: '3' });
    // data/figures/3.csv: 3.c.1 by kind of health worker, and 3.5.1 by substance.
    const own = [
      ...indicators.flatMap((one) => one.divisions),
      ...divisions.map(({ label }) => label),
    ].filter((text) => text.startsWith('Breakdown'));
    expect(own.length).toBeGreaterThan(0);
    for (const text of own) expect(text).toMatch(/^Breakdown: .+, .+/u);
  });

  it('names what is measured nowhere, and nothing that is', async () => {
    const { nowhere, cells } = await service.coverage(viewer, {});
    expect(nowhere.length).toBeGreaterThan(10);
    const ofGoal = (goal: string) => nowhere.filter(({ goalCode }) => goalCode === goal).length;
    for (const { goalCode, areaCode, total, measured } of cells)
      if (areaCode === 'kz') expect(ofGoal(goalCode)).toBeLessThanOrEqual(total - measured);
  });

  it('is not made up for a load or a goal that does not exist', async () => {
    await expect(service.coverage(viewer, { asOf: '99999' })).rejects.toThrow('There is no load 99999');
    await expect(service.coverage(viewer, { asOf: '2001-01-01' })).rejects.toThrow(
      'No figures had been loaded by that day',
    );
    await expect(service.coverage(viewer, { goal: '18' })).rejects.toThrow('There is no goal 18');
  });
});
