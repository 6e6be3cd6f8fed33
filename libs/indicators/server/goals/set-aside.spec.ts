import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@qadam/identity/domain';
import { openFigures, type OpenFigures } from '../indicators.fixture';
import { IndicatorPageService } from '../indicators/indicator-page.service';
import { RegionService } from '../regions/region.service';
import { GoalService } from './goal.service';

let opened: OpenFigures;
let lastYear: number;
const viewer = visitor('en');

beforeAll(async () => {
  opened = await openFigures();
  const headline = `s.id = o.series_id and s.indicator_code = '6.3.1' and s.is_headline`;
  const rows = await opened.database.query<{ year: number }>(
    `select max(o.year) as year from observation o join series s on ${headline} and o.area_code = 'astana'`,
  );
  lastYear = rows[0]?.year ?? 0;
  await opened.database.query(
    `update observation o set value = 604 from series s where ${headline} and o.area_code = 'astana' and o.year = $1`,
    [lastYear],
  );
});

afterAll(() => opened.test.close());

describe('a share of 604 %', () => {
  it('is no newest value, no difference and no point of a small line on the pages of target and goal', async () => {
    const goals = new GoalService(opened.database, opened.summaries);
    const target = await goals.target(viewer, '6.3', 'astana');
    const goal = await goals.goal(viewer, '6', 'astana');
    for (const { indicators } of [target, ...goal.targets.filter(({ code }) => code === '6.3')]) {
      const own = indicators.find(({ code }) => code === '6.3.1');
      expect(own?.setAside).toEqual([{ year: lastYear, value: 604 }]);
      expect(own?.year).toBeLessThan(lastYear);
      expect(own?.value).toBeLessThanOrEqual(100);
      expect(own?.values).not.toContain(604);
      expect(own?.differenceYear ?? 0).toBeLessThan(lastYear);
      expect(Math.abs(own?.difference ?? 0)).toBeLessThanOrEqual(100);
    }
  });

  it('is so on the page of its region too, and stands beside the figures that are possible', async () => {
    const region = await new RegionService(opened.summaries).region(viewer, { code: 'astana' });
    const own = region.indicators.find(({ code }) => code === '6.3.1');
    expect(own?.setAside).toEqual([{ year: lastYear, value: 604 }]);
    expect(own?.values.every((value) => value <= 100)).toBe(true);
    expect(region.indicators.filter(({ setAside }) => setAside.length > 0)).toHaveLength(1);
  });
});

describe('a region all of whose shares are impossible', () => {
  it('is told so in each language, and not that it did not exist', async () => {
    await opened.database.query(
      `update observation o set value = 604 from series s
       where s.id = o.series_id and s.indicator_code = '6.3.1' and s.is_headline and o.area_code = 'pavlodar'`,
    );
    const reasonIn = async (language: 'kk' | 'ru' | 'en') => {
      const pages = new IndicatorPageService(opened.database, opened.summaries);
      const { progress } = await pages.page(visitor(language), { code: '6.3.1', area: 'pavlodar' });
      return progress.reason;
    };
    expect(await reasonIn('en')).toContain('set aside as impossible');
    expect(await reasonIn('ru')).toContain('отложены как невозможные');
    expect(await reasonIn('kk')).toContain('мүмкін емес деп');
    expect(await reasonIn('en')).not.toContain('exist');
  });
});
