import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Viewer, visitor } from '@qadam/identity/domain';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';
import { otherDatabase, taguetteDatabase, type TaguetteGiven } from './taguette-database.fixture';

let house: OpenEvidence;
let analyst: Viewer;

beforeAll(async () => {
  house = await openEvidence();
  analyst = await house.person('analyst', null, 'en');
});

afterAll(() => house.test.close());

const contents =
  '<h1>Ауыл 💧</h1><p>Құдық <b>мамырдан</b> бері құрғақ.\nСу &amp; жарық жоқ.</p><ul><li>Мост снесло весной.</li><li>The road is mud.</li></ul>';

const given: TaguetteGiven = {
  documents: [{ name: 'Interview 1', contents, description: 'Taken at the school' }],
  tags: { water: 'Wells, taps and rivers', roads: '' },
  highlights: [
    { document: 0, words: 'Құдық мамырдан бері', tags: ['water'], login: 'admin' },
    { document: 0, words: 'Мост снесло весной.', tags: ['roads'], login: 'admin' },
    { document: 0, words: 'снесло', tags: [], login: 'admin' },
  ],
};

const take = (bytes: Uint8Array, file = 'project.sqlite3') =>
  house.imports.importTaguette(analyst, file, bytes);

const quotes = async (text: string) => {
  const { findings } = await house.findings.list(analyst, { text });
  return findings.map(({ quote, tags }) => [quote, tags.map(({ code }) => code)]);
};

describe('a project file of Taguette', () => {
  it('brings documents as lines, highlights at their bytes, tags and what they mean', async () => {
    const report = await take(taguetteDatabase(given));
    expect(report).toMatchObject({
      ...{ origin: 'Taguette', isTaken: true, refused: [], coders: ['admin'] },
      made: { sources: 1, selections: 3, codes: 2, codings: 2, users: 1 },
    });
    const [document] = await house.database.query<{ text: string }>(
      "select text, title from document where title = 'Interview 1'",
    );
    expect(document?.text).toBe(
      'Ауыл 💧\nҚұдық мамырдан бері құрғақ. Су & жарық жоқ.\nМост снесло весной.\nThe road is mud.',
    );
    expect(await quotes('құдық')).toEqual([['Құдық мамырдан бері', ['water']]]);
    expect((await quotes('мост')).sort()).toEqual([['Мост снесло весной.', ['roads']]]);
    expect(await house.database.query("select notes from code_guidance where code = 'water'")).toEqual([
      { notes: { en: 'Wells, taps and rivers' } },
    ]);
  });

  it('tells visitors nothing of its tags, which may be names of people', async () => {
    const told = JSON.stringify(await house.counts.summary(visitor('ru')));
    expect(told).not.toMatch(/water|roads/u);
    expect((await house.counts.summary(analyst)).projectCodes.map(({ code }) => code).sort()).toEqual([
      ...['roads', 'water'],
    ]);
  });

  it('brings of a later file what was added, and of the same nothing', async () => {
    expect((await take(taguetteDatabase(given))).made).toMatchObject({
      sources: 0,
      selections: 0,
      codings: 0,
    });
    const more = { document: 0, words: 'The road is mud.', tags: ['roads'], login: 'admin' };
    const later = taguetteDatabase({ ...given, highlights: [...given.highlights, more] });
    expect((await take(later)).made).toMatchObject({ sources: 0, selections: 1, codings: 1 });
  });

  it('keeps what several people tagged apart, in a round to be adjudicated', async () => {
    const report = await take(
      taguetteDatabase({
        documents: [{ name: 'Interview 2', contents: '<p>No bus. No doctor.</p>' }],
        tags: { buses: '', health: '' },
        highlights: [
          { document: 0, words: 'No bus.', tags: ['buses'], login: 'aliya' },
          { document: 0, words: 'No doctor.', tags: ['health'], login: 'bolat' },
        ],
      }),
      'two.sqlite3',
    );
    expect(report).toMatchObject({ coders: ['aliya', 'bolat'], made: { rounds: 1, codings: 2, users: 2 } });
    expect(report.round).not.toBeNull();
    expect(await quotes('doctor')).toEqual([['No doctor.', []]]);
  });

  it('finds a highlight by its words where its place is wrong, and refuses words that are nowhere', async () => {
    const document = { name: 'Interview 3', contents: '<p>One lamp. Two lamps. Three lamps.</p>' };
    const highlight = { document: 0, tags: ['light'], login: 'admin' };
    const moved = await take(
      taguetteDatabase({
        ...{ documents: [document], tags: { light: '' } },
        highlights: [{ ...highlight, words: 'Two lamps.', shift: 2 }],
      }),
      'moved.sqlite3',
    );
    expect(moved.refused).toEqual([]);
    expect(await quotes('lamps')).toEqual([['Two lamps.', ['light']]]);
    const lost = await take(
      taguetteDatabase({
        ...{ documents: [{ ...document, name: 'Interview 4' }], tags: { light: '' } },
        highlights: [{ ...highlight, words: 'Two lamps.', snippet: 'Four <i>lamps</i>.' }],
      }),
      'lost.sqlite3',
    );
    expect(lost).toMatchObject({
      isTaken: false,
      refused: [{ kind: 'words-elsewhere', place: 'lost.sqlite3, Interview 4, highlight 1' }],
    });
  });

  it('is refused with a reason where it is damaged or of another program', async () => {
    const kinds = async (bytes: Uint8Array) => (await take(bytes)).refused.map(({ kind }) => kind);
    const whole = taguetteDatabase(given);
    expect(await kinds(whole.subarray(0, 5000))).toEqual(['damaged-database']);
    expect(await kinds(otherDatabase('create table notes (id integer)'))).toEqual(['not-taguette']);
    expect(await kinds(Buffer.from('no database'))).toEqual(['not-taguette']);
    // Views with the names of Taguette's tables are not looked into.
    expect(await kinds(otherDatabase('create view documents as select 1 as id'))).toEqual(['not-taguette']);
  });
});
