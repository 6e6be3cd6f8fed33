import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@qadam/identity/domain';
import type { FigureSeries } from '@qadam/indicators/domain';
import { openFigures, type OpenFigures } from '../indicators.fixture';
import type { SummaryService } from '../indicators/summary.service';
import { OverviewService } from '../overview/overview.service';
import { RegionService } from '../regions/region.service';
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

  it('leaves out who came after the load that is looked back to', async () => {
    const { sources } = await new OverviewService(summaries).overview(viewer, 'kz', '2025-12-31');
    expect(publishers(sources)).toEqual([expect.stringContaining(bureau)]);
  });
});
