import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { seriesKeyOf } from '@qadam/indicators/domain';
import { ComparisonService } from '../comparison/comparison.service';
import { FigureService } from '../figures/figure.service';
import { seriesOf } from '../figures/series-data';
import { IndicatorPageService } from '../indicators/indicator-page.service';
import { openFigures, type OpenFigures } from '../indicators.fixture';
import { SearchService } from '../search/search.service';
import type { SettingInput } from './setting.object';
import { SettingService } from './setting.service';

// Deaths of children under five: lower is better, for the country and every region.
const code = '3.2.1';
const whole = { code, areaCode: null, seriesKey: null };
const region = 'turkistan';
const ofRegion = { ...whole, areaCode: region };

let opened: OpenFigures;
let settings: SettingService;
let pages: IndicatorPageService;

beforeAll(async () => {
  opened = await openFigures();
  const { database, summaries } = opened;
  settings = new SettingService(database, new AuditTrail(database), summaries);
  pages = new IndicatorPageService(database, summaries);
});

afterAll(() => opened.test.close());

const proposed: SettingInput = {
  ...{ direction: 'negative', target: 3, targetYear: 2028, relativeOfShortfall: false },
  ...{ method: 'statcan', source: 'Development programme of the region, made up for this test', note: '' },
};

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (error: { code: string; details: object }) => error,
  );

const pageOf = (area: string, asOf?: string) =>
  pages.page(visitor('en'), { code, area, ...(asOf === undefined ? {} : { asOf }) });

describe('a setting for one region', () => {
  it('is previewed for that region alone', async () => {
    const analyst = await opened.person('analyst', region, 'kk');
    const changes = await settings.preview(analyst, ofRegion, {
      ...proposed,
      direction: 'positive',
      target: 90,
    });
    expect(changes.map(({ areaCode }) => areaCode)).toEqual([region]);
    expect((await settings.setting(analyst, ofRegion)).versions).toEqual([]);
  });

  it('is set by the analyst of the region, who sets no other and not the whole', async () => {
    const analyst = await opened.person('analyst', region);
    for (const place of [whole, { ...whole, areaCode: 'almaty-region' }])
      expect(await refusal(settings.change(analyst, place, 1, proposed))).toMatchObject({
        code: 'forbidden',
      });
    const official = await opened.person('official', region);
    expect(await refusal(settings.change(official, ofRegion, 0, proposed))).toMatchObject({
      code: 'forbidden',
    });
    await settings.change(analyst, ofRegion, 0, proposed);
    const seen = await settings.setting(official, ofRegion);
    expect(seen).toMatchObject({ isMine: false, areaCode: region });
    expect(seen.versions).toMatchObject([{ version: 1, target: 3, author: analyst.person?.name }]);
    expect(seen.wider).toMatchObject({ areaCode: null, setting: { target: 25 } });
    const { narrowings, areas, isMine } = await settings.setting(analyst, whole);
    expect(narrowings.map(({ areaCode, setting }) => [areaCode, setting.target])).toEqual([[region, 3]]);
    expect(areas.filter((area) => area.isMine).map((area) => area.code)).toEqual([region]);
    expect(isMine).toBe(false);
    // Of these the choice of an area is made: each town under its region.
    expect(areas.find((area) => area.code === 'zhezkazgan')?.regionCode).toBe('ulytau');
    expect(areas.find((area) => area.code === 'ulytau')?.regionCode).toBeNull();
    const audited = await opened.database.one<{ detail: object }>(
      `select detail from audit where action = 'change-indicator-setting' and subject_id = $1 order by id desc`,
      [code],
    );
    expect(audited?.detail).toMatchObject({ area: region, series: null, from: 0, to: 1, target: 3 });
  });

  it('holds on the pages of that region, which tell the target of the country beside it', async () => {
    const own = await pageOf(region);
    expect([own.targetValue, own.targetYear]).toEqual([3, 2028]);
    expect(own.progress.choiceSource).toBe(proposed.source);
    expect(own.ownTarget).toMatchObject({
      ...{ source: proposed.source, countryTarget: 25, countryTargetYear: 2030 },
    });
    for (const area of ['kz', 'almaty-region']) {
      const other = await pageOf(area);
      expect([other.targetValue, other.ownTarget]).toEqual([25, null]);
      // Its line carries the region's own status there, too.
      expect(other.lines.find(({ areaCode }) => areaCode === region)?.status).toBe(own.progress.status);
    }
    const { database, summaries } = opened;
    const { board } = await summaries.start();
    const indicator = board.find(code);
    if (indicator === undefined) throw new Error('3.2.1 ships.');
    expect(board.standingOf(indicator, region).status).toBe(own.progress.status);
    const figures = new FigureService(database, summaries, new SearchService(database, summaries.data));
    const drawn = async (area: string) =>
      (await figures.chartSpec({ indicator: code, seriesId: null, area }, 'en')).target;
    expect(await drawn(region)).toMatchObject({ value: 3, label: 'Target value, Turkistan region, 2028' });
    expect(await drawn('almaty-region')).toMatchObject({ value: 25, label: 'Target value, 2030' });
  });

  it('shows before its removal what would change, and for the whole indicator refuses', async () => {
    const analyst = await opened.person('administrator', null);
    const before = (await pageOf(region)).progress.status;
    const changes = await settings.preview(analyst, ofRegion, null);
    expect((await settings.setting(analyst, ofRegion)).versions).toMatchObject([{ isRemoved: false }]);
    const asCountry = await settings.preview(analyst, ofRegion, {
      ...proposed,
      target: 25,
      targetYear: 2030,
    });
    const afterAll = asCountry.find(({ areaCode }) => areaCode === region)?.after ?? before;
    expect(changes.find(({ areaCode }) => areaCode === region)?.after ?? before).toBe(afterAll);
    expect(changes.length).toBeGreaterThan(0);
    expect(await refusal(settings.preview(analyst, whole, null))).toMatchObject({ code: 'invalid-input' });
  });

  it('does not change how regions are ranked or compared, only how each is judged', async () => {
    const analyst = await opened.person('analyst', 'almaty-region');
    const ofAbai = { ...whole, areaCode: 'almaty-region' };
    const before = (await pageOf('almaty-region')).comparison;
    await settings.change(analyst, ofAbai, 0, { ...proposed, direction: 'positive', target: null });
    const after = await pageOf('almaty-region');
    expect(after.progress.direction).toBe('positive');
    expect(after.comparison).toEqual(before);
    const { database, summaries } = opened;
    const compared = await new ComparisonService(database, summaries).comparison(visitor('en'), {
      ...{ indicators: [code], areas: ['almaty-region', region] },
    });
    const statuses = new Map(
      compared.panels.flatMap(({ lines }) => lines.map((line) => [line.areaCode, line.status])),
    );
    expect(statuses.get('almaty-region')).toBe(after.progress.status);
    expect(statuses.get(region)).toBe((await pageOf(region)).progress.status);
    await settings.remove(analyst, ofAbai, 1, 'Made up for this test');
  });

  it('is not changed over a version that one has not seen', async () => {
    const analyst = await opened.person('analyst', region, 'ru');
    expect(await refusal(settings.change(analyst, ofRegion, 0, proposed))).toMatchObject({
      code: 'conflict',
    });
    expect(await refusal(settings.remove(analyst, ofRegion, 0, 'why'))).toMatchObject({ code: 'conflict' });
  });

  it('was not there before it was set', async () => {
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const before = await pageOf(region, day(-2));
    expect([before.targetValue, before.ownTarget]).toEqual([25, null]);
    expect((await pageOf(region, day(0))).targetValue).toBe(3);
  });

  it('holds no more once it is removed, and its versions stay', async () => {
    const national = await opened.person('analyst', null);
    expect(await refusal(settings.remove(national, ofRegion, 1, ' '))).toMatchObject({
      details: { field: 'note' },
    });
    expect(await refusal(settings.remove(national, whole, 1, 'why'))).toMatchObject({
      code: 'invalid-input',
    });
    const other = await opened.person('analyst', 'ulytau');
    expect(await refusal(settings.remove(other, ofRegion, 1, 'why'))).toMatchObject({ code: 'forbidden' });
    await settings.remove(national, ofRegion, 1, 'The programme has ended');
    const { versions, narrowings } = await settings.setting(national, ofRegion);
    expect(versions).toMatchObject([
      { version: 2, isRemoved: true, target: 3, note: 'The programme has ended' },
      { version: 1, isRemoved: false },
    ]);
    expect(narrowings).toEqual([]);
    const { targetValue, ownTarget } = await pageOf(region);
    expect([targetValue, ownTarget]).toEqual([25, null]);
    expect(await refusal(settings.remove(national, ofRegion, 2, 'again'))).toMatchObject({
      code: 'conflict',
    });
    const audited = await opened.database.one<{ detail: object }>(
      `select detail from audit where action = 'remove-indicator-setting' order by id desc`,
    );
    expect(audited?.detail).toMatchObject({ area: region, from: 1, to: 2 });
    await settings.change(national, ofRegion, 2, { ...proposed, target: 4 });
    expect((await pageOf(region)).targetValue).toBe(4);
  });

  it.each([
    [{ areaCode: 'kz' }, 'area'],
    [{ areaCode: 'atlantis' }, 'area'],
    [{ seriesKey: 'nothing|PT|' }, 'series'],
  ])('is refused for %j, which names the field', async (part, field) => {
    const administrator = { ...visitor('en'), grants: [{ role: 'administrator' as const, areaCode: null }] };
    expect(await refusal(settings.change(administrator, { ...whole, ...part }, 0, proposed))).toMatchObject({
      code: 'invalid-input',
      details: { field },
    });
  });
});

describe('a setting for a region with towns', () => {
  const [abay, town] = [
    { ...whole, areaCode: 'abay' },
    { ...whole, areaCode: 'semey' },
  ];

  it('passes to them, which say whose it is, until they have their own', async () => {
    const administrator = await opened.person('administrator', null, 'ru');
    await settings.change(administrator, abay, 0, proposed);
    const page = await pageOf('semey');
    expect(page.ownTarget).toMatchObject({
      ...{ areaCode: 'abay', areaName: 'Abay region', source: proposed.source, countryTarget: 25 },
    });
    expect(page.targetValue).toBe(3);
    expect((await pageOf('zhezkazgan')).ownTarget).toBeNull();
    expect((await settings.setting(administrator, town)).wider).toMatchObject({
      ...{ areaCode: 'abay', setting: { target: 3 } },
    });
    await settings.change(administrator, town, 0, { ...proposed, target: 2 });
    const own = await pageOf('semey');
    expect([own.ownTarget?.areaCode, own.targetValue]).toEqual(['semey', 2]);
    await settings.remove(administrator, town, 1, 'Made up for this test');
    expect((await pageOf('semey')).ownTarget?.areaCode).toBe('abay');
    await settings.remove(administrator, abay, 1, 'Made up for this test');
    expect((await pageOf('semey')).ownTarget).toBeNull();
  });
});

describe('a setting for one series', () => {
  it('holds for that series in every area, and gives way to one for the series in the area', async () => {
    const analyst = await opened.person('analyst', null, 'kk');
    const rows = await seriesOf(opened.database, code, null);
    const row = rows.find(({ isHeadline }) => !isHeadline);
    if (row === undefined) throw new Error('3.2.1 ships with several series.');
    const series = { ...whole, seriesKey: seriesKeyOf(row) };
    await settings.change(analyst, series, 0, { ...proposed, target: 7 });
    const shown = (area: string) => pages.page(visitor('en'), { code, area, seriesId: row.id });
    expect((await shown('kz')).targetValue).toBe(7);
    expect((await shown('kz')).ownTarget).toBeNull();
    expect((await pageOf('kz')).targetValue).toBe(25);
    const [area = 'kz'] = row.areas.filter((one) => one !== 'kz' && one !== region);
    if (area === 'kz') return;
    await settings.change(analyst, { ...series, areaCode: area }, 0, { ...proposed, target: 6 });
    expect((await shown(area)).targetValue).toBe(6);
    expect((await settings.setting(analyst, { ...series, areaCode: area })).wider).toMatchObject({
      ...{ areaCode: null, seriesKey: series.seriesKey, setting: { target: 7 } },
    });
  });

  it('is previewed by the statuses of that series', async () => {
    const analyst = await opened.person('analyst', null, 'ru');
    const rows = await seriesOf(opened.database, code, null);
    const row = rows.find(({ isHeadline }) => !isHeadline);
    if (row === undefined) throw new Error('3.2.1 ships with several series.');
    const place = { ...whole, seriesKey: seriesKeyOf(row) };
    const changes = await settings.preview(analyst, place, {
      ...proposed,
      direction: 'positive',
      target: 90,
    });
    const { progress } = await pages.page(visitor('en'), { code, area: 'kz', seriesId: row.id });
    expect(changes.find(({ areaCode }) => areaCode === 'kz')?.before).toBe(progress.status);
  });
});
