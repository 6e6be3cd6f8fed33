import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';

let house: OpenEvidence;
let analyst: Viewer;

beforeAll(async () => {
  house = await openEvidence();
  analyst = await house.person('analyst', null, 'en');
});
afterAll(() => house?.test.close());

const projectIn = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['project.qde'] ?? new Uint8Array());

const transact = <Result>(work: () => Promise<Result>) => house.database.transaction(work);
const standing = async (): Promise<number> => (await house.findings.list(analyst, {}, 1)).total;
const take = (bytes: Uint8Array, options: Parameters<OpenEvidence['imports']['importQdpx']>[3] = {}) =>
  house.imports.importQdpx(analyst, 'before.qdpx', bytes, options);

describe('a project that was exported before findings were withdrawn or cut here', () => {
  it('says so and leaves them alone, unless they are asked for', async () => {
    const text = 'Воды нет. Мост разрушен, дорога закрыта.';
    const { document } = await house.documents.paste(analyst, { title: 'Сход', text, areaCode: 'karazhal' });
    const mark = async (start: number, end: number) =>
      (await house.changes.create(analyst, { documentId: String(document.id), start, end })).id;
    const water = await mark(0, 9);
    const bridge = await mark(10, text.length);
    await house.changes.tag(analyst, water, '6.1');
    await house.changes.tag(analyst, bridge, '9.1');
    const { bytes } = await house.projects.export(analyst);
    await house.changes.withdraw(analyst, water, 'Said by nobody');
    const cut = await transact(() => house.reshaping.split(analyst, bridge, 14));
    const parts = cut.made.map(({ id }) => id);
    const before = await standing();
    const found = [
      { finding: water, gaveWayTo: [] },
      { finding: bridge, gaveWayTo: parts },
    ];
    for (const isPreview of [true, false]) {
      const report = await take(bytes, { isPreview });
      expect(report.withdrawnHere).toEqual({ findings: found, documents: [], broughtBack: 0 });
      expect(report.made).toMatchObject({ selections: 0, codings: 0 });
    }
    expect(await standing()).toBe(before);
    const report = await take(bytes, { bringBack: true });
    expect(report.withdrawnHere).toEqual({ findings: found, documents: [], broughtBack: 2 });
    expect(await standing()).toBe(before + 2);
    expect((await house.findings.find(analyst, water)).tags.map(({ code }) => code)).toEqual(['6.1']);
  });

  it('brings a withdrawn document back in no way, under its own number or another', async () => {
    const text = 'Жители просят вернуть согласие на запись разговора.';
    const { document } = await house.documents.paste(analyst, {
      title: 'Согласие',
      text,
      areaCode: 'karazhal',
    });
    await house.changes.create(analyst, { documentId: String(document.id), start: 0, end: 20 });
    const { bytes } = await house.projects.export(analyst);
    await transact(() => house.withdrawals.withdraw(analyst, document.id, 'Consent was taken back'));
    const before = await standing();
    const there = { document: document.id, title: 'Согласие' };
    const files = unzipSync(bytes);
    const guid = /<TextSource guid="([^"]+)"[^>]*name="Согласие"/u.exec(projectIn(bytes))?.[1] ?? '';
    const renamed = projectIn(bytes).replaceAll(
      `guid="${guid}"`,
      'guid="0000000A-0000-4000-8000-000000000001"',
    );
    const other = zipSync({ ...files, 'project.qde': strToU8(renamed) });
    for (const each of [bytes, other]) {
      const report = await take(each, { bringBack: true });
      expect(report.withdrawnHere.documents).toEqual([there]);
      expect(report.made).toMatchObject({ sources: 0, selections: 0 });
    }
    expect(guid).not.toBe('');
    expect(await standing()).toBe(before);
    expect(projectIn((await house.projects.export(analyst)).bytes)).not.toContain('Согласие');
    expect((await house.documents.list(analyst)).map(({ id }) => id)).not.toContain(document.id);
  });
});
