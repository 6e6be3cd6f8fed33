import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Viewer, visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import type { FigureSeries, MetadataText } from '@qadam/indicators/domain';
import { recordFigures } from '../figures/record-figures';
import { FigureService } from '../figures/figure.service';
import { shippedSource } from '../figures/figure-source';
import { IndicatorPageService } from '../indicators/indicator-page.service';
import { openFigures, type OpenFigures } from '../indicators.fixture';
import { MetadataService } from '../metadata/metadata.service';
import { SearchService } from '../search/search.service';
import { TakeBackService } from './take-back.service';
import { VintageService } from './vintage.service';

const viewer = visitor('en');
let opened: OpenFigures;
let pages: IndicatorPageService;
let takingBack: TakeBackService;
let analyst: Viewer;
let key: Omit<FigureSeries, 'observations'>;
let shipped: number;

/** The shipped data are of 24 October 2024 (data/figures/manifest.json). */
beforeAll(async () => {
  opened = await openFigures();
  const { database, summaries } = opened;
  pages = new IndicatorPageService(database, summaries);
  takingBack = new TakeBackService(database, new AuditTrail(database));
  analyst = await opened.person('analyst', null);
  const row = await database.one<typeof key>(
    `select indicator_code as indicator, series_code as series, unit, dimensions from series
     where indicator_code = '5.5.2' and is_headline`,
  );
  if (row === undefined) throw new Error('5.5.2 has no headline series.');
  key = row;
  shipped = (await valueIn(2019)) ?? Number.NaN;
});

afterAll(() => opened?.test.close());

const bringIn = async (
  figures: Readonly<Record<string, number>>,
  {
    source = shippedSource.code,
    publishedOn = null,
    isComplete = false,
    texts = [],
  }: {
    readonly source?: string;
    readonly publishedOn?: string | null;
    readonly isComplete?: boolean;
    readonly texts?: readonly MetadataText[];
  } = {},
): Promise<number> => {
  await opened.database.query(
    `insert into figure_source (code, publisher_kk, publisher_ru, publisher_en)
     values ($1, 'Министрлік', 'Министерство', 'Ministry') on conflict (code) do nothing`,
    [source],
  );
  const { vintageId } = await recordFigures(opened.database, {
    ...{ source, kind: 'table', label: 'A load', publishedOn, personId: null, note: 'secret-name.xlsx' },
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
  });
  if (vintageId === null) throw new Error('Nothing changed.');
  return vintageId;
};

const pageOf = (asOf?: string | number) =>
  pages.page(viewer, { code: '5.5.2', asOf: asOf === undefined ? undefined : String(asOf) });

const valueIn = async (year: number, asOf?: string | number) => {
  const { lines } = await pageOf(asOf);
  const line = lines.find(({ areaCode }) => areaCode === 'kz');
  return line?.values[line.years.indexOf(year)];
};

const take = (load: number, newest?: number) =>
  takingBack.take(analyst, { load, reason: 'The wrong file', newest: newest ?? null });

describe('taking a load back', () => {
  it('lets what it added vanish, what it revised return, and leaves what later loads said', async () => {
    const load = await bringIn({ 2019: 77, 2024: 88, 2025: 99 });
    const after = await bringIn({ 2025: 50 });
    const preview = await takingBack.preview(analyst, load);
    expect(preview).toMatchObject({ newest: after, later: 1, added: 0, revised: 1, withdrawn: 1 });
    expect(preview.changes.map(({ year, oldValue, newValue }) => [year, oldValue, newValue])).toEqual([
      [2019, 77, shipped],
      [2024, 88, null],
    ]);
    expect(await valueIn(2019)).toBe(77);
    const taken = await take(load, after);
    expect(taken).toEqual({
      ...{ takenBack: load, load: after + 1, added: 0, revised: 1, withdrawn: 1, texts: 0 },
    });
    expect([await valueIn(2019), await valueIn(2024), await valueIn(2025)]).toEqual([shipped, undefined, 50]);
    // As of the load before it, everything is as it was.
    expect([await valueIn(2019, after), await valueIn(2024, after)]).toEqual([77, 88]);
  });

  it('is undone by taking the taking back back, which history tells too', async () => {
    const undone = await take(4);
    expect(undone).toMatchObject({ takenBack: 4, load: 5, added: 1, revised: 1, withdrawn: 0 });
    expect([await valueIn(2019), await valueIn(2024), await valueIn(2025)]).toEqual([77, 88, 50]);
    expect([await valueIn(2019, 4), await valueIn(2024, 4)]).toEqual([shipped, undefined]);
    expect(await take(2)).toMatchObject({ revised: 1, withdrawn: 1 });
    expect([await valueIn(2019), await valueIn(2024)]).toEqual([shipped, undefined]);
  });

  it('leaves what a later load said again, as the word of that load, until it is taken back too', async () => {
    const wrong = await bringIn({ 2030: 88, 2031: 99 });
    const again = await bringIn({ 2030: 88, 2032: 1 }, { source: 'ministry', publishedOn: '2025-02-01' });
    const third = await bringIn({ 2030: 88, 2032: 2 });
    expect(await takingBack.preview(analyst, wrong)).toMatchObject({ added: 0, revised: 0, withdrawn: 1 });
    expect(await take(wrong)).toMatchObject({ added: 0, revised: 0, withdrawn: 1 });
    expect([await valueIn(2030), await valueIn(2031)]).toEqual([88, undefined]);
    // As of each load and day it is as it was, and nobody changed anything by saying it again.
    expect([await valueIn(2030, wrong), await valueIn(2030, again), await valueIn(2030, third)]).toEqual([
      ...[88, 88, 88],
    ]);
    expect(await valueIn(2030, '2025-02-01')).toBe(88);
    const counts = await new VintageService(opened.database).changes(viewer, {
      ...{ load: String(again), first: 10, offset: 0 },
    });
    expect(counts).toMatchObject({ added: 1, revised: 0, withdrawn: 0 });
    expect(await take(again)).toMatchObject({ withdrawn: 0 });
    expect([await valueIn(2030), await valueIn(2032)]).toEqual([88, 2]);
    expect(await take(third)).toMatchObject({ withdrawn: 2 });
    expect(await valueIn(2030)).toBeUndefined();
  });

  it('lets what it withdrew return', async () => {
    const load = await bringIn({ 2023: 44 }, { isComplete: true });
    expect(await valueIn(2019)).toBeUndefined();
    const { added } = await take(load);
    expect(added).toBeGreaterThan(10);
    expect(await valueIn(2019)).toBe(shipped);
  });

  it('does not go back to a version that was taken back before', async () => {
    const first = await bringIn({ 2019: 61 });
    const second = await bringIn({ 2019: 62 });
    await take(first);
    expect(await valueIn(2019)).toBe(62);
    await take(second);
    expect(await valueIn(2019)).toBe(shipped);
  });

  it('reaches also a version that another taking back had let return', async () => {
    const first = await bringIn({ 2019: 63 });
    const second = await bringIn({ 2019: 64 });
    await take(second);
    expect(await valueIn(2019)).toBe(63);
    await take(first);
    expect(await valueIn(2019)).toBe(shipped);
  });

  it('gives figures back to their publisher, with the day of their data', async () => {
    const load = await bringIn({ 2019: 65 }, { source: 'ministry' });
    const publishersNow = async () =>
      (await pageOf()).sources.map(({ publisher, publishedOn }) => [publisher, publishedOn]);
    expect(await publishersNow()).toContainEqual(['Ministry', null]);
    await take(load);
    const sources = await publishersNow();
    expect(sources).toContainEqual(['Bureau of National Statistics', '2024-10-24']);
    expect(sources.map(([publisher]) => publisher)).not.toContain('Ministry');
    const { database, summaries } = opened;
    const figures = new FigureService(database, summaries, new SearchService(database, summaries.data));
    const place = { indicator: '5.5.2', seriesId: null, area: 'kz', year: 2019 };
    const found = await figures.resolve({ ...place, vintageId: null }, 'en');
    expect(found).toMatchObject({ value: shipped, source: { publishedOn: '2024-10-24', vintageId: 1 } });
    // What was written with the load that is taken back stays as it was.
    expect((await figures.resolve({ ...place, vintageId: load }, 'en'))?.value).toBe(65);
    expect((await figures.resolve({ ...place, vintageId: found?.vintageId ?? null }, 'en'))?.value).toBe(
      shipped,
    );
  });

  it('makes room for the right file of the same day or an earlier one, which is not older than known', async () => {
    const wrong = await bringIn({ 2019: 66 }, { publishedOn: '2025-03-01' });
    const taken = await take(wrong);
    expect(await valueIn(2019, '2025-03-01')).toBe(66);
    const right = await bringIn({ 2019: 41 }, { publishedOn: '2025-02-01' });
    expect(await valueIn(2019)).toBe(41);
    expect(await valueIn(2019, taken.load)).toBe(shipped);
    expect(await valueIn(2019, right)).toBe(41);
    // Before the taking back both were known, the wrong one published last.
    expect(await valueIn(2019, '2025-03-15')).toBe(66);
    await take(right);
  });

  it('takes texts about indicators back too', async () => {
    const metadata = new MetadataService(opened.database);
    const definition = async () =>
      (await metadata.metadata(viewer, '5.5.2')).entries.find(({ field }) => field === 'definition')?.text;
    const text = (words: string): readonly MetadataText[] => [
      { indicator: '5.5.2', field: 'definition', lang: 'en', text: words },
    ];
    await bringIn({}, { texts: text('The first words') });
    const second = await bringIn({}, { texts: text('The wrong words') });
    expect(await takingBack.preview(analyst, second)).toMatchObject({ texts: 1, changes: [] });
    expect(await take(second)).toMatchObject({ texts: 1, revised: 0 });
    expect(await definition()).toBe('The first words');
  });

  it('is told beside both loads, with the reason, and in the audit', async () => {
    const vintages = new VintageService(opened.database);
    const load = await bringIn({ 2019: 67 });
    const { load: by } = await take(load);
    const page = { first: 10, offset: 0 };
    expect(await vintages.changes(viewer, { load: String(load), ...page })).toMatchObject({
      ...{ takesBack: null, takenBackBy: by, reason: 'The wrong file', mayTakeBack: false },
    });
    expect(await vintages.changes(analyst, { load: String(by), ...page })).toMatchObject({
      ...{ takesBack: load, takenBackBy: null, reason: 'The wrong file', mayTakeBack: true, revised: 1 },
      load: { kind: 'take-back', vintageLabel: `load ${by} (load ${load} taken back)` },
    });
    const audited = await opened.database.one(
      `select detail from audit where action = 'take-back-load' and subject_id = $1`,
      [by],
    );
    expect(audited).toMatchObject({ detail: { takenBack: load, reason: 'The wrong file', revised: 1 } });
  });

  it('is refused twice, after another load, for a load that is not there, and to whoever may not', async () => {
    const load = await bringIn({ 2019: 68 });
    const { newest } = await takingBack.preview(analyst, load);
    await bringIn({ 2018: 12 });
    await expect(take(load, newest)).rejects.toThrow('Another load came in after the preview');
    const { load: by } = await take(load);
    await expect(take(load)).rejects.toThrow(`taken back by load ${by} already`);
    await expect(takingBack.preview(analyst, load)).rejects.toThrow(`take load ${by} back`);
    await expect(take(9999)).rejects.toThrow('There is no load 9999');
    const ofRegion = await opened.person('analyst', 'abay');
    for (const other of [ofRegion, viewer, await opened.person('drafter', null)])
      await expect(takingBack.take(other, { load, reason: '' })).rejects.toThrow(
        'an analyst for the whole country',
      );
  });
});
