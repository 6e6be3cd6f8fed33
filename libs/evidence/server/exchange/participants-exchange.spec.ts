import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';

const patience = 120_000;
let here: OpenEvidence;
let there: OpenEvidence;
let lead: Viewer;
let leadThere: Viewer;
/** Of an event that ships with the product: the same in every installation. */
const shipped = { here: 0, there: 0 };

const projectOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['project.qde'] ?? new Uint8Array());

const shippedEvent = async ({ database }: OpenEvidence): Promise<number> => {
  const row = await database.one<{ id: number }>(
    `select id from event where code is not null
       and exists (select 1 from finding f where f.event_id = event.id) order by code limit 1`,
  );
  return row?.id ?? 0;
};

const peopleAt = async ({ database }: OpenEvidence, event: number): Promise<number> => {
  const row = await database.one<{ people: number }>(
    'select coalesce(sum(people), 0)::int as people from event_participant where event_id = $1',
    [event],
  );
  return row?.people ?? 0;
};

beforeAll(async () => {
  here = await openEvidence();
  there = await openEvidence(here);
  lead = await here.person('analyst', null, 'en');
  leadThere = await there.person('analyst', null, 'en');
  shipped.here = await shippedEvent(here);
  shipped.there = await shippedEvent(there);
  for (const { database } of [here, there]) await database.query('delete from event_participant');
  await here.participants.change(lead, shipped.here, {
    counts: [
      { group: 'women', sex: 'women', ageBand: '18-29', disability: '', areaCode: null, people: 18 },
      { group: 'farmers', sex: 'men', ageBand: '', disability: 'without', areaCode: 'kz', people: 12 },
    ],
    consentNote: 'Asked at the door',
  });
}, patience);

afterAll(async () => {
  await there.test.close();
  await here.test.close();
});

describe('participants counted at an event that is known by its GUID', () => {
  it(
    'come where the event has none, and go out again byte for byte',
    async () => {
      const first = await here.projects.export(lead);
      const preview = await there.imports.importQdpx(leadThere, 'qadam.qdpx', first.bytes, {
        isPreview: true,
      });
      expect(preview.participants).toEqual({ added: 30, kept: 0, different: [], notesAdded: 1 });
      expect(await peopleAt(there, shipped.there)).toBe(0);
      const { made, known, participants, isTaken } = await there.imports.importQdpx(
        leadThere,
        'qadam.qdpx',
        first.bytes,
      );
      expect(isTaken).toBe(true);
      expect(made.events).toBe(0);
      expect(known.events).toBeGreaterThan(0);
      expect(participants).toEqual(preview.participants);
      expect(await peopleAt(there, shipped.there)).toBe(30);
      const second = await there.projects.export(leadThere);
      expect(projectOf(second.bytes)).toBe(projectOf(first.bytes));
      expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
      const [record] = await there.database.query<{ detail: Record<string, unknown> }>(
        `select detail from audit where subject_kind = 'coded-project' order by id desc limit 1`,
      );
      expect(record?.detail).toMatchObject({ participantsAdded: 30, eventNotesAdded: 1 });
    },
    patience,
  );

  it('are counted as kept the second time', async () => {
    const { bytes } = await here.projects.export(lead);
    const { participants } = await there.imports.importQdpx(leadThere, 'qadam.qdpx', bytes);
    expect(participants).toEqual({ added: 0, kept: 30, different: [], notesAdded: 0 });
  });

  it('stay as they are where they are counted otherwise, and both are told', async () => {
    await there.participants.change(leadThere, shipped.there, {
      counts: [{ group: 'women', sex: 'women', ageBand: '', disability: '', areaCode: null, people: 21 }],
    });
    const { bytes } = await here.projects.export(lead);
    const { participants } = await there.imports.importQdpx(leadThere, 'qadam.qdpx', bytes);
    expect(participants).toMatchObject({ added: 0, kept: 0 });
    expect(participants.different).toEqual([
      { event: shipped.there, title: expect.stringMatching(/./u), here: 21, inFile: 30 },
    ]);
    expect(await peopleAt(there, shipped.there)).toBe(21);
  });

  it('do not tell an analyst of another place what is counted here', async () => {
    await there.database.query('delete from event_place where event_id = $1', [shipped.there]);
    await there.database.query("insert into event_place values ($1, 'karazhal')", [shipped.there]);
    const { bytes } = await here.projects.export(lead, shipped.here);
    const files = unzipSync(bytes);
    // The event alone: texts of another place would be refused.
    files['project.qde'] = strToU8(
      projectOf(bytes)
        .replace(/<Sources>.*<\/Sources>/su, '')
        .replace(/<SourceRef[^>]*>/gu, ''),
    );
    const elsewhere = await there.person('analyst', 'almaty', 'en');
    const { participants } = await there.imports.importQdpx(elsewhere, 'qadam.qdpx', zipSync(files), {
      isPreview: true,
    });
    expect(participants.different).toEqual([
      { event: shipped.there, title: expect.stringMatching(/./u), here: null, inFile: 30 },
    ]);
    expect(participants).toMatchObject({ added: 0, kept: 0, notesAdded: 0 });
  });

  it('come again where they were taken away, and only then', async () => {
    await there.participants.change(leadThere, shipped.there, { counts: [] });
    const { bytes } = await here.projects.export(lead);
    const { participants } = await there.imports.importQdpx(leadThere, 'qadam.qdpx', bytes);
    expect(participants.added).toBe(30);
    expect(await peopleAt(there, shipped.there)).toBe(30);
  });

  it('are refused with their place where they cannot be read', async () => {
    await there.participants.change(leadThere, shipped.there, { counts: [] });
    const { bytes } = await here.projects.export(lead);
    const files = unzipSync(bytes);
    files['project.qde'] = strToU8(projectOf(bytes).replace('women/women/18-29///18', 'women/women/20///18'));
    const report = await there.imports.importQdpx(leadThere, 'qadam.qdpx', zipSync(files));
    expect(report.isTaken).toBe(false);
    expect(report.refused).toEqual([
      expect.objectContaining({
        kind: 'unknown-participants',
        message: 'A number of participants cannot be read, or stands twice (women/women/20///18).',
      }),
    ]);
    expect(await peopleAt(there, shipped.there)).toBe(0);
  });
});
