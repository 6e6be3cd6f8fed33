import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { strFromU8, unzipSync } from 'fflate';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';

const patience = 120_000;
let evidence: OpenEvidence;
let lead: Viewer;
let coder: Viewer;

const nothing = {
  ...{ rounds: 0, withdrawnFindings: 0, withdrawnDocuments: 0, earlierDecisions: 0 },
  ...{ priorities: 0, maskedTexts: 0, otherParts: 0 },
};

beforeAll(async () => {
  evidence = await openEvidence();
  lead = await evidence.person('analyst', null, 'en');
  coder = await evidence.person('analyst', null, 'kk');
  await evidence.database.query('delete from event_priority');
}, patience);

afterAll(() => evidence.test.close());

const newFinding = async (summary: string): Promise<{ readonly id: number; readonly event: number }> => {
  const event = await evidence.events.create(lead, {
    ...{ kind: 'hearing', title: { en: 'Hearing' }, startsOn: '2025-05-14' },
    places: [{ areaCode: 'karazhal' }],
  });
  const finding = await evidence.changes.create(lead, {
    ...{ summary, eventId: String(event.id), areaCode: 'karazhal', group: 'women', kind: 'need' },
  });
  return { id: finding.id, event: event.id };
};

describe('what a project leaves out', () => {
  it('is nothing at first, and counted as it comes', async () => {
    expect(await evidence.projects.leftOut(lead)).toEqual(nothing);
    const masked = await newFinding('Call Aigerim Serikova, +7 701 123 45 67');
    const kept = await newFinding('The bridge is closed');
    const gone = await newFinding('Said by mistake');
    await evidence.changes.withdraw(lead, gone.id, 'typed twice');
    await evidence.database.query(
      `insert into event_priority (event_id, code, stakeholder_group, votes)
       select event_id, '6.1', 'women', 4 from finding where id = $1`,
      [kept.id],
    );
    await evidence.setup.create(lead, {
      ...{ title: 'Blind', coders: [lead, coder].map(({ person }) => String(person?.id)) },
      filter: { text: 'Aigerim' },
    });
    const counted = { ...nothing, rounds: 1, withdrawnFindings: 1, priorities: 1, maskedTexts: 1 };
    expect(await evidence.projects.leftOut(lead)).toEqual(counted);
    const { bytes, leftOut } = await evidence.projects.export(lead);
    expect(leftOut).toEqual(counted);
    const written = strFromU8(unzipSync(bytes)['project.qde'] ?? new Uint8Array());
    expect(written).not.toMatch(/Serikova|Blind|Said by mistake/u);
    const { leftOut: ofEvent } = await evidence.projects.export(lead, masked.event);
    expect(ofEvent).toEqual({ ...nothing, rounds: 1, maskedTexts: 1 });
    // Who reads one area alone learns nothing of what stands elsewhere.
    const elsewhere = await evidence.person('analyst', 'almaty', 'en');
    expect(await evidence.projects.leftOut(elsewhere)).toEqual(nothing);
  });
});
