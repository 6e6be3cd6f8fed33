import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';

const findings = 23;
let house: OpenEvidence;

beforeAll(async () => {
  house = await openEvidence();
  await house.database.query('update finding set withdrawn_at = now()');
});
afterAll(() => house?.test.close());

it('names each finding about which coders differ, however many these are', async () => {
  const lead = await house.person('analyst', null, 'en');
  const coders = [await house.person('analyst', null, 'kk'), await house.person('analyst', null, 'ru')];
  for (let at = 0; at < findings; at += 1)
    await house.changes.create(lead, { summary: `Said ${at}`, areaCode: 'abay' });
  const { id: round } = await house.setup.create(lead, {
    ...{ title: 'Round', samplePercent: 100 },
    coders: coders.map(({ person }) => String(person?.id)),
  });
  for (const [who, coder] of coders.entries())
    for (const { finding } of await house.coding.queue(coder, round)) {
      await house.coding.choose(coder, round, finding.id, who === 0 ? '9.1' : '6.1');
      await house.coding.finish(coder, round, finding.id, true);
    }
  const { byGoal, worst } = await house.agreement.report(lead, round);
  for (const [codes, code] of [
    [byGoal, '9'],
    [worst, '9.1'],
  ] as const) {
    const { disputed = [], examples = [] } = codes.find((each) => each.code === code) ?? {};
    expect(disputed).toHaveLength(findings);
    expect(examples.map(({ id }) => id)).toEqual(disputed);
    expect(examples.at(-1)?.words).toMatch(/^Said \d+$/u);
  }
});
