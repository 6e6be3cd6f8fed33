import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { type OpenEvidence, openEvidence } from '../../evidence.fixture';

let house: OpenEvidence;
let analyst: Viewer;
let ofAbay: Viewer;

beforeAll(async () => {
  house = await openEvidence();
  analyst = await house.person('analyst', null);
  ofAbay = await house.person('analyst', 'abay');
});
afterAll(() => house?.test.close());

const transact = <Result>(work: () => Promise<Result>) => house.database.transaction(work);

/** A document with two findings, tagged with water; the second of them withdrawn before. */
const heard = async (words: string) => {
  const text = `${words} без воды. Мост разрушен.`;
  const { document } = await house.documents.paste(analyst, { title: words, text, areaCode: 'karazhal' });
  const at = { documentId: String(document.id), start: 0, end: words.length + 10 };
  const stands = await house.changes.create(analyst, at);
  const before = await house.changes.create(analyst, { ...at, start: at.end + 1, end: text.length });
  await house.changes.tag(analyst, stands.id, '6.1');
  await house.changes.withdraw(analyst, before.id, 'Said twice');
  return { document: document.id, stands: stands.id, before: before.id, text };
};

const withdraw = (document: number, viewer = analyst) =>
  transact(() => house.withdrawals.withdraw(viewer, document, 'Consent was taken back'));

describe('a withdrawn document', () => {
  it('leaves lists, search and counts with all of its findings, and its words are told to nobody', async () => {
    const { document, stands, before } = await heard('Аул Тестбулак');
    const counted = (await house.counts.summary(analyst)).findings;
    const { withdrawnReason, withdrawnFindingCount } = await withdraw(document);
    expect({ withdrawnReason, withdrawnFindingCount }).toEqual({
      ...{ withdrawnReason: 'Consent was taken back', withdrawnFindingCount: 1 },
    });
    expect((await house.counts.summary(analyst)).findings).toBe(counted - 1);
    expect((await house.documents.list(analyst)).map(({ id }) => id)).not.toContain(document);
    expect((await house.withdrawals.list(analyst)).map(({ id }) => id)).toContain(document);
    for (const withdrawn of [false, true])
      expect((await house.findings.list(analyst, { text: 'Тестбулак', withdrawn })).total).toBe(0);
    for (const id of [stands, before])
      expect(await house.findings.find(analyst, id)).toMatchObject({
        ...{ quote: '', summary: '', isDocumentWithdrawn: true, withdrawnAt: expect.any(Date) },
      });
    for (const read of [
      () => house.documents.find(analyst, document),
      () => house.documents.text(analyst, document),
      () => house.documents.part(analyst, document, 1, 5),
      () => house.documents.original(analyst, document),
      () => house.columns.tables(analyst, document),
    ])
      await expect(read()).rejects.toMatchObject({ code: 'conflict' });
  });

  it('brings nothing back by halves: neither a finding, nor a change of many, nor the same file', async () => {
    const { document, stands, text } = await heard('Аул Жартыбулак');
    const bulk = await transact(() =>
      house.bulk.make(analyst, { ids: [String(stands)] }, { withdraw: true }),
    );
    await withdraw(document);
    await expect(house.changes.restore(analyst, stands)).rejects.toMatchObject({
      code: 'conflict',
      words: { en: expect.stringContaining('Restore the document first') },
    });
    expect(await transact(() => house.bulk.undo(analyst, bulk.id ?? 0))).toEqual({
      ...{ restored: 0, changedSince: 1 },
    });
    const again = { title: 'Again', text, areaCode: 'karazhal' };
    await expect(house.documents.paste(analyst, again)).rejects.toMatchObject({ code: 'conflict' });
    await expect(
      house.changes.create(analyst, { documentId: String(document), start: 0, end: 5 }),
    ).rejects.toMatchObject({ code: 'conflict' });
  });

  it('comes back with what went with it, and what had been withdrawn before stays so', async () => {
    const { document, stands, before } = await heard('Аул Кайтарбулак');
    await withdraw(document);
    const { withdrawnAt, findingCount } = await transact(() => house.withdrawals.restore(analyst, document));
    expect({ withdrawnAt, findingCount }).toEqual({ withdrawnAt: null, findingCount: 1 });
    expect(await house.findings.find(analyst, stands)).toMatchObject({
      ...{ withdrawnAt: null, quote: 'Аул Кайтарбулак без воды.', isDocumentWithdrawn: false },
      tags: [{ code: '6.1' }],
    });
    expect(await house.findings.find(analyst, before)).toMatchObject({
      withdrawnReason: 'Said twice',
      isDocumentWithdrawn: false,
    });
    const acts = await house.database.query(
      `select action, detail from audit where subject_kind = 'document' and subject_id = $1
         and action in ('withdraw', 'restore') order by id`,
      [String(document)],
    );
    expect(acts).toEqual([
      { action: 'withdraw', detail: { reason: 'Consent was taken back', findings: 1 } },
      { action: 'restore', detail: { findings: 1 } },
    ]);
    await expect(house.withdrawals.restore(analyst, document)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is withdrawn by an administrator or an analyst of its area, with a reason', async () => {
    const { document } = await heard('Аул Рұқсатбулак');
    await expect(withdraw(document, ofAbay)).rejects.toMatchObject({
      code: expect.stringMatching(/not-found|forbidden/u),
    });
    await expect(house.withdrawals.withdraw(analyst, document, ' ')).rejects.toMatchObject({
      code: 'invalid-input',
    });
    const administrator = await house.person('administrator', null);
    expect((await withdraw(document, administrator)).withdrawnByName).toBe(administrator.person?.name);
  });

  it('is not quoted by a pair of findings that is taken apart again', async () => {
    const one = await heard('Аул Біріншібулак');
    const other = await heard('Аул Екіншібулак');
    const same = await transact(() => house.reshaping.same(analyst, one.stands, other.stands));
    await withdraw(other.document);
    await expect(house.reshaping.turn(analyst, same.id, true)).rejects.toMatchObject({ code: 'conflict' });
  });
});
