import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coderAgreement, undefinedReasonWords } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { tableBytes } from '../exchange/write-table';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';
import { allLeftOut } from '../words';
import { agreementTable } from './agreement-table';

let house: OpenEvidence;
let lead: Viewer;
let coders: readonly [Viewer, Viewer];
let round: number;
const findings: number[] = [];

/** Four findings; the two coders agree on the first and the last, share a goal on the second, and differ on the third. */
const choices = [
  [['6.1'], ['6.1']],
  [['6.1'], ['6.2']],
  [['5.5'], ['16.7']],
  [[], []],
] as const;

beforeAll(async () => {
  house = await openEvidence();
  await house.database.query('update finding set withdrawn_at = now()');
  lead = await house.person('analyst', null, 'en');
  coders = [await house.person('analyst', null, 'kk'), await house.person('analyst', null, 'ru')];
  for (const areaCode of ['karazhal', 'karazhal', 'abay', 'abay'])
    findings.push((await house.changes.create(lead, { summary: 'Said', areaCode })).id);
  const created = await house.setup.create(lead, {
    ...{ title: 'Round', samplePercent: 100 },
    coders: coders.map(({ person }) => String(person?.id)),
  });
  round = created.id;
});
afterAll(() => house?.test.close());

const code = async (): Promise<void> => {
  for (const [at, finding] of findings.entries())
    for (const [who, coder] of coders.entries()) {
      for (const each of choices[at]?.[who] ?? []) await house.coding.choose(coder, round, finding, each);
      await house.coding.finish(coder, round, finding, true);
    }
};

describe('the agreement of a round', () => {
  it('is told to nobody while coding goes on', async () => {
    await expect(house.agreement.report(lead, round)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is that of the ratings, "none fits" being one, with why there is no interval', async () => {
    await code();
    const { whole } = await house.agreement.report(lead, round);
    const expected = coderAgreement(
      choices.flatMap((pair, unit) =>
        pair.map((codes, coder) => ({
          ...{ unit: String(unit), coder: String(coder) },
          codes: codes.length === 0 ? ['none'] : [...codes],
        })),
      ),
      0,
    );
    expect(whole.units).toBe(4);
    for (const { statistic, value } of whole.figures)
      expect(value).toBe(expected.values[statistic as keyof typeof expected.values]);
    const percent = whole.figures.find(({ statistic }) => statistic === 'percentAgreement');
    expect(percent?.value).toBe(0.5);
    // Four findings are too few for an interval, which the page says in its place.
    expect(percent).toMatchObject({ low: null, high: null, reason: undefinedReasonWords['few-units'].en });
  });

  it('is the lead’s alone until the round is closed', async () => {
    await expect(house.agreement.report(coders[0], round)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('names the worst codes with the findings in dispute, and goals apart from targets', async () => {
    const { worst, byGoal } = await house.agreement.report(lead, round);
    expect(worst.map(({ code: target }) => target).sort()).toEqual(['16.7', '5.5', '6.1', '6.2']);
    expect(worst.find(({ code: target }) => target === '5.5')?.disputed).toEqual([String(findings[2])]);
    const [example] = worst.find(({ code: target }) => target === '5.5')?.examples ?? [];
    const { quote, summary } = await house.findings.find(lead, findings[2] ?? 0);
    expect(example).toEqual({ id: String(findings[2]), words: quote || summary });
    expect(example?.words).not.toBe('');
    expect(byGoal.find(({ code: goal }) => goal === '6')).toMatchObject({
      specificAgreement: 1,
      disputed: [],
    });
  });

  it('stands for pairs, languages and regions too, with a reason where a statistic is undefined', async () => {
    const { whole: all, byPair, byRegion, byLanguage } = await house.agreement.report(lead, round);
    expect(byPair.map(({ pairableUnits }) => pairableUnits)).toEqual([4]);
    expect(byPair[0]?.title).toContain('@example.org – ');
    // The only pair is the whole: what is one figure has one interval.
    expect(byPair[0]?.figures).toEqual(all.figures);
    expect(byRegion.map(({ code: region, pairableUnits }) => [region, pairableUnits])).toEqual([
      ['ulytau', 2],
      ['abay', 2],
    ]);
    expect(byLanguage).toHaveLength(1);
    // A coder who gave one and the same code throughout, and so did the other: nothing but chance can be told.
    const alone = await house.setup.create(lead, {
      ...{ title: 'One value', samplePercent: 100, filter: { areaCode: 'karazhal' } },
      coders: coders.map(({ person }) => String(person?.id)),
    });
    for (const coder of coders)
      for (const finding of findings.slice(0, 2)) {
        await house.coding.choose(coder, alone.id, finding, '6.1');
        await house.coding.finish(coder, alone.id, finding, true);
      }
    const { whole } = await house.agreement.report(lead, alone.id);
    const alpha = whole.figures.find(({ statistic }) => statistic === 'alphaNominal');
    expect(alpha?.value).toBeNull();
    expect(alpha?.reason).toContain('same code');
  });

  it('has all six statistics of a goal', async () => {
    const { figuresByGoal, byGoal } = await house.agreement.report(lead, round);
    expect(figuresByGoal.map(({ code: goal }) => goal)).toEqual(byGoal.map(({ code: goal }) => goal));
    const figures = figuresByGoal.find(({ code: goal }) => goal === '6')?.figures ?? [];
    // Both gave the goal to two of the four findings, one of these by another target.
    expect(Object.fromEntries(figures.map(({ statistic, value }) => [statistic, value]))).toMatchObject({
      ...{ percentAgreement: 1, cohenKappa: 1, gwetAc1: 1, alphaNominal: 1 },
      // Three times 6.1, one 6.2, four none: D_o = 2 / 8, D_e = (64 - 9 - 1 - 16) / 56.
      alphaMasi: expect.closeTo(1 - 2 / 8 / (38 / 56), 9),
    });
  });

  it('sets rounds beside each other that are closed, and the one that is looked at', async () => {
    const beside = async (viewer: Viewer, at: number) =>
      (await house.agreement.byRound(viewer, at)).map(({ code: id, title }) => [id, title]);
    const [other] = await house.database.query<{ id: number }>(
      "select id from coding_round where title = 'One value'",
    );
    const otherId = other?.id ?? 0;
    expect(await beside(lead, round)).toEqual([[String(round), 'Round']]);
    await expect(house.agreement.byRound(coders[0], round)).rejects.toMatchObject({ code: 'forbidden' });
    await house.database.query("update coding_round set state = 'closed', closed_at = now() where id = $1", [
      otherId,
    ]);
    const [closed, own] = await house.agreement.byRound(lead, round);
    expect([closed?.code, own?.code]).toEqual([String(otherId), String(round)]);
    expect(own?.figures).toEqual((await house.agreement.report(lead, round)).whole.figures);
    // A coder of the open one sees the closed one alone.
    expect(await beside(coders[0], otherId)).toEqual([[String(otherId), 'One value']]);
  });

  it('goes out as a table with one row for each part and statistic', async () => {
    const table = agreementTable(
      await house.agreement.report(lead, round),
      await house.agreement.byRound(lead, round),
      'en',
    );
    const csv = (await tableBytes(table, 'csv')).toString();
    expect(csv).toMatch(/\ngoal,6,[^\n]*,4,percentAgreement,1,,,No interval: fewer than ten/u);
    expect(csv).toMatch(/\ngoal,6,[^\n]*,4,alphaMasi,0\.\d+,/u);
    expect(csv).toContain(`\nrounds,${round},Round,4,percentAgreement,0.5,`);
    expect(csv).toContain('part,code,title,findings,statistic,value,low,high,reason');
    expect(csv).toMatch(/\nround,all,,4,percentAgreement,0\.5,/u);
    expect(csv).toMatch(/\ncode,5\.5,[^\n]*,1,specificAgreement,0,/u);
    expect(csv).not.toContain('leftOut');
  });

  it('tells a coder of another open round how many findings are left out, and that these are the reason', async () => {
    const [closed] = await house.database.query<{ id: number }>(
      "select id from coding_round where title = 'One value'",
    );
    const id = closed?.id ?? 0;
    const [coder] = coders;
    await house.setup.create(lead, {
      ...{ title: 'Once more', samplePercent: 100, filter: { areaCode: 'karazhal' } },
      coders: [String(coder.person?.id)],
    });
    expect((await house.agreement.report(lead, id)).leftOut).toBe(0);
    const report = await house.agreement.report(coder, id);
    expect([report.leftOut, report.whole.pairableUnits]).toEqual([2, 0]);
    const reasons = new Set(report.whole.figures.map(({ reason }) => reason));
    expect([...reasons]).toEqual([allLeftOut[coder.language]]);
    const byRound = await house.agreement.byRound(coder, id);
    const csv = (await tableBytes(agreementTable(report, byRound, 'en'), 'csv')).toString();
    expect(csv).toContain('\nround,all,,2,leftOut,2,,,"Findings that are left out: you code them');
    expect(csv).not.toContain(undefinedReasonWords['no-unit-rated-twice'][coder.language]);
  });
});
