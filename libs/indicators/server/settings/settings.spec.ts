import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { IndicatorPageService } from '../indicators/indicator-page.service';
import { openFigures, type OpenFigures } from '../indicators.fixture';
import type { SettingInput } from './setting.object';
import { SettingService } from './setting.service';

const code = '5.5.2';
/** Of the whole indicator. */
const whole = (of: string) => ({ code: of, areaCode: null, seriesKey: null });
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
  direction: 'positive',
  target: 45,
  targetYear: 2030,
  relativeOfShortfall: false,
  baseYear: 2018,
  method: 'eurostat',
  source: 'Decision of a working group, made up for this test',
  note: 'Half way to parity first',
};

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (error: { code: string; details: object }) => error,
  );

describe('what is set for an indicator', () => {
  it('ships as a first version without an author', async () => {
    const { versions, isMine } = await settings.setting(visitor('en'), whole(code));
    expect(versions.map(({ version, method, author }) => ({ version, method, author }))).toEqual([
      { version: 1, method: 'statcan', author: null },
    ]);
    expect(isMine).toBe(false);
  });

  it('is shown beside what other methods and base years would have said', async () => {
    const { progress, lines } = await pages.page(visitor('en'), { code: '3.2.1', area: 'kz' });
    expect(progress.byOtherMethod.map(({ method }) => method)).toEqual([
      'eurostat',
      'un-progress-chart',
      'escap-csi',
      'linear-projection',
      'sdsn-trend',
      'oecd-distance',
    ]);
    const years = progress.fromOtherBaseYear.map(({ baseYear }) => baseYear);
    // Also from years before the base year, whose figures the method did not use.
    const figures = lines.find(({ areaCode }) => areaCode === 'kz')?.years ?? [];
    expect(Math.min(...figures)).toBeLessThan(2015);
    expect(progress.inputYears).toEqual(figures.filter((year) => year >= 2015));
    expect(years).toEqual(figures.slice(0, -1).filter((year) => year !== 2015));
    for (const { status, reason } of progress.byOtherMethod)
      expect(reason === null).toBe(status !== 'not-assessable');
  });

  it('is no target that no figure can reach: beyond the limit, or no percentage', async () => {
    const analyst = await opened.person('administrator', null, 'ru');
    const refusedOf = async (of: string, part: Partial<SettingInput>) => {
      const input = { ...proposed, ...part };
      const asked = [
        settings.preview(analyst, whole(of), input),
        settings.change(analyst, whole(of), 1, input),
      ];
      return Promise.all(asked.map(refusal));
    };
    const atTarget = { code: 'invalid-input', details: { field: 'target' } };
    expect(await refusedOf('3.2.2', { direction: 'negative', target: 30, limit: 20 })).toMatchObject([
      ...[atTarget, atTarget],
    ]);
    expect(await refusedOf('8.5.2', { direction: 'negative', target: -5 })).toMatchObject([
      ...[atTarget, atTarget],
    ]);
    expect(await refusedOf('5.5.2', { target: 101 })).toMatchObject([atTarget, atTarget]);
    expect((await settings.setting(analyst, whole('8.5.2'))).versions).toHaveLength(1);
  });

  it('is previewed without being changed', async () => {
    const analyst = await opened.person('analyst', null, 'ru');
    const changes = await settings.preview(analyst, whole(code), {
      ...proposed,
      direction: 'negative',
      target: 10,
    });
    expect(changes.length).toBeGreaterThan(0);
    for (const { before, after, areaName } of changes) {
      expect(before).not.toBe(after);
      expect(areaName).toMatch(/[а-я]/u);
    }
    // No word of the preview names a target that is not set, before or after.
    const own = await settings.setting(analyst, whole(code));
    expect(new Set(changes.map(({ hadTarget }) => hadTarget))).toEqual(
      new Set([own.versions[0]?.target !== null]),
    );
    expect(changes.every(({ hasTarget }) => hasTarget)).toBe(true);
    const withoutTarget = await settings.preview(analyst, whole(code), {
      ...proposed,
      ...{ direction: 'negative', method: 'statcan', target: null },
    });
    expect(withoutTarget.some(({ after }) => after === 'away')).toBe(true);
    expect(withoutTarget.some(({ hasTarget }) => hasTarget)).toBe(false);
    expect(own.versions).toHaveLength(1);
  });

  it('becomes a new version with its author, and the pages follow at once', async () => {
    const analyst = await opened.person('analyst', null);
    await settings.change(analyst, whole(code), 1, proposed);
    const { versions } = await settings.setting(analyst, whole(code));
    expect(versions).toMatchObject([
      { version: 2, target: 45, baseYear: 2018, method: 'eurostat', author: analyst.person?.name },
      { version: 1, method: 'statcan' },
    ]);
    const { progress, targetValue } = await pages.page(visitor('en'), { code, area: 'kz' });
    expect(targetValue).toBe(45);
    expect(progress).toMatchObject({ method: 'eurostat', choiceSource: proposed.source });
    expect(progress.values.find(({ name }) => name === 'baseYear')?.value).toBe(2018);
    // A visitor sees what was set, not by whom.
    expect((await settings.setting(visitor('en'), whole(code))).versions[0]?.author).toBeNull();
    const audited = await opened.database.one(
      `select 1 from audit where action = 'change-indicator-setting' and subject_id = $1`,
      [code],
    );
    expect(audited).toBeDefined();
  });

  it('halves what is missing to the limit: the untreated, not the treated', async () => {
    const administrator = await opened.person('administrator', null, 'kk');
    const [shipped] = (await settings.setting(administrator, whole('6.3.1'))).versions;
    expect(shipped).toMatchObject({ relativeFactor: 0.5, relativeOfShortfall: true, limit: 100 });
    const { lines, targetValue } = await pages.page(visitor('en'), { code: '6.3.1', area: 'kz' });
    const { years, values } = lines.find(({ areaCode }) => areaCode === 'kz') ?? { years: [], values: [] };
    const at = years.findIndex((year) => year >= 2015);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(targetValue).toBeCloseTo(100 - (100 - (values[at] ?? 0)) / 2, 9);
  });

  it('holds the ends of the scale that the SDG Index and the OECD measure on', async () => {
    const administrator = await opened.person('administrator', null);
    const other = '3.2.1';
    const [newest] = (await settings.setting(administrator, whole(other))).versions;
    if (newest === undefined) throw new Error('3.2.1 ships with a setting.');
    const { direction, target, targetYear, baseYear, limit } = newest;
    const trend: SettingInput = {
      ...{
        direction,
        target,
        targetYear,
        baseYear,
        limit,
        relativeOfShortfall: false,
        method: 'sdsn-trend',
        source: 'For this test',
        note: '',
      },
    };
    // Deaths of children: lower is better; nobody is at 0 by 2030 at such a pace.
    const bounds = { lowerBound: 130, upperBound: 0 };
    const changed = async (input: SettingInput) =>
      new Map(
        (await settings.preview(administrator, whole(other), input)).map(({ areaCode, after }) => [
          areaCode,
          after,
        ]),
      );
    expect(await changed({ ...trend, ...bounds })).not.toEqual(await changed(trend));
    await settings.change(administrator, whole(other), newest.version, { ...trend, ...bounds });
    expect((await settings.setting(administrator, whole(other))).versions[0]).toMatchObject({
      ...bounds,
      target,
    });
    const { progress } = await pages.page(visitor('en'), { code: other, area: 'kz' });
    const shown = new Map(progress.values.map(({ name, value }) => [name, value]));
    expect([shown.get('lowerBound'), shown.get('optimum')]).toEqual([130, 0]);
    const without = { ...trend, ...bounds, target: null, method: 'oecd-distance' };
    await settings.change(administrator, whole(other), newest.version + 1, without);
    const { progress: distance } = await pages.page(visitor('en'), { code: other, area: 'kz' });
    expect(distance.values.find(({ name }) => name === 'target')?.value).toBe(0);
    expect(distance.status).not.toBe('not-assessable');
    // An earlier version keeps what was set in it.
    expect((await settings.setting(administrator, whole(other))).versions.at(-1)).toMatchObject({
      lowerBound: null,
    });
  });

  it('is judged under asOf as it stood then, with what shipped as if it had always been there', async () => {
    const dayOf = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const on = (asOf: string) => pages.page(visitor('en'), { code, area: 'kz', asOf });
    const before = await on(dayOf(-2));
    expect(before.progress.method).toBe('statcan');
    expect(before.targetValue).not.toBe(45);
    const since = await on(dayOf(0));
    expect(since.progress.method).toBe('eurostat');
    expect(since.targetValue).toBe(45);
  });

  it('is not changed over a change that one has not seen, nor by an analyst of one region', async () => {
    const analyst = await opened.person('analyst', null, 'kk');
    expect(await refusal(settings.change(analyst, whole(code), 1, proposed))).toMatchObject({
      code: 'conflict',
    });
    const regional = await opened.person('analyst', 'ulytau');
    expect(await refusal(settings.change(regional, whole(code), 2, proposed))).toMatchObject({
      code: 'forbidden',
    });
    expect(await refusal(settings.change(analyst, whole('5.5.99'), 0, proposed))).toMatchObject({
      code: 'not-found',
    });
  });

  it.each([
    [{ source: ' ' }, 'source'],
    [{ method: 'mine' }, 'method'],
    [{ direction: 'up' }, 'direction'],
    [{ baseYear: 2031 }, 'baseYear'],
    [{ relativeFactor: 2 }, 'target'],
    [{ target: null, relativeFactor: 0.5, relativeOfShortfall: true }, 'limit'],
    [{ lowerBound: 60, upperBound: 50 }, 'lowerBound'],
    [{ lowerBound: 50 }, 'lowerBound'],
  ])('refuses %j and names the field', async (change, field) => {
    const administrator = { ...visitor('en'), grants: [{ role: 'administrator' as const, areaCode: null }] };
    expect(
      await refusal(settings.change(administrator, whole(code), 2, { ...proposed, ...change })),
    ).toMatchObject({
      code: 'invalid-input',
      details: { field },
    });
  });

  it('is never altered afterwards, not even with SQL', async () => {
    await expect(
      opened.database.query(`update indicator_setting_version set target = 1 where indicator_code = $1`, [
        code,
      ]),
    ).rejects.toThrow('never changed');
  });
});
