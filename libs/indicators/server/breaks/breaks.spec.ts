import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { ComparisonService } from '../comparison/comparison.service';
import { IndicatorPageService } from '../indicators/indicator-page.service';
import { openFigures, type OpenFigures } from '../indicators.fixture';
import { DispersionService } from '../inequality/dispersion.service';
import { GapService } from '../inequality/gap.service';
import type { MethodologyBreakInput } from './break.object';
import { BreakService } from './break.service';

const code = '8.5.2';
const viewer = visitor('en');
let opened: OpenFigures;
let breaks: BreakService;
let pages: IndicatorPageService;

beforeAll(async () => {
  opened = await openFigures();
  const { database, summaries } = opened;
  breaks = new BreakService(database, new AuditTrail(database), summaries);
  pages = new IndicatorPageService(database, summaries);
});

afterAll(() => opened.test.close());

const proposed: MethodologyBreakInput = {
  ...{ year: 2019, seriesKey: null, whyKk: '', whyRu: 'Новая выборка', whyEn: 'A new sample' },
  ...{ source: 'Made up for this test', note: 'Seen in the notice of the office' },
};

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (error: { code: string; details: object }) => error,
  );

const dayOf = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

const newest = async () => {
  const [first] = (await breaks.breaks(viewer, code)).versions;
  if (first === undefined) throw new Error('No break was recorded.');
  return first;
};

describe('a break of method', () => {
  it('is refused to an analyst of one region and to visitors', async () => {
    const regional = await opened.person('analyst', 'ulytau');
    for (const one of [regional, viewer])
      expect(await refusal(breaks.add(one, code, proposed))).toMatchObject({ code: 'forbidden' });
    expect((await breaks.breaks(regional, code)).isMine).toBe(false);
  });

  it.each([
    [{ year: 19 }, 'year'],
    [{ year: new Date().getUTCFullYear() + 1 }, 'year'],
    [{ whyRu: ' ', whyEn: '' }, 'why'],
    [{ source: ' ' }, 'source'],
    [{ seriesKey: 'nothing|PT|' }, 'seriesKey'],
  ])('refuses %j and names the field', async (change, field) => {
    const administrator = { ...viewer, grants: [{ role: 'administrator' as const, areaCode: null }] };
    expect(await refusal(breaks.add(administrator, code, { ...proposed, ...change }))).toMatchObject({
      code: 'invalid-input',
      details: { field },
    });
  });

  it('is refused in the first year of the figures and before it: there is nothing to part', async () => {
    const administrator = { ...viewer, grants: [{ role: 'administrator' as const, areaCode: null }] };
    const known = await opened.database.one<{ first: number }>(
      `select min(o.year) as first from observation o join series s on s.id = o.series_id
       where s.indicator_code = $1 and o.valid_to is null`,
      [code],
    );
    const first = known?.first ?? 0;
    for (const year of [first, first - 3])
      expect(await refusal(breaks.add(administrator, code, { ...proposed, year }))).toMatchObject({
        code: 'invalid-input',
        message: expect.stringContaining(`begins in ${first}`),
        details: { field: 'year' },
      });
  });

  it('is a first version with its author, audited, and the page follows at once', async () => {
    const before = await pages.page(viewer, { code });
    const years = before.lines.find(({ areaCode }) => areaCode === 'kz')?.years ?? [];
    expect(Math.min(...years)).toBeLessThan(2019);
    expect(before.methodologyBreaks).toEqual([]);
    const analyst = await opened.person('analyst', null);
    await breaks.add(analyst, code, proposed);
    expect((await breaks.breaks(analyst, code)).versions).toMatchObject([
      { version: 1, year: 2019, why: 'A new sample', isWithdrawn: false, author: analyst.person?.name },
    ]);
    // A visitor sees what was recorded, not by whom.
    expect((await newest()).author).toBeNull();
    const page = await pages.page(viewer, { code });
    expect(page.methodologyBreaks).toMatchObject([
      { year: 2019, label: 'New method 2019', source: proposed.source },
    ]);
    expect(page.progress).toMatchObject({ since: 2019, sinceCause: 'method' });
    expect(Math.min(...page.progress.inputYears)).toBe(2019);
    expect(page.forecast.fromYear ?? 2019).toBeGreaterThanOrEqual(2019);
    const inKazakh = await pages.page(visitor('kk'), { code });
    expect(inKazakh.methodologyBreaks).toMatchObject([{ why: 'Новая выборка', whyLanguage: 'ru' }]);
    const audited = await opened.database.one(
      `select 1 from audit where action = 'record-methodology-break' and subject_id = $1`,
      [code],
    );
    expect(audited).toBeDefined();
  });

  it('is not told of a day before it was recorded', async () => {
    const yearsOn = async (asOf: string) =>
      (await breaks.breaks(viewer, code, asOf)).versions.map(({ year }) => year);
    expect(await yearsOn(dayOf(-1))).toEqual([]);
    expect(await yearsOn(dayOf(0))).toEqual([2019]);
    expect(await refusal(breaks.breaks(viewer, code, 'yesterday'))).toMatchObject({
      ...{ code: 'invalid-input', details: { field: 'asOf' } },
    });
  });

  it('parts what comparisons, gaps and regions say of before and after', async () => {
    const { database, summaries } = opened;
    const { panels } = await new ComparisonService(database, summaries).comparison(viewer, {
      ...{ indicators: [code], areas: ['kz', 'pavlodar'] },
    });
    expect(panels[0]).toMatchObject({ firstYear: 2019, methodologyBreaks: [{ year: 2019 }] });
    expect(panels[0]?.lines.map(({ methodBreakYears }) => methodBreakYears)).toEqual([[2019], [2019]]);
    const gaps = await new GapService(database, summaries).gaps(viewer, { code });
    expect(gaps.methodologyBreaks).toMatchObject([{ year: 2019 }]);
    const [gap] = gaps.dimensions;
    expect(gap?.years[0]?.year).toBeLessThan(2019);
    expect(gap?.firstYear).toBeGreaterThanOrEqual(2019);
    const spread = await new DispersionService(database, summaries).dispersion(viewer, { code });
    expect(spread.methodologyBreaks).toMatchObject([{ year: 2019 }]);
    expect(spread.firstYear).toBeGreaterThanOrEqual(2019);
  });

  it('of one series leaves the others whole', async () => {
    const analyst = await opened.person('analyst', null, 'ru');
    const { series } = await breaks.breaks(analyst, code);
    const { seriesOptions } = await pages.page(viewer, { code });
    const women = seriesOptions.find(
      ({ dimensions }) => dimensions.length === 1 && dimensions[0]?.code === 'F',
    );
    const key = series.find(({ key: one }) => one.endsWith('|SEX=F'))?.key;
    await breaks.add(analyst, code, { ...proposed, year: 2021, seriesKey: key ?? '' });
    const yearsOf = async (seriesId: number | undefined) =>
      (await pages.page(viewer, { code, seriesId })).methodologyBreaks.map(({ year }) => year);
    expect(await yearsOf(women?.id)).toEqual([2019, 2021]);
    expect(await yearsOf(undefined)).toEqual([2019]);
    expect((await newest()).seriesLabel).toBe('Women, %');
  });

  it('is not recorded twice, nor changed over a change that one has not seen', async () => {
    const administrator = await opened.person('administrator', null);
    expect(await refusal(breaks.add(administrator, code, proposed))).toMatchObject({
      ...{ code: 'conflict', details: { field: 'year' } },
    });
    const { versions } = await breaks.breaks(administrator, code);
    const breakId = versions.find(({ year }) => year === 2019)?.breakId ?? 0;
    await breaks.change(administrator, { breakId, known: 1 }, { ...proposed, year: 2020 });
    expect((await pages.page(viewer, { code })).progress.since).toBe(2020);
    const stale = breaks.change(administrator, { breakId, known: 1 }, proposed);
    expect(await refusal(stale)).toMatchObject({ code: 'conflict' });
    expect(await refusal(breaks.withdraw(administrator, { breakId: 999, known: 1 }, ''))).toMatchObject({
      code: 'not-found',
    });
    expect(await refusal(breaks.add(administrator, '8.5.99', proposed))).toMatchObject({
      code: 'not-found',
    });
  });

  it('was not known on a day before it was recorded', async () => {
    const before = await pages.page(viewer, { code, asOf: dayOf(-2) });
    expect(before.methodologyBreaks).toEqual([]);
    expect(before.progress.since).toBeNull();
    const since = await pages.page(viewer, { code, asOf: dayOf(0) });
    expect(since.methodologyBreaks).toMatchObject([{ year: 2020 }]);
  });

  it('is taken back by a version after which nothing is cut, and can stand again', async () => {
    const administrator = await opened.person('administrator', null, 'kk');
    const { versions } = await breaks.breaks(administrator, code);
    const found = versions.find(({ year, isReplaced }) => year === 2020 && !isReplaced);
    const seen = { breakId: found?.breakId ?? 0, known: found?.version ?? 0 };
    await breaks.withdraw(administrator, seen, 'The office counted the earlier years anew');
    expect((await pages.page(viewer, { code })).progress.since).toBeNull();
    const after = await breaks.breaks(administrator, code);
    expect(after.versions.filter(({ breakId }) => breakId === seen.breakId)).toMatchObject([
      { version: 3, isWithdrawn: true, isReplaced: false },
      { version: 2, isWithdrawn: false, isReplaced: true },
      { version: 1, year: 2019 },
    ]);
    const twice = breaks.withdraw(administrator, { ...seen, known: 3 }, '');
    expect(await refusal(twice)).toMatchObject({ code: 'conflict' });
    await breaks.add(administrator, code, proposed);
    expect((await pages.page(viewer, { code })).progress.since).toBe(2019);
  });

  it('is never altered afterwards, not even with SQL', async () => {
    await expect(opened.database.query('update methodology_break_version set year = 2000')).rejects.toThrow(
      'never changed',
    );
  });
});
