import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { testWorkbook } from '@qadam/platform/server';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';

let house: OpenEvidence;
let analyst: Viewer;

beforeAll(async () => {
  house = await openEvidence();
  analyst = await house.person('analyst', null, 'en');
});

afterAll(() => house.test.close());

const take = (file: string, bytes: Uint8Array | string) =>
  house.imports.importTaguette(analyst, file, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);

// The columns as Taguette names them: one row for each tag of a highlight.
const highlights = [
  ['id', 'document', 'content', 'tag'],
  ['1', 'Minutes', 'The well, dry since May', 'needs.water'],
  ['1', 'Minutes', 'The well, dry since May', '6.1'],
  ['2', 'Minutes', 'Мост снесло', ''],
];

describe('an export of Taguette', () => {
  it('brings highlights from CSV, once', async () => {
    const csv = highlights.map((row) => row.map((cell) => `"${cell}"`).join()).join('\r\n');
    const report = await take('highlights.csv', csv);
    expect(report).toMatchObject({ refused: [], made: { sources: 1, selections: 2, codings: 2, codes: 1 } });
    const { findings } = await house.findings.list(analyst, { text: 'well' });
    expect(findings.map(({ quote, tags }) => [quote, tags.map(({ code }) => code).sort()])).toEqual([
      ['The well, dry since May', ['6.1', 'needs-water']],
    ]);
    expect((await take('highlights.csv', csv)).made).toMatchObject({ sources: 0, selections: 0, codings: 0 });
    expect((await take('highlights.xlsx', testWorkbook({ highlights }))).made).toMatchObject({
      selections: 0,
    });
  });

  it('brings the code book, as a table and as REFI-QDA writes it', async () => {
    const report = await take('codebook.csv', 'tag,description\nroads,"Roads, bridges"\n');
    expect(report.made.codes).toBe(1);
    const notes = await house.database.query("select notes from code_guidance where code = 'roads'");
    expect(notes).toEqual([{ notes: { en: 'Roads, bridges' } }]);
    const guid = '0f3ad22c-1111-4222-8333-944445555666';
    const qdc = `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Taguette 1.4"><Codes><Code guid="${guid}" name="Schools" isCodable="true"/></Codes></CodeBook>`;
    expect(await take('codebook.qdc', qdc)).toMatchObject({ origin: 'Taguette 1.4', made: { codes: 1 } });
    const { bytes } = await house.projects.export(analyst);
    const again = await house.imports.importQdpx(analyst, 'own.qdpx', bytes);
    expect(again.made).toMatchObject({ codes: 0, sources: 0, selections: 0, codings: 0 });
  });

  it('knows a code again by its title, whatever GUID another export gives it', async () => {
    await house.database.transaction(() =>
      house.codes.create(analyst, { title: { ru: 'Мосты', en: 'Bridges' }, code: 'spans', colour: null }),
    );
    const qdc = (name: string, last: string) =>
      `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Taguette 1.4"><Codes><Code guid="0f3ad22c-1111-4222-8333-94444555${last}" name="${name}" isCodable="true"/></Codes></CodeBook>`;
    for (const [name, last] of [
      ['roads', '0001'],
      ['Roads', '0002'],
      ['мосты', '0003'],
      ['bridges', '0004'],
    ] as const)
      expect(await take('again.qdc', qdc(name, last))).toMatchObject({
        ...{ refused: [], made: { codes: 0 }, known: { codes: 1 } },
      });
    expect((await take('again.csv', 'tag,description\nBridges,Over rivers\n')).made.codes).toBe(0);
    const titles = (await house.book.entries(analyst)).map(({ title }) => title.toLowerCase());
    for (const title of ['roads', 'bridges']) expect(titles.filter((each) => each === title)).toHaveLength(1);
    expect((await house.book.find(analyst, 'spans')).guidance?.notes).toEqual({ en: 'Over rivers' });
  });

  it('is refused with a reason where its columns or its kind are not known', async () => {
    const kinds = async (file: string, text: string) =>
      (await take(file, text)).refused.map(({ kind }) => kind);
    expect(await kinds('a.csv', 'one,two\n1,2\n')).toEqual(['no-columns']);
    expect(await kinds('a.docx', 'x')).toEqual(['not-an-archive']);
    expect(await kinds('a.html', '<h1>Minutes</h1><p>Mere text.</p>')).toEqual(['no-highlights']);
    expect(await kinds('a.odt', 'x')).toEqual(['unknown-kind']);
    expect(await kinds('a.xlsx', 'x')).toEqual(['not-an-archive']);
    expect(await kinds('a.qdc', '<Project/>')).toEqual(['not-qda']);
  });
});
