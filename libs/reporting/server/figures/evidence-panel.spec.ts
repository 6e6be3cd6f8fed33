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
