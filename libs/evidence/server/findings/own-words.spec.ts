import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { strFromU8, unzipSync } from 'fflate';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';
import { personalWordsOf, summaryFor } from './own-words';

const said = 'Ахметова Гүлнар сказала, что воды нет. Её телефон +7 701 234 56 78';
const masked = '[имя 1] сказала, что воды нет. Её телефон [телефон 1]';

let house: OpenEvidence;
let analyst: Viewer;
let official: Viewer;
let id: number;

beforeAll(async () => {
  house = await openEvidence();
  analyst = await house.person('analyst', null);
  official = await house.person('official', 'ulytau');
  id = (await house.changes.create(analyst, { summary: 'Воды нет', areaCode: 'karazhal' })).id;
});
afterAll(() => house?.test.close());

const one = (viewer: Viewer) => house.findings.find(viewer, id);
const tableOf = async (viewer: Viewer): Promise<string> => {
  const pieces: string[] = [];
  for await (const piece of house.tables.export(viewer, 'findings-json').chunks()) pieces.push(String(piece));
  return pieces.join('');
};
const projectOf = async (viewer: Viewer): Promise<string> =>
  Object.values(unzipSync((await house.projects.export(viewer)).bytes))
    .map((bytes) => strFromU8(bytes))
    .join('\n');

describe('a name and a telephone in own words', () => {
  it('are told to the analyst, whichever way and in whatever language they were written', async () => {
    await house.changes.update(analyst, id, { summary: said });
    const finding = await house.changes.update({ ...analyst, language: 'en' }, id, { summary: 'No water' });
    expect(personalWordsOf(finding)).toEqual(['Ахметова Гүлнар', '+7 701 234 56 78']);
    expect(summaryFor(analyst, await one(analyst))).toBe(said);
  });

  it('are masked for those who are no analysts, and in every file that leaves', async () => {
    expect(summaryFor(official, await one(official))).toBe(masked);
    for (const text of [await tableOf(analyst), await tableOf(official), await projectOf(analyst)]) {
      expect(text).toContain(masked);
      expect(text).not.toMatch(/Гүлнар|234 56 78/u);
    }
  });

  it('stand where an analyst says that they are of nobody, until that is taken back', async () => {
    const kept = await house.changes.keepWords(analyst, id, ['Ахметова Гүлнар']);
    expect(personalWordsOf(kept)).toEqual(['+7 701 234 56 78']);
    expect(summaryFor(official, await one(official))).toBe(
      'Ахметова Гүлнар сказала, что воды нет. Её телефон [телефон 1]',
    );
    await house.changes.keepWords(analyst, id, []);
    expect(summaryFor(official, await one(official))).toBe(masked);
  });

  it('are replaced in the own words themselves, and no longer found there', async () => {
    expect(await house.changes.maskOwnWords(analyst, id)).toMatchObject({
      summaries: { ru: masked, en: 'No water' },
    });
    expect((await house.findings.list(analyst, { text: 'Гүлнар' })).total).toBe(0);
    expect(personalWordsOf(await one(analyst))).toEqual([]);
  });
});

describe('a name in the notes of an event', () => {
  it('is told to the analyst and masked for an official and in a project', async () => {
    const [event] = await house.events.list(official);
    const anonymityNote = 'Просила не называть Ахметова Гүлнар, +7 701 234 56 78';
    const eventId = event?.id ?? 0;
    const { personalWords } = await house.participants.change(analyst, eventId, { anonymityNote });
    expect(personalWords).toEqual(['Ахметова Гүлнар', '+7 701 234 56 78']);
    expect(await house.participants.find(official, eventId)).toMatchObject({
      anonymityNote: 'Просила не называть [имя 1], [телефон 1]',
      personalWords: [],
    });
    expect(await projectOf(analyst)).not.toContain('234 56 78');
  });
});
