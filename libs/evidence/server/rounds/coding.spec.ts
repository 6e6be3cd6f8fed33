import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Viewer, visitor } from '@qadam/identity/domain';
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

describe('what was coded in a round', () => {
  const text = 'Мост разрушен паводком. Врача нет третий год. Школьный автобус не ходит.';

  it('keeps its place and its numbers whatever becomes of the finding, and is not cut until the round is closed', async () => {
    const second = await house.person('analyst', null, 'kk');
    const document = (await house.documents.paste(lead, { title: 'Сход', text, areaCode: 'karazhal' }))
      .document.id;
    const mark = (start: number, end: number) =>
      house.changes.create(lead, { documentId: String(document), start, end });
    const [bridge, doctor, bus] = [await mark(0, 23), await mark(24, 45), await mark(46, text.length)];
    const { id } = await house.setup.create(lead, {
      ...{ title: 'Сход в селе', coders: [lead, second].map(({ person }) => String(person?.id)) },
      filter: { documentId: String(document) },
    });
    await house.changes.withdraw(lead, bus.id, 'Marked by mistake');
    for (const [coder, codes] of [
      [lead, ['9.1', '3.8']],
      [second, ['11.2', '3.8']],
    ] as const)
      for (const [at, finding] of [bridge, doctor].entries()) {
        await house.coding.choose(coder, id, finding.id, codes[at] ?? '');
        await house.coding.finish(coder, id, finding.id, true);
      }
    const refused = { code: 'conflict', words: { en: expect.stringContaining('“Сход в селе”') } };
    await expect(house.reshaping.split(lead, bridge.id, 5)).rejects.toMatchObject(refused);
    await house.adjudication.decide(lead, id, bridge.id, ['9.1'], 'A bridge is a road');
    await expect(house.reshaping.split(lead, bridge.id, 5)).rejects.toMatchObject(refused);
    await expect(house.reshaping.merge(lead, [bridge.id, doctor.id])).rejects.toMatchObject(refused);
    // Withdrawn while it was still coded, it is not there; withdrawn since, it is.
    await house.changes.withdraw(lead, doctor.id, '');
    expect(await house.rounds.find(lead, id)).toMatchObject({ findings: 2, decided: 1 });
    await house.adjudication.decideAgreed(lead, id);
    await house.adjudication.close(lead, id);

    const numbers = async () => [
      (await house.agreement.report(lead, id)).whole,
      (await house.adjudication.compare(lead, id)).map((each) => [
        ...[each.finding.quote, each.decision?.reason, each.choices.map(({ codes }) => codes[0]?.code)],
      ]),
      await house.rounds.find(lead, id),
    ];
    const before = await numbers();
    expect(before[2]).toMatchObject({ findings: 2, decided: 2 });
    const split = await house.reshaping.split(lead, bridge.id, 5);
    expect(await numbers()).toEqual(before);
    const [compared] = (await house.adjudication.compare(lead, id)).filter(
      ({ finding: { id: each } }) => each === bridge.id,
    );
    expect(compared?.finding).toMatchObject({
      quote: 'Мост разрушен паводком.',
      withdrawnReason: `→ ${split.made.map((part) => part.id).join(', ')}`,
    });
    await house.changes.restore(lead, doctor.id);
    const withdrawal = await house.bulk.make(lead, { ids: [String(doctor.id)] }, { withdraw: true });
    expect(withdrawal.changed).toBe(1);
    expect(await numbers()).toEqual(before);
  });
});

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

  it('is no step on record where a code is taken off that was never given', async () => {
    const id = await newRound('Лодка, шаги');
    const steps = () =>
      house.test.database
        .query<{ action: string }>(
          `select action from audit where subject_kind = 'finding' and subject_id = $1 and detail->>'round' = $2 order by id`,
          [String(finding), String(id)],
        )
        .then((rows) => rows.map(({ action }) => action));
    await house.coding.drop(lead, id, finding, '6.1');
    expect(await steps()).toEqual([]);
    await house.coding.choose(lead, id, finding, '6.1');
    await house.coding.drop(lead, id, finding, '6.1');
    expect(await steps()).toEqual(['code', 'uncode']);
  });

  it('becomes public when the round is closed, and not when it is decided', async () => {
    const second = await house.person('analyst', null, 'en');
    const place = 'satpayev';
    const { id: said } = await house.changes.create(lead, { summary: 'Аялдама жоқ', areaCode: place });
    const { id } = await house.setup.create(lead, {
      ...{ title: 'Аялдама', coders: [lead, second].map(({ person }) => String(person?.id)) },
      filter: { text: 'Аялдама' },
    });
    for (const coder of [lead, second]) {
      await house.coding.choose(coder, id, said, coder === lead ? '11.2' : '9.1');
      await house.coding.finish(coder, id, said, true);
    }
    const publicly = async () =>
      (await house.counts.summary(visitor('kk'), place)).targets.some(({ code }) => code === '11.2');
    await house.adjudication.decide(lead, id, said, ['11.2'], 'A stop is transport');
    expect(await publicly()).toBe(false);
    await house.adjudication.close(lead, id);
    expect(await publicly()).toBe(true);
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
