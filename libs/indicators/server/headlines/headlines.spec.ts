import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { GoalService } from '../goals/goal.service';
import { openFigures, type OpenFigures } from '../indicators.fixture';
import { OverviewService } from '../overview/overview.service';
import { RegionService } from '../regions/region.service';
import { HeadlineService } from './headline.service';

let opened: OpenFigures;
let headlines: HeadlineService;
const viewer = visitor('en');

beforeAll(async () => {
  opened = await openFigures();
  headlines = new HeadlineService(opened.database, new AuditTrail(opened.database), opened.summaries);
});

afterAll(() => opened.test.close());

const shownOn = async (area: string, asOf?: string) =>
  new Map(
    (await new OverviewService(opened.summaries).overview(viewer, area, asOf)).goals.map(
      ({ code, headline }) => [code, headline?.indicatorCode],
    ),
  );

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (error: { code: string; details: object }) => error,
  );

describe('the headline of a goal', () => {
  it('ships with a reason: poverty, mothers, women who manage, water', async () => {
    const shown = await shownOn('kz');
    expect(['1', '3', '5', '6'].map((goal) => shown.get(goal))).toEqual(['1.1.1', '3.1.1', '5.5.2', '6.1.1']);
    const { versions, isMine, isByRule, candidates } = await headlines.headline(viewer, '3');
    expect(versions).toMatchObject([{ version: 1, indicatorCode: '3.1.1', author: null, whyLanguage: 'en' }]);
    expect([isMine, isByRule]).toEqual([false, false]);
    expect(candidates.map(({ code }) => code)).toContain('3.2.1');
  });

  it('follows the rule where the chosen indicator has no line in an area', async () => {
    // Safe drinking water is published for the country only.
    const shown = await shownOn('ulytau');
    expect((await shownOn('kz')).get('6')).toBe('6.1.1');
    expect(shown.get('6')).not.toBe('6.1.1');
    expect(shown.get('8')).toBe('8.5.2');
  });

  it('becomes a new version with its author, and overview, goal and region profile follow at once', async () => {
    const analyst = await opened.person('analyst', null, 'ru');
    const cardsOf = async () =>
      (await new RegionService(opened.summaries).region(viewer, { code: 'turkistan' })).cards.map(
        ({ indicator }) => indicator.code,
      );
    expect(await cardsOf()).toContain('3.1.1');
    expect(await cardsOf()).not.toContain('3.2.2');
    const choice = { indicator: '3.2.2', why: ' Первый месяц жизни решает ' };
    await headlines.choose(analyst, '3', 1, choice);
    const { versions, shown } = await headlines.headline(analyst, '3');
    expect(versions[0]).toMatchObject({ version: 2, author: analyst.person?.name, why: choice.why.trim() });
    expect(shown?.indicatorCode).toBe('3.2.2');
    expect((await shownOn('kz')).get('3')).toBe('3.2.2');
    const goal = await new GoalService(opened.database, opened.summaries).goal(viewer, '3');
    expect(goal.headline?.indicatorCode).toBe('3.2.2');
    expect(await cardsOf()).toContain('3.2.2');
    // A visitor reads why, not who; and in the language that it was written in.
    expect((await headlines.headline(viewer, '3')).versions[0]).toMatchObject({
      ...{ author: null, whyLanguage: 'ru' },
    });
    expect(
      await opened.database.one(
        `select 1 from audit where action = 'choose-headline' and subject_kind = 'goal' and subject_id = '3'`,
      ),
    ).toBeDefined();
  });

  it('is as of a day what it was then, with what shipped as if it had always been there', async () => {
    const dayOf = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    expect((await shownOn('kz', dayOf(-2))).get('3')).toBe('3.1.1');
    expect((await shownOn('kz', dayOf(0))).get('3')).toBe('3.2.2');
    const then = await headlines.headline(viewer, '3', dayOf(-2));
    expect(then.shown?.indicatorCode).toBe('3.1.1');
    expect(then.versions).toHaveLength(2);
  });

  it('can be given back to the rule', async () => {
    const analyst = await opened.person('analyst', null, 'kk');
    await headlines.choose(analyst, '1', 1, { indicator: null, why: 'Ереже жеткілікті' });
    expect((await headlines.headline(viewer, '1')).isByRule).toBe(true);
    expect((await shownOn('kz')).get('1')).toBe('1.4.2');
  });

  it('needs a reason, an indicator of the goal, the newest version seen, and the right to set it', async () => {
    const analyst = await opened.person('analyst', null);
    const regional = await opened.person('analyst', 'ulytau');
    const why = 'Because';
    expect(await refusal(headlines.choose(analyst, '5', 1, { indicator: '5.5.1', why: ' ' }))).toMatchObject({
      code: 'invalid-input',
      details: { field: 'why' },
    });
    expect(await refusal(headlines.choose(analyst, '5', 1, { indicator: '3.1.1', why }))).toMatchObject({
      ...{ code: 'invalid-input', details: { field: 'indicator' } },
    });
    expect(await refusal(headlines.choose(analyst, '5', 0, { indicator: '5.5.1', why }))).toMatchObject({
      code: 'conflict',
    });
    expect(await refusal(headlines.choose(analyst, '99', 0, { indicator: null, why }))).toMatchObject({
      code: 'not-found',
    });
    expect(await refusal(headlines.choose(regional, '5', 1, { indicator: '5.5.1', why }))).toMatchObject({
      code: 'forbidden',
    });
    expect((await headlines.headline(analyst, '5')).versions).toHaveLength(1);
  });

  it('is never altered afterwards, not even with SQL', async () => {
    await expect(
      opened.database.query(`update goal_headline_version set indicator_code = null where goal_code = '3'`),
    ).rejects.toThrow('never changed');
  });
});
