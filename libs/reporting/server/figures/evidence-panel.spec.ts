import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openReportingWorld, type ReportingWorld } from '../reporting.fixture';

let world: ReportingWorld;

beforeAll(async () => {
  world = await openReportingWorld();
});
afterAll(() => world.close());

describe('the year of a figure', () => {
  const asked = { indicator: '5.5.2', seriesKey: null, area: 'kz' };

  it('is one of those that its series has for the area, the newest first', async () => {
    // reporting.fixture.ts: 41.2 in 2018, 43 in 2019.
    expect(await world.panel.years(asked)).toEqual([2019, 2018]);
    expect(await world.panel.years({ ...asked, area: 'ulytau' })).toEqual([]);
    expect(await world.panel.years({ ...asked, seriesKey: 'none|PT|' })).toEqual([]);
  });

  it('can be an earlier one, which the figure then says whatever comes after', async () => {
    const node = { nodeId: 'a', ...asked, format: 'value-and-year' as const };
    const [earlier, newest] = await world.panel.resolve('en', [
      { ...node, year: 2018 },
      { ...node, year: null },
    ]);
    expect(earlier?.text).toBe('41.2% (2018)');
    expect(newest?.text).toBe('43% (2019)');
  });
});

describe('the panel as of an earlier day', () => {
  const asked = { indicator: '5.5.2', seriesKey: null, area: 'kz' };
  const before = '2024-11-01';

  it('says what was known then, in the text and in the search', async () => {
    await world.revise(44.5);
    const node = { nodeId: 'a', ...asked, year: null, format: 'value-and-year' as const };
    const saidAt = async (asOf?: string) => (await world.panel.resolve('en', [node], null, asOf))[0]?.text;
    expect(await saidAt()).toBe('44.5% (2019)');
    expect(await saidAt(before)).toBe('43% (2019)');
    const drafter = await world.viewer('drafter');
    const search = { text: '5.5.2', targets: [], area: 'kz', first: 5 };
    const foundAt = async (asOf?: string) =>
      (await world.panel.searchFigures(drafter, 'en', { ...search, asOf }))[0]?.value;
    expect([await foundAt(), await foundAt(before)]).toEqual([44.5, 43]);
  });

  it('refuses a day before the first data', async () => {
    await expect(world.panel.years(asked, '2001-01-01')).rejects.toThrow(
      /No figures had been loaded by that day/u,
    );
  });
});
