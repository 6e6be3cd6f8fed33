import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';

const patience = 120_000;
const dana = 'DA4A0000-0000-4000-8000-000000000001';
const erik = 'E61C0000-0000-4000-8000-000000000001';
let here: OpenEvidence;
let there: OpenEvidence;
let lead: Viewer;
let event: number;
let finding: number;

beforeAll(async () => {
  here = await openEvidence();
  there = await openEvidence(here);
  lead = await here.person('analyst', null, 'en');
  event = (
    await here.events.create(lead, {
      ...{ kind: 'hearing', title: { en: 'Wells' }, startsOn: '2025-05-14' },
      ...{ places: [{ areaCode: 'karazhal' }], audience: [] },
    })
  ).id;
  const made = await here.changes.create(lead, {
    ...{ summary: 'The wells run dry', eventId: String(event), areaCode: 'karazhal' },
  });
  finding = made.id;
  await here.changes.tag(lead, finding, '13.2');
}, patience);

afterAll(async () => {
  await there.test.close();
  await here.test.close();
});

const projectOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['project.qde'] ?? new Uint8Array());

const codeCalled = (project: string, number: string): string =>
  new RegExp(`<Code guid="([^"]+)" name="${number.replace('.', '\\.')} `, 'u').exec(project)?.[1] ?? '';

const exported = async (of: number | null = event) => (await here.projects.export(lead, of)).bytes;

/** The project as another program hands it back: one more user, and one more coding on every passage that has some. */
const codedBy = (
  bytes: Uint8Array,
  { user, name, code, origin = 'Qadam' }: Record<'user' | 'name' | 'code', string> & { origin?: string },
): Uint8Array => {
  const files = unzipSync(bytes);
  const project = projectOf(bytes);
  const target = codeCalled(project, code);
  let number = 0;
  const changed = project
    .replace(/<Users>|<CodeBook>/u, (tag) => {
      const own = project.includes(`<User guid="${user}"`) ? '' : `<User guid="${user}" name="${name}"/>`;
      return tag === '<Users>' ? `<Users>${own}` : `<Users>${own}</Users><CodeBook>`;
    })
    .replace('origin="Qadam"', `origin="${origin}"`)
    .replace(/(<PlainTextSelection [^>]*[^/]>)/gu, (start) => {
      number += 1;
      const own = `${user.slice(0, -6)}${String(number).padStart(6, '9')}`;
      return `${start}<Coding guid="${own}" creatingUser="${user}"><CodeRef targetGUID="${target}"/></Coding>`;
    });
  return zipSync({ ...files, 'project.qde': strToU8(changed) });
};

const take = (bytes: Uint8Array) => here.imports.importQdpx(lead, 'earlier.qdpx', bytes);

const tagsOf = async (id: number): Promise<readonly string[]> =>
  (await here.database.query<{ code: string }>('select code from tag where finding_id = $1', [id])).map(
    ({ code }) => code,
  );

describe('a coder of another program who codes our own project', () => {
  it('stands apart in a round, beside those whose tags are there, and tags nothing', async () => {
    const bytes = codedBy(await exported(), { user: dana, name: 'Dana (MAXQDA)', code: '3.8' });
    const report = await here.imports.importQdpx(lead, 'dana.qdpx', bytes);
    expect(report).toMatchObject({ isTaken: true, refused: [], made: { codings: 1, rounds: 1, users: 1 } });
    expect(await tagsOf(finding)).toEqual(['13.2']);
    const compared = await here.adjudication.compare(lead, report.round ?? 0);
    expect(
      compared.map(({ choices }) =>
        choices.map(({ coderName, codes }) => [coderName, codes.map(({ code }) => code)]),
      ),
    ).toEqual([
      [
        ['Dana (MAXQDA)', ['3.8']],
        [lead.person?.name, ['13.2']],
      ],
    ]);
    const again = await here.imports.importQdpx(lead, 'dana.qdpx', bytes);
    expect(again).toMatchObject({ isTaken: true, made: { codings: 0, rounds: 0 }, round: null });
  });

  it('does so too where her program says that the project is its own', async () => {
    const bytes = codedBy(await exported(), {
      ...{ user: erik, name: 'Erik', code: '6.1', origin: 'MAXQDA 2022' },
    });
    const report = await here.imports.importQdpx(lead, 'erik.qdpx', bytes);
    expect(report).toMatchObject({ made: { codings: 1, rounds: 1 } });
    expect(await tagsOf(finding)).toEqual(['13.2']);
  });

  it('goes out with her name, with the event and with everything, and another Qadam keeps her apart', async () => {
    for (const bytes of [await exported(), await exported(null)]) {
      const project = projectOf(bytes);
      expect(project).toContain(`name="Dana (MAXQDA)"`);
      expect(project).toContain('name="Erik"');
      expect(project.split(`creatingUser="${dana}"`)).toHaveLength(2);
      expect(project.split('<Coding ').length).toBe(
        project.split(/<Coding [^>]*creatingUser=/u).length + shipped(project),
      );
    }
    const first = await exported(null);
    const leadThere = await there.person('analyst', null, 'en');
    const report = await there.imports.importQdpx(leadThere, 'all.qdpx', first);
    expect(report).toMatchObject({ isTaken: true, refused: [] });
    const tags = await there.database.query<{ code: string }>(
      `select t.code from tag t join finding f on f.id = t.finding_id where f.summary ->> 'en' = 'The wells run dry'`,
    );
    expect(tags).toEqual([{ code: '13.2' }]);
    const again = await there.projects.export(leadThere);
    expect(projectOf(again.bytes)).toBe(projectOf(first));
  });

  it('goes on with her own tags where she alone coded', async () => {
    const made = await here.changes.create(lead, {
      summary: 'The road is bad',
      eventId: String(event),
      areaCode: 'abay',
    });
    await here.changes.tag(lead, made.id, '9.1');
    const own = await here.database.one<{ guid: string }>('select guid from coder where person_id = $1', [
      lead.person?.id,
    ]);
    const bytes = codedBy(await exported(), { user: own?.guid ?? '', name: 'again', code: '11.2' });
    const report = await here.imports.importQdpx(lead, 'own.qdpx', bytes);
    expect(report).toMatchObject({ refused: [], made: { codings: 2, rounds: 0 } });
    expect((await tagsOf(made.id)).toSorted()).toEqual(['11.2', '9.1']);
  });
});

/** Codings that ship with the product are nobody's. */
const shipped = (project: string): number =>
  (project.match(/<Coding [^>]*>/gu) ?? []).filter((coding) => !coding.includes('creatingUser')).length;

describe('a project that was exported before', () => {
  it('brings no merged code back, and no tag that was removed since, which it tells', async () => {
    const own = (title: string) =>
      here.database.transaction(() => here.codes.create(lead, { title: { en: title }, colour: null }));
    const [bridges, fords] = [await own('Bridges'), await own('Fords')];
    const made = await here.changes.create(lead, { summary: 'The bridge is gone', areaCode: 'karazhal' });
    for (const code of [bridges.code, fords.code, '11.2', '9.4']) await here.changes.tag(lead, made.id, code);
    const before = await exported(null);
    await here.merging.merge(lead, bridges.code, '9.1');
    await here.changes.untag(lead, made.id, '11.2');
    await here.bulk.make(lead, { ids: [String(made.id)] }, { untag: '9.4' });
    await here.changes.untag(lead, made.id, fords.code);
    await here.changes.tag(lead, made.id, fords.code);
    const report = await take(before);
    expect(report.refused).toEqual([]);
    expect(report.made.codings).toBe(0);
    expect(report.removedHere).toEqual([
      { finding: made.id, code: '11.2' },
      { finding: made.id, code: '9.4' },
    ]);
    expect([...(await tagsOf(made.id))].sort()).toEqual(['9.1', fords.code].sort());
  });
});
