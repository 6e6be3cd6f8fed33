import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';

let house: OpenEvidence;
let lead: Viewer;
let finding: number;

const codesIn = async (round: number): Promise<readonly string[]> =>
  (await house.coding.queue(lead, round)).flatMap((each) => each.finding.tags.map(({ code }) => code));

const newRound = async (title: string): Promise<number> =>
  (
    await house.setup.create(lead, {
      ...{ title, coders: [String(lead.person?.id)], filter: { text: 'қайық' } },
    })
  ).id;

beforeAll(async () => {
  house = await openEvidence();
  lead = await house.person('analyst', null);
  finding = (await house.changes.create(lead, { summary: 'Қайық жоқ, паром жоқ', areaCode: 'karazhal' })).id;
});
afterAll(() => house?.test.close());

describe('the same finding in two open rounds', () => {
  let one: number;
  let other: number;

  it('shows in each round what was chosen there, and nothing of the other', async () => {
    [one, other] = [await newRound('One'), await newRound('Other')];
    const answer = await house.coding.choose(lead, one, finding, '11.2');
    expect(answer.finding.tags.map(({ code }) => code)).toEqual(['11.2']);
    expect(await codesIn(one)).toEqual(['11.2']);
    expect(await codesIn(other)).toEqual([]);
    await house.coding.choose(lead, other, finding, '9.1');
    expect(await codesIn(other)).toEqual(['9.1']);
    await house.coding.drop(lead, other, finding, '9.1');
    expect(await codesIn(one)).toEqual(['11.2']);
  });

  it('is not done in a round without a code of that round, unless none fits is what is meant', async () => {
    const { id } = await house.rounds.find(lead, other);
    await expect(house.coding.finish(lead, id, finding, true, false)).rejects.toMatchObject({
      code: 'conflict',
      words: { en: expect.stringContaining('“None fits”') },
    });
    expect(await house.coding.queue(lead, other)).toMatchObject([{ doneAt: null }]);
    await expect(house.coding.finish(lead, one, finding, true, true)).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await house.coding.finish(lead, other, finding, true, true)).toMatchObject({
      state: 'adjudication',
    });
    expect(await house.coding.finish(lead, one, finding, true, false)).toMatchObject({
      state: 'adjudication',
    });
  });
});
