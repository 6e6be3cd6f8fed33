import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';
import { WithdrawalEffectsService } from './withdrawal-effects.service';

let house: OpenEvidence;
let effects: WithdrawalEffectsService;
let analyst: Viewer;
let ofAbay: Viewer;

beforeAll(async () => {
  house = await openEvidence();
  effects = new WithdrawalEffectsService(house.database, house.documents, house.findings);
  analyst = await house.person('analyst', null);
  ofAbay = await house.person('analyst', 'abay');
});
afterAll(() => house?.test.close());

describe('what a withdrawal touches', () => {
  it('are findings that stand within reach, and the rounds that still hold them', async () => {
    const text = 'Эффект раз. Эффект два. Эффект три.';
    const { document } = await house.documents.paste(analyst, { title: 'Э', text, areaCode: 'karazhal' });
    const documentId = String(document.id);
    const mark = async (start: number, end: number) =>
      String((await house.changes.create(analyst, { documentId, start, end })).id);
    const ids = [await mark(0, 11), await mark(12, 23), await mark(24, 35)];
    await house.changes.withdraw(analyst, Number(ids[2]), '');
    const round = await house.setup.create(analyst, {
      ...{ title: 'Open', samplePercent: 100, coders: [String(analyst.person?.id)] },
      filter: { documentId },
    });
    const touched = { id: round.id, title: 'Open', state: 'coding' };
    expect(await effects.of(analyst, { documentId })).toEqual({
      ...{ findings: 2, rounds: [{ ...touched, findings: 2 }] },
    });
    expect(await effects.of(analyst, { selection: { ids: [ids[0] ?? '', ids[2] ?? ''] } })).toEqual({
      ...{ findings: 1, rounds: [{ ...touched, findings: 1 }] },
    });
    expect(await effects.of(ofAbay, { selection: { ids } })).toEqual({ findings: 0, rounds: [] });
    await house.coding.end(analyst, round.id, 'Enough');
    expect((await effects.of(analyst, { documentId })).rounds).toEqual([]);
  });
});
