import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@qadam/identity/domain';
import type { FigureSeries, MetadataText } from '@qadam/indicators/domain';
import { FigureService } from '../figures/figure.service';
import { recordFigures, type RecordingWatch } from '../figures/record-figures';
import { openFigures, type OpenFigures } from '../indicators.fixture';
import { IndicatorPageService } from '../indicators/indicator-page.service';
import { MetadataService } from '../metadata/metadata.service';
import { SearchService } from '../search/search.service';
import { VintageService } from './vintage.service';

const viewer = visitor('en');

let opened: OpenFigures;
let pages: IndicatorPageService;
let key: Omit<FigureSeries, 'observations'>;

/** The shipped data are of 24 October 2024 (data/figures/manifest.json). */
beforeAll(async () => {
  opened = await openFigures();
  const { test, summaries } = opened;
  pages = new IndicatorPageService(test.database, summaries);
  const row = await test.database.one<typeof key>(
    `select indicator_code as indicator, series_code as series, unit, dimensions from series
     where indicator_code = '5.5.2' and is_headline`,
  );
  if (row === undefined) throw new Error('5.5.2 has no headline series.');
  key = row;
});

afterAll(() => opened?.test.close());

type Brought = Readonly<Record<string, number>>;

const bringIn = (
  publishedOn: string | null,
  figures: Brought,
  {
    isComplete = false,
    texts = [],
    watch = {},
  }: {
    readonly isComplete?: boolean;
    readonly texts?: readonly MetadataText[];
    readonly watch?: RecordingWatch;
  } = {},
) =>
  recordFigures(
    opened.test.database,
    {
      ...{
        source: 'open-sdg/kazstat',
        kind: 'open-sdg',
        label: 'A load',
        publishedOn,
        personId: null,
        note: '',
      },
      figures: [
        {
          ...key,
          observations: Object.entries(figures).map(([year, value]) => ({
            ...{ area: 'kz', year: Number(year), value },
          })),
        },
      ],
      ...{ completeIndicators: isComplete ? ['5.5.2'] : [], unreadPlaces: [] },
      metadata: { texts, completeIndicators: [], unreadLanguages: [] },
    },
    watch,
  );

const valueIn = async (year: number, asOf?: string) => {
  const { lines } = await pages.page(viewer, { code: '5.5.2', asOf });
  const line = lines.find(({ areaCode }) => areaCode === 'kz');
  return line?.values[line.years.indexOf(year)];
};

describe('a load that is older than what is known', () => {
  it('makes revised points of the figures that were published after it: the chart says what the list of revisions says', async () => {
    const vintages = new VintageService(opened.database);
    const [area, year] = ['kz', 2016];
    const row = await opened.database.one<{ id: number }>(
      `select id from series where indicator_code = '5.5.2' and is_headline`,
    );
    const seriesId = row?.id ?? 0;
    const shipped = await valueIn(year);
    await bringIn('2022-05-05', { [year]: 11.5 });
    await bringIn('2021-05-05', { [year]: 10.5 });
    const at = async (asOf?: string) => {
      const { lines } = await pages.page(viewer, { code: '5.5.2', asOf });
      const line = lines.find(({ areaCode }) => areaCode === area);
      const place = line?.years.indexOf(year) ?? -1;
      const listed = await vintages.revisions(viewer, { code: '5.5.2', seriesId, asOf });
      return {
        ...{ shown: line?.values[place], previous: line?.previous[place], revised: line?.revised[place] },
        listed: listed
          .filter((one) => one.areaCode === area && one.year === year)
          .map(({ oldValue, newValue }) => [oldValue, newValue]),
      };
    };
    const now = await at();
    expect(now).toMatchObject({ shown: shipped, previous: 11.5, revised: true });
    expect(now.listed).toHaveLength(2);
    expect(now.listed).toEqual(
      expect.arrayContaining([
        [11.5, shipped],
        [10.5, 11.5],
      ]),
    );
    expect(await at('2023-01-01')).toEqual({
      ...{ shown: 11.5, previous: 10.5, revised: true },
      listed: [[10.5, 11.5]],
    });
    expect(await at('2022-01-01')).toEqual({
      ...{ shown: 10.5, previous: null, revised: false, listed: [] },
    });
  });

  it('brings no figure back that a load published later took back, and shows it before that', async () => {
    const shipped = await valueIn(2019);
    await bringIn('2026-03-01', { 2025: 50 }, { isComplete: true });
    expect(await valueIn(2019)).toBeUndefined();
    const told: number[] = [];
    const recorded = await bringIn(
      '2025-06-01',
      { 2019: 41, 2001: 40 },
      { watch: { onOlder: ({ count }) => told.push(count) } },
    );
    // Of 2001 nothing was ever known: it holds.
    expect(recorded).toMatchObject({ added: 1, revised: 0, unchanged: 0, withdrawn: 0, older: 1 });
    expect(told).toEqual([1]);
    expect([
      await valueIn(2019),
      await valueIn(2019, '2025-06-01'),
      await valueIn(2019, '2025-05-31'),
    ]).toEqual([undefined, 41, shipped]);
    expect([await valueIn(2001), await valueIn(2001, '2025-05-31')]).toEqual([40, undefined]);
  });

  it('withdraws nothing of what was published later by its silence', async () => {
    const recorded = await bringIn('2025-07-01', { 2001: 40 }, { isComplete: true });
    expect(recorded).toMatchObject({ unchanged: 1, withdrawn: 0, vintageId: null });
    expect(await valueIn(2025)).toBe(50);
  });

  it('is news of its day also where it says the same as a load published later', async () => {
    const recorded = await bringIn('2025-08-01', { 2025: 50 });
    expect(recorded).toMatchObject({ added: 0, unchanged: 0, older: 1 });
    expect(await valueIn(2025, '2025-08-01')).toBe(50);
    expect(await valueIn(2025, '2025-07-31')).toBeUndefined();
  });

  it('is none where it was published on the same day, or comes in today without a day', async () => {
    expect(await bringIn('2026-03-01', { 2025: 51 })).toMatchObject({ revised: 1 });
    expect(await valueIn(2025, '2026-03-01')).toBe(51);
    expect(await bringIn(null, { 2025: 52 })).toMatchObject({ revised: 1 });
    expect([await valueIn(2025), await valueIn(2025, '2026-03-01')]).toEqual([52, 51]);
  });

  it('changes no text that was published later, and tells what was known of its day', async () => {
    const metadata = new MetadataService(opened.test.database);
    const definition = async (asOf?: string) =>
      (await metadata.metadata(viewer, '5.5.2', asOf)).entries.find(({ field }) => field === 'definition')
        ?.text;
    const text = (words: string): readonly MetadataText[] => [
      { indicator: '5.5.2', field: 'definition', lang: 'en', text: words },
    ];
    await bringIn('2026-05-01', {}, { texts: text('The newer words') });
    const late = await bringIn('2025-09-01', {}, { texts: text('The older words') });
    expect(late.metadata).toBe(1);
    expect([await definition(), await definition('2025-09-01'), await definition('2025-08-31')]).toEqual([
      ...['The newer words', 'The older words', undefined],
    ]);
    expect((await bringIn('2025-09-01', {}, { texts: text('The older words') })).vintageId).toBeNull();
  });

  it('leaves what a review was written with as it was', async () => {
    const { test, summaries } = opened;
    const figures = new FigureService(
      test.database,
      summaries,
      new SearchService(test.database, summaries.data),
    );
    const resolved = (vintageId: number | null) =>
      figures.resolve({ indicator: '5.5.2', seriesId: null, area: 'kz', year: 2025, vintageId }, 'en');
    const before = await resolved(null);
    expect(before?.value).toBe(52);
    await bringIn('2025-10-01', { 2025: 49 });
    expect(await resolved(null)).toEqual(before);
    expect(await resolved(before?.vintageId ?? null)).toEqual(before);
    expect(await valueIn(2025, '2025-10-01')).toBe(49);
  });
});
