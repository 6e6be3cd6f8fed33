import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@qadam/identity/domain';
import { type FigureSeries, loadsOfLines, sourcesOfLoads } from '@qadam/indicators/domain';
import { openFigures, type OpenFigures } from '../indicators.fixture';
import type { SummaryService } from '../indicators/summary.service';
import { ComparisonService } from '../comparison/comparison.service';
import { IndicatorPageService } from '../indicators/indicator-page.service';
import { SearchService } from '../search/search.service';
import { OverviewService } from '../overview/overview.service';
import { RegionService } from '../regions/region.service';
import { FigureService } from './figure.service';
import { recordFigures } from './record-figures';

const viewer = visitor('en');
const bureau = 'Bureau of National Statistics';

let test: OpenFigures['test'];
let summaries: SummaryService;

beforeAll(async () => {
  ({ test, summaries } = await openFigures());
  const series = await test.database.one<Omit<FigureSeries, 'observations'>>(
    `select indicator_code as indicator, series_code as series, unit, dimensions from series
     where indicator_code = '8.5.2' and is_headline`,
  );
  if (series === undefined) throw new Error('8.5.2 has no headline series.');
  await test.database.query(
    `insert into figure_source (code, publisher_kk, publisher_ru, publisher_en, address, licence)
     values ('akimat', 'Әкімдік', 'Акимат', 'Akimat', '', '')`,
  );
  await recordFigures(test.database, {
    ...{
      source: 'akimat',
      kind: 'table',
      label: 'Three rows',
      publishedOn: '2026-01-31',
      personId: null,
      note: '',
    },
    figures: [{ ...series, observations: [{ area: 'ulytau', year: 2025, value: 41 }] }],
    ...{ completeIndicators: [], unreadPlaces: [] },
  });
});

afterAll(() => test.close());

describe('the source of a page', () => {
  const publishers = (sources: readonly { readonly publisher: string }[]) =>
    sources.map(({ publisher }) => publisher);

  it('is everyone whose figures it shows, the publisher of the most first, not who loaded last', async () => {
    const { sources } = await new OverviewService(summaries).overview(viewer);
    expect(publishers(sources)).toEqual([expect.stringContaining(bureau), 'Akimat']);
  });

  it('is told chart by chart', async () => {
    const region = await new RegionService(summaries).region(viewer, { code: 'ulytau' });
    const sourcesOf = (code: string) =>
      publishers(region.cards.find(({ indicator }) => indicator.code === code)?.sources ?? []);
    expect(sourcesOf('8.5.2')).toEqual([expect.stringContaining(bureau), 'Akimat']);
    const others = region.cards.filter(({ indicator }) => indicator.code !== '8.5.2');
    expect(others.length).toBeGreaterThan(0);
    for (const { sources } of others) expect(publishers(sources)).toEqual([expect.stringContaining(bureau)]);
  });

  it('is told figure by figure on the page of an indicator', async () => {
    const page = await new IndicatorPageService(test.database, summaries).page(viewer, { code: '8.5.2' });
    const of = (areaCode: string, isDrawn?: (year: number) => boolean) =>
      publishers(
        sourcesOfLoads(
          page.sources,
          loadsOfLines(
            page.lines.filter((line) => line.areaCode === areaCode),
            isDrawn,
          ),
        ),
      );
    expect(publishers(page.sources)).toHaveLength(2);
    expect(of('kz')).toEqual([expect.stringContaining(bureau)]);
    expect(of('ulytau', (year) => year < 2025)).toEqual([expect.stringContaining(bureau)]);
    expect(of('ulytau', (year) => year === 2025)).toEqual(['Akimat']);
    // All of one load are one number: the answer does not grow by a number a figure.
    expect(page.lines.find(({ areaCode }) => areaCode === 'kz')?.loads).toHaveLength(1);
  });

  it('is told line by line in a comparison, and is of the compared areas only', async () => {
    const service = new ComparisonService(test.database, summaries);
    const compare = (areas: readonly string[]) =>
      service.comparison(viewer, { indicators: ['8.5.2', '5.5.2'], areas });
    const { sources } = await compare(['kz', 'karagandy']);
    expect(publishers(sources)).toEqual([expect.stringContaining(bureau)]);
    const both = await compare(['kz', 'ulytau']);
    expect(publishers(both.sources)).toContain('Akimat');
    const ofPanel = (id: string) =>
      publishers(
        sourcesOfLoads(both.sources, loadsOfLines(both.panels.find((panel) => panel.id === id)?.lines ?? [])),
      );
    expect(ofPanel('5.5.2')).toEqual([expect.stringContaining(bureau)]);
    expect(ofPanel('8.5.2')).toHaveLength(2);
  });

  it('stands under a chart of a report with all whose lines it draws, and their days', async () => {
    const figures = new FigureService(
      test.database,
      summaries,
      new SearchService(test.database, summaries.data),
    );
    const chart = await figures.chartSpec({ indicator: '8.5.2', seriesId: null, area: 'karagandy' }, 'en');
    expect(chart.source).toMatch(
      /^Source: Akimat, data of 31 January 2026; Bureau of National Statistics.*, data of 24 October 2024$/u,
    );
    const other = await figures.chartSpec({ indicator: '5.5.2', seriesId: null, area: 'karagandy' }, 'en');
    expect(other.source).not.toContain('Akimat');
    expect(other.source).toContain(bureau);
  });

  it('leaves out who came after the load that is looked back to', async () => {
    const { sources } = await new OverviewService(summaries).overview(viewer, 'kz', '2025-12-31');
    expect(publishers(sources)).toEqual([expect.stringContaining(bureau)]);
  });
});
