import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';

const patience = 120_000;
let house: OpenEvidence;
let analyst: Viewer;

beforeAll(async () => {
  house = await openEvidence();
  analyst = await house.person('analyst', null, 'en');
}, patience);

afterAll(() => house.test.close());

const said = async (summary: string): Promise<number> =>
  (await house.changes.create(analyst, { summary, areaCode: 'karazhal' })).id;

const nearTo = async (id: number): Promise<readonly number[]> =>
  (await house.near.of(analyst, id)).map(({ finding }) => finding.id);

describe('findings that say nearly the same in other letters', () => {
  it.each([
    ['Ауылда су жоқ, жол нашар, автобус жүрмейді', 'Auylda su joq, jol nashar, avtobus zhurmeidi'],
    ['Дороги разбиты, автобус не ходит по вечерам', 'Dorogi razbity, avtobus ne hodit po vecheram'],
  ])('are near: %s', async (cyrillic, latin) => {
    const [one, other] = [await said(cyrillic), await said(latin)];
    expect(await nearTo(one)).toEqual([other]);
    expect(await nearTo(other)).toEqual([one]);
  });

  it('stay English where they are English', async () => {
    const one = await said('The bus to the district hospital does not run in the evening');
    const other = await said('The bus to the district hospital does not run in the evenings');
    expect(await nearTo(one)).toEqual([other]);
    expect(await nearTo(await said('No water in the village, the road is bad, there is no bus'))).toEqual([]);
  });

  it('are compared anew when the words change', async () => {
    const one = await said('Больница далеко, врача в селе нет уже год');
    const other = await said('Svet otkluchayut kazhduyu noch v nashem sele');
    expect(await nearTo(one)).toEqual([]);
    await house.changes.update(analyst, other, { summary: 'Bolnica daleko, vracha v sele net uzhe god' });
    expect(await nearTo(one)).toEqual([other]);
  });
});
