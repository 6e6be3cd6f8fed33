import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GeographyService } from '@qadam/geography/server';
import { visitor } from '@qadam/identity/domain';
import type { FigureSeries } from '@qadam/indicators/domain';
import { recordFigures } from '../figures/record-figures';
import { ComparisonService } from '../comparison/comparison.service';
import { GoalService } from '../goals/goal.service';
import { IndicatorPageService } from '../indicators/indicator-page.service';
import type { SummaryService } from '../indicators/summary.service';
import { openFigures, type OpenFigures } from '../indicators.fixture';
import { InterlinkageService } from '../interlinkages/interlinkage.service';
import { OverviewService } from '../overview/overview.service';
import { BoardService } from '../progress/board.service';
import { RegionService } from '../regions/region.service';
import { loadAt, momentOf, readAsOf } from './as-of';
import { VintageService } from './vintage.service';

const viewer = visitor('en');
const dayBetween = '2025-01-31';
const dayOfSecond = '2025-02-01';

let test: OpenFigures['test'];
let summaries: SummaryService;
let pages: IndicatorPageService;
let vintages: VintageService;
let valueBefore: number;
let second: number;

/** 8.5.2 of Ulytau in 2023 and its headline series; the shipped data are of 24 October 2024 (data/figures/manifest.json). */
const headline = async (): Promise<Omit<FigureSeries, 'observations'>> => {
  const row = await test.database.one<Omit<FigureSeries, 'observations'>>(
    `select indicator_code as indicator, series_code as series, unit, dimensions from series
     where indicator_code = '8.5.2' and is_headline`,
  );
  if (row === undefined) throw new Error('8.5.2 has no headline series.');
  return row;
};

const bringIn = async (
  label: string,
  publishedOn: string,
  observations: FigureSeries['observations'],
): Promise<number> => {
  const { vintageId } = await recordFigures(test.database, {
    source: (await test.database.one<{ code: string }>('select code from figure_source limit 1'))?.code ?? '',
    ...{ kind: 'table', label, publishedOn, personId: null, note: '' },
    figures: [{ ...(await headline()), observations }],
    ...{ completeIndicators: [], unreadPlaces: [] },
  });
  if (vintageId === null) throw new Error('Nothing changed.');
  return vintageId;
};

const labelOfSecond = () => `Bureau of National Statistics, load ${second}`;

const ulytauOf = (lines: Awaited<ReturnType<IndicatorPageService['page']>>['lines']) => {
  const line = lines.find(({ areaCode }) => areaCode === 'ulytau');
  const place = line?.years.indexOf(2023) ?? -1;
  return { value: line?.values[place], previous: line?.previous[place], revised: line?.revised[place] };
};

beforeAll(async () => {
  const opened = await openFigures();
  ({ test, summaries } = opened);
  pages = new IndicatorPageService(test.database, summaries);
  vintages = new VintageService(test.database);
  valueBefore = ulytauOf((await pages.page(viewer, { code: '8.5.2' })).lines).value ?? Number.NaN;
  second = await bringIn('Second load', dayOfSecond, [
    { area: 'ulytau', year: 2023, value: 19.9 },
    { area: 'abay', year: 2023, value: valueBefore + 0.001 },
    { area: 'ulytau', year: 2024, value: 4.5 },
  ]);
});

afterAll(() => test.close());

describe('a day', () => {
  it('stands for the newest load published by then, a number for that load', async () => {
    const first = await loadAt(test.database, '1');
    expect(await loadAt(test.database, '2024-10-24')).toMatchObject({ id: first.id, year: 2024 });
    expect(await loadAt(test.database, dayBetween)).toMatchObject({
      id: first.id,
      year: 2025,
      isNewest: false,
    });
    expect(await loadAt(test.database, dayOfSecond)).toMatchObject({ id: second, isNewest: true });
    expect(await loadAt(test.database, null)).toMatchObject({ id: second });
    expect((await vintages.load(viewer, dayBetween)).publishedOn).toBe('2024-10-24');
  });

  it('before everything, an impossible day and an unknown load are refused with what to do', async () => {
    await expect(loadAt(test.database, '2024-10-23')).rejects.toThrow('Choose a later one');
    await expect(loadAt(test.database, '99')).rejects.toThrow('There is no load 99');
    for (const text of ['2025-02-30', '31.01.2025', 'yesterday', '0', '-1', '1e3'])
      expect(() => readAsOf(text)).toThrow('neither a day nor the number of a load');
  });

  it('a day that has begun nowhere yet is refused, not taken for what holds now', () => {
    const now = Date.parse('2025-06-30T11:00:00Z');
    // Where a day begins first it is 1 July already.
    expect(readAsOf('2025-07-01', now)).toBe('2025-07-01');
    expect(() => readAsOf('2025-07-02', now)).toThrow('still to come');
    expect(() => readAsOf('2099-12-31', now)).toThrow('Choose today or an earlier day');
  });
});

describe('every page as of a day', () => {
  it('shows what held then: indicator, target, goal, region, overview, interlinkages', async () => {
    const page = await pages.page(viewer, { code: '8.5.2', asOf: dayBetween });
    expect(ulytauOf(page.lines)).toEqual({ value: valueBefore, previous: null, revised: false });
    expect(ulytauOf((await pages.page(viewer, { code: '8.5.2', asOf: String(second) })).lines)).toEqual({
      ...{ value: 19.9, previous: valueBefore, revised: true },
    });
    const goals = new GoalService(test.database, summaries);
    const inTarget = async (asOf?: string) =>
      (await goals.target(viewer, '8.5', 'ulytau', asOf)).indicators.find(({ code }) => code === '8.5.2');
    expect(await inTarget(dayBetween)).toMatchObject({ year: 2023, value: valueBefore });
    expect(await inTarget()).toMatchObject({ year: 2024, value: 4.5 });
    const goal = await goals.goal(viewer, '8', 'ulytau', dayBetween);
    const inGoal = goal.targets.flatMap(({ indicators }) => indicators).find(({ code }) => code === '8.5.2');
    expect(inGoal).toMatchObject({ year: 2023, value: valueBefore });
    const regions = new RegionService(summaries);
    const region = await regions.region(viewer, { code: 'ulytau', asOf: dayBetween });
    expect(region.indicators.find(({ code }) => code === '8.5.2')).toMatchObject({ value: valueBefore });
    expect(region.sources.map(({ publishedOn }) => publishedOn)).toEqual(['2024-10-24']);
    expect(await regions.regions(viewer, dayBetween)).toHaveLength(20);
    const overview = new OverviewService(summaries);
    expect((await overview.overview(viewer, 'kz', dayBetween)).sources[0]?.publishedOn).toBe('2024-10-24');
    expect((await overview.overview(viewer, 'kz')).sources[0]?.publishedOn).toBe(dayOfSecond);
    const links = new InterlinkageService(test.database, summaries);
    const pointsOf = async (asOf?: string) =>
      (await links.evidence(viewer, '5.b.1', '8.5.2', { over: 'areas', year: 2023, asOf })).points;
    const ulytau = (points: Awaited<ReturnType<typeof pointsOf>>) =>
      points.find(({ key }) => key === 'ulytau')?.otherValue;
    expect(ulytau(await pointsOf(dayBetween))).toBe(valueBefore);
    expect(ulytau(await pointsOf())).toBe(19.9);
    expect((await links.matrix(viewer, { asOf: dayBetween })).sources[0]?.publishedOn).toBe('2024-10-24');
  });

  it('judges by the series that stood for the indicator then, and by the age that figures had then', async () => {
    const then = await summaries.start('1');
    const now = await summaries.start();
    expect(then.board.asOfYear).toBe(2024);
    expect(then.board.find('8.5.2')?.headline?.seriesId).toBe(now.board.find('8.5.2')?.headline?.seriesId);
    expect(then.board.find('8.5.2')?.headline?.byArea.get('ulytau')?.years).not.toContain(2024);
    // Every shipped headline is found again from the figures alone.
    const marked = now.board.indicators.flatMap(({ headline: one }) => one?.seriesId ?? []);
    expect(then.board.indicators.flatMap(({ headline: one }) => one?.seriesId ?? [])).toEqual(marked);
  });
});

describe('the boards of earlier loads', () => {
  it('are kept, a few of them, until the data change', async () => {
    const boards = new BoardService(test.database, new GeographyService(test.database));
    const moment = await momentOf(test.database, '1');
    const board = await boards.board(moment);
    expect(await boards.board(moment)).toBe(board);
    const present = await boards.board();
    for (const year of [2001, 2002, 2003, 2004]) await boards.board({ ...moment, year });
    expect(await boards.board()).toBe(present);
    expect(await boards.board(moment)).not.toBe(board);
    const again = await boards.board(moment);
    await bringIn('Third load', '2025-03-01', [{ area: 'ulytau', year: 2024, value: 4.4 }]);
    expect(await boards.board(moment)).not.toBe(again);
  });
});

describe('revisions', () => {
  it('of a series say area, year, old and new value, difference and the load that did it', async () => {
    const { series } = await pages.page(viewer, { code: '8.5.2' });
    const asOf = dayOfSecond;
    const rows = await vintages.revisions(viewer, { code: '8.5.2', seriesId: series?.id ?? 0, asOf });
    expect(rows).toHaveLength(2);
    expect(rows.find(({ areaCode }) => areaCode === 'ulytau')).toMatchObject({
      ...{ areaName: 'Ulytau region', year: 2023, oldValue: valueBefore, newValue: 19.9 },
      difference: 19.9 - valueBefore,
      load: { vintageId: second, vintageLabel: labelOfSecond(), publishedOn: dayOfSecond },
    });
    const other = vintages.revisions(viewer, { code: '5.5.2', seriesId: series?.id ?? 0 });
    await expect(other).rejects.toThrow('There is no series of indicator 5.5.2');
  });

  it('of a load come with the biggest first, then what it added', async () => {
    const question = { load: String(second), first: 200, offset: 0 };
    const { load, added, revised, withdrawn, changes } = await vintages.changes(viewer, question);
    // Nobody but who imported it need know what the file was called.
    expect(load.vintageLabel).toBe(labelOfSecond());
    expect({ added, revised, withdrawn }).toEqual({ added: 1, revised: 2, withdrawn: 0 });
    const size = ({ difference, oldValue }: (typeof changes)[number]) =>
      Math.abs((difference ?? 0) / (oldValue ?? 1));
    const [one, two, three] = changes;
    expect([one?.fate, two?.fate, three?.fate]).toEqual(['revised', 'revised', 'added']);
    expect(one && two && size(one) > size(two)).toBe(true);
    expect(three).toMatchObject({ oldValue: null, newValue: 4.5, year: 2024, areaCode: 'ulytau' });
    expect((await vintages.changes(viewer, { ...question, first: 1, offset: 2 })).changes).toEqual([three]);
  });

  it('show what a load took back', async () => {
    const { vintageId } = await recordFigures(test.database, {
      source:
        (await test.database.one<{ code: string }>('select code from figure_source limit 1'))?.code ?? '',
      ...{ kind: 'table', label: 'Short load', publishedOn: '2025-04-01', personId: null, note: '' },
      figures: [{ ...(await headline()), observations: [{ area: 'kz', year: 2023, value: 4.7 }] }],
      ...{ completeIndicators: ['8.5.2'], unreadPlaces: [] },
    });
    const load = String(vintageId);
    const { withdrawn, changes } = await vintages.changes(viewer, { load, first: 500, offset: 0 });
    expect(withdrawn).toBeGreaterThan(100);
    expect(changes.find(({ fate }) => fate === 'withdrawn')).toMatchObject({
      newValue: null,
      difference: null,
    });
  });
});

describe('what is measured', () => {
  it('is told as of a day too', async () => {
    const goals = new GoalService(test.database, summaries);
    const areasOf = async (asOf?: string) =>
      (await goals.measuredTargets(viewer, asOf)).find(({ code }) => code === '8.5')?.areas ?? [];
    const comparisons = new ComparisonService(test.database, summaries);
    await bringIn('A city', '2025-12-24', [{ area: 'zhezkazgan', year: 2024, value: 4.1 }]);
    expect(await areasOf()).toContain('zhezkazgan');
    expect(await areasOf(String(second))).toEqual((await areasOf()).filter((code) => code !== 'zhezkazgan'));
    expect(await comparisons.measured(viewer, dayBetween)).toEqual(await comparisons.measured(viewer));
    await expect(comparisons.measured(viewer, '2001-01-01')).rejects.toThrow('Choose a later one');
  });
});
