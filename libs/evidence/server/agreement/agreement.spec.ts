import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coderAgreement } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { tableBytes } from '../exchange/write-table';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';
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

  it('is that of the ratings, "none fits" being one, with intervals', async () => {
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
    expect(percent?.low).toBeLessThan(0.5);
    expect(percent?.high).toBeGreaterThan(0.5);
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

  it('goes out as a table with one row for each part and statistic', async () => {
    const table = agreementTable(await house.agreement.report(lead, round));
    const csv = (await tableBytes(table, 'csv')).toString();
    expect(csv).toContain('part,code,title,findings,statistic,value,low,high,reason');
    expect(csv).toMatch(/\nround,all,,4,percentAgreement,0\.5,/u);
    expect(csv).toMatch(/\ncode,5\.5,[^\n]*,1,specificAgreement,0,/u);
  });
});
