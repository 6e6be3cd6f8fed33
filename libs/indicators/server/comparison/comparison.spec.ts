import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@qadam/identity/domain';
import { isAmount } from '@qadam/indicators/domain';
import { openFigures, type OpenFigures } from '../indicators.fixture';
import { IndicatorPageService } from '../indicators/indicator-page.service';
import { ComparisonService } from './comparison.service';

const viewer = visitor('en');
let test: OpenFigures['test'];
let comparisons: ComparisonService;
let pages: IndicatorPageService;

beforeAll(async () => {
  const opened = await openFigures();
  ({ test } = opened);
  comparisons = new ComparisonService(opened.database, opened.summaries);
  pages = new IndicatorPageService(opened.database, opened.summaries);
});

afterAll(() => test.close());

describe('a comparison of regions', () => {
  it('gives a panel for each indicator with the same figures as its page', async () => {
    const { panels, indicators } = await comparisons.comparison(viewer, {
      indicators: ['8.5.2', '5.5.2'],
      areas: ['kz', 'abay', 'astana'],
    });
    expect(panels.map(({ id }) => id)).toEqual(['8.5.2', '5.5.2']);
    expect(indicators[0]).toMatchObject({ code: '8.5.2', unitCode: 'PT' });
    const page = await pages.page(viewer, { code: '8.5.2' });
    const own = panels[0]?.lines.find(({ areaCode }) => areaCode === 'kz');
    const onPage = page.lines.find(({ areaCode }) => areaCode === 'kz');
    expect(own).toMatchObject({ years: onPage?.years, values: onPage?.values, tone: null });
    expect(panels[0]?.lines.map(({ areaCode, tone }) => [areaCode, tone])).toEqual([
      ['kz', null],
      ['abay', 0],
      ['astana', 1],
    ]);
  });

  it('begins where the youngest borders begin, and ranks among the regions of the last year only', async () => {
    const { panels } = await comparisons.comparison(viewer, {
      indicators: ['8.5.2'],
      areas: ['kz', 'karagandy'],
    });
    expect(panels[0]?.firstYear).toBeGreaterThanOrEqual(2022);
    expect(panels[0]?.borderBreaks).toEqual([expect.objectContaining({ year: 2022 })]);
    const [home, region] = panels[0]?.lines ?? [];
    expect(home?.rank).toBeNull();
    expect(region?.rank).toBeGreaterThanOrEqual(1);
    expect(region?.rankedAreas).toBeLessThanOrEqual(20);
    expect(region?.change).toBeCloseTo((region?.lastValue ?? 0) - (region?.firstValue ?? 0));
  });
});

describe('a comparison of amounts', () => {
  it('gives no region a place, which would only say how large it is', async () => {
    const measured = await comparisons.measured(viewer);
    const shown = await Promise.all(measured.map(({ code }) => pages.page(viewer, { code })));
    const amounts = shown.filter(
      ({ series, lines }) => isAmount(series?.unitCode ?? '') && lines.length > 10,
    );
    const { panels } = await comparisons.comparison(viewer, {
      indicators: [amounts[0]?.code ?? ''],
      areas: ['kz', 'astana', 'almaty'],
    });
    expect(panels[0]?.lines.length).toBeGreaterThan(0);
    expect(panels[0]?.lines.map(({ rank }) => rank)).toEqual(panels[0]?.lines.map(() => null));
  });
});

describe('a comparison of indicators', () => {
  it('says that different units need an index, and equal ones do not', async () => {
    const of = async (...indicators: string[]) =>
      (await comparisons.comparison(viewer, { indicators, areas: ['kz'], by: 'indicators' })).panels[0];
    expect(await of('8.5.2', '3.2.1')).toMatchObject({ isIndex: true, unitCode: 'INDEX' });
    expect(await of('8.5.2', '5.5.2')).toMatchObject({ isIndex: false, unitCode: 'PT' });
  });
});

describe('figures that cannot be', () => {
  it('are shown as published and marked, but neither begin nor end what is compared', async () => {
    const question = { indicators: ['6.3.1'], areas: ['kz', 'astana'] };
    const { panels: before } = await comparisons.comparison(viewer, question);
    const lastYear = before[0]?.lastYear ?? 0;
    await test.database.query(
      `update observation o set value = 146 from series s
       where s.id = o.series_id and s.indicator_code = '6.3.1' and s.unit = 'PT' and o.area_code = 'astana' and o.year = $1`,
      [lastYear],
    );
    const { panels } = await comparisons.comparison(viewer, question);
    const line = panels[0]?.lines.find(({ areaCode }) => areaCode === 'astana');
    const marked = line?.years.flatMap((year, at) =>
      line.impossible[at] === true ? [[year, line.values[at]]] : [],
    );
    expect(marked).toEqual([[lastYear, 146]]);
    expect(panels[0]?.lastYear).toBeLessThan(lastYear);
    expect(line?.lastValue).toBeLessThanOrEqual(100);
  });
});

describe('a comparison of groups', () => {
  it('puts the groups of an indicator beside its total, one panel an area', async () => {
    const { panels, dimension, chosenGroups } = await comparisons.comparison(viewer, {
      indicators: ['8.5.2'],
      areas: ['kz', 'astana'],
      by: 'groups',
      dimension: 'SEX',
    });
    expect(dimension).toBe('SEX');
    expect(chosenGroups.toSorted()).toEqual(['F', 'M']);
    expect(panels.map(({ id }) => id)).toEqual(['kz', 'astana']);
    expect(panels[0]?.lines[0]).toMatchObject({ label: 'Total', tone: null });
  });

  it('begins with the ages that are still measured, from young to old', async () => {
    const { panels, groups, chosenGroups } = await comparisons.comparison(viewer, {
      ...{ indicators: ['8.5.2'], areas: ['kz'], by: 'groups', dimension: 'AGE' },
    });
    const codes = groups.map(({ code }) => code);
    expect(codes.filter((code) => chosenGroups.includes(code))).toEqual(chosenGroups);
    const [total, ...ages] = panels[0]?.lines ?? [];
    expect(total).toMatchObject({ label: 'Total' });
    expect(ages).toHaveLength(chosenGroups.length);
    for (const { years } of ages) expect(years.at(-1)).toBe(total?.years.at(-1));
  });
});

describe('a comparison that cannot be made', () => {
  it.each([
    [{ indicators: ['8.5.2'], areas: ['kz'], by: 'weather' }, 'There is no comparison by "weather"'],
    [{ indicators: ['99.9.9'], areas: ['kz'] }, 'There is no indicator 99.9.9'],
    [{ indicators: ['8.5.2'], areas: ['kz'], asOf: '99999' }, 'There is no load 99999'],
    [{ indicators: ['8.5.2'], areas: ['atlantis'] }, 'There is no area atlantis'],
    [
      { indicators: ['1.1.1', '1.2.1', '3.1.1', '3.2.1', '8.5.2'], areas: ['kz'] },
      'At most 4 can be compared at a time',
    ],
  ])('is refused with its reason: %j', async (question, sentence) => {
    await expect(comparisons.comparison(viewer, question)).rejects.toThrow(sentence);
  });
});
