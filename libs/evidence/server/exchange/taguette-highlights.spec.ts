import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { testWorkbook } from '@qadam/platform/server';
import { wordFile, wordParagraph } from '../documents/reading/word-file.fixture';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';
import { readTaguetteHighlights } from './read-taguette-highlights';

// Pages as Taguette's template writes them (taguette/templates/export_highlights.html), with words of our own.
const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="UTF-8"><title>all</title><style>h1 { margin: 1em }</style></head><body>${body}</body></html>`;

const ruled = page(`
  <h1>Taguette highlights: all tags</h1>
  <p>Колодец <b>сухой</b> с мая.</p><p>Воду возят.</p>
  <p><strong>Document:</strong> <em>Сход в Талапе</em> <strong>Tags:</strong> <em>needs.water, 6.1</em></p>
  <hr>
  The bridge: gone since spring.
  <p><strong>Document:</strong> Interview, part 2 <strong>Tags:</strong> roads</p>
  <hr>
  <p>No doctor.</p>
  <p><strong>Document:</strong> Interview, part 2 <strong>Tags:</strong> </p>`);

const read = (html: string) =>
  readTaguetteHighlights('h.html', html)?.highlights.map(({ document, content, tags }) => [
    ...[document, content, ...tags],
  ]);

describe('a page of highlights from Taguette', () => {
  const expected = [
    ['Сход в Талапе', 'Колодец сухой с мая.\nВоду возят.', 'needs.water', '6.1'],
    ['Interview, part 2', 'The bridge: gone since spring.', 'roads'],
    ['Interview, part 2', 'No doctor.'],
  ];

  it('gives the words of each with its document and tags', () => {
    expect(read(ruled)).toEqual(expected);
  });

  it('is read in blocks, in other languages, and with a line for each of the two', () => {
    const blocks = page(`<h1>Surlignages Taguette</h1>
      <div class="highlight"><p>Pas d’eau.</p><p class="info"><strong>Documents :</strong> Réunion <strong>Marques :</strong> eau</p></div>
      <div class="highlight"><h2>Routes</h2><p><b>Note:</b> bad.</p><p><strong>Document:</strong> Réunion</p><p><strong>Tags:</strong> routes, ponts</p></div>`);
    expect(read(blocks)).toEqual([
      ['Réunion', 'Pas d’eau.', 'eau'],
      ['Réunion', 'Routes\nNote: bad.', 'routes', 'ponts'],
    ]);
  });

  it('is none where nothing names a document', () => {
    expect(read(page('<h1>Minutes</h1><p>Mere text.</p>'))).toBeUndefined();
  });
});

describe('highlights of Taguette without the text around them', () => {
  let house: OpenEvidence;
  let analyst: Viewer;

  beforeAll(async () => {
    house = await openEvidence();
    analyst = await house.person('analyst', null, 'en');
  });
  afterAll(() => house.test.close());

  const take = (file: string, bytes: Uint8Array | string, who = analyst) =>
    house.imports.importTaguette(who, file, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);

  const found = async (text: string) => {
    const { findings } = await house.findings.list(analyst, { text });
    return findings.map(({ quote, documentTitle, areaCode, tags }) => ({
      ...{ quote, documentTitle, areaCode, codes: tags.map(({ code }) => code).sort() },
    }));
  };

  it('are marked in the document of the same name, and others kept under the name of theirs', async () => {
    await house.documents.paste(analyst, {
      ...{ title: 'Сход в Талапе', areaCode: 'karazhal' },
      text: 'Начали в десять 💧\nКолодец сухой с мая.\nВоду возят.\nЖумабаев Ерлан Болатович сказал: моста нет.',
    });
    const report = await take('highlights.html', ruled);
    expect(report).toMatchObject({
      ...{ refused: [], isTaken: true, origin: 'Taguette' },
      made: { sources: 1, selections: 3, codings: 3, codes: 2 },
      known: { sources: 1 },
    });
    expect(await found('колодец')).toEqual([
      {
        ...{
          quote: 'Колодец сухой с мая.\nВоду возят.',
          documentTitle: 'Сход в Талапе',
          areaCode: 'karazhal',
        },
        codes: ['6.1', 'needs-water'],
      },
    ]);
    expect(await found('bridge')).toEqual([
      {
        ...{ quote: 'The bridge: gone since spring.', documentTitle: 'Interview, part 2', areaCode: 'kz' },
        codes: ['roads'],
      },
    ]);
  });

  it('are found where names are masked, and are the findings that stand there already', async () => {
    const named = page(
      '<p>Жумабаев Ерлан Болатович сказал: моста нет.</p><p><strong>Document:</strong> Сход в Талапе.docx <strong>Tags:</strong> roads</p>',
    );
    const known = await house.database.one<{ id: number; text: string }>(
      "select id, text from document where title = 'Сход в Талапе'",
    );
    const start = known?.text.indexOf('[') ?? 0;
    const { id } = await house.changes.create(analyst, {
      ...{ documentId: String(known?.id), start, end: known?.text.length ?? 0 },
    });
    expect(await take('named.html', named)).toMatchObject({
      ...{ refused: [], known: { sources: 1, selections: 1 } },
      made: { sources: 0, selections: 0, codings: 1 },
    });
    const { quote, tags } = await house.findings.find(analyst, id);
    expect([quote, tags.map(({ code }) => code)]).toEqual(['[имя 1] сказал: моста нет.', ['roads']]);
  });

  it('are marked in no document beyond the areas of the analyst', async () => {
    const ofAbay = await house.person('analyst', 'abay', 'en');
    const other = page(
      '<p>Начали в десять</p><p><strong>Document:</strong> Сход в Талапе <strong>Tags:</strong> start</p>',
    );
    expect((await take('other.html', other, ofAbay)).made).toMatchObject({ sources: 1, selections: 1 });
    expect(await found('начали')).toMatchObject([{ areaCode: 'abay', codes: ['start'] }]);
  });

  it('change nothing when they come again, in whatever form', async () => {
    const none = { sources: 0, selections: 0, codings: 0, codes: 0 };
    expect((await take('highlights.html', ruled)).made).toMatchObject(none);
    const word = wordFile(
      [
        wordParagraph('Taguette highlights: all tags', 'Heading1'),
        ...[wordParagraph('Колодец сухой с мая.'), wordParagraph('Воду возят.')],
        wordParagraph('*Document:* Сход в Талапе *Tags:* needs.water, 6.1'),
        wordParagraph('The bridge: gone since spring.'),
        wordParagraph('*Document:* Interview, part 2 *Tags:* roads'),
        ...[wordParagraph('No doctor.'), wordParagraph('*Document:* Interview, part 2 *Tags:* ')],
      ].join(''),
    );
    expect(await take('highlights.docx', word)).toMatchObject({ refused: [], made: none });
    const rows = [
      ['id', 'document', 'tag', 'content'],
      ['1', 'Сход в Талапе', 'needs.water', 'Колодец сухой с мая.\nВоду возят.'],
      ['1', 'Сход в Талапе', '6.1', 'Колодец сухой с мая.\nВоду возят.'],
    ];
    expect((await take('highlights.xlsx', testWorkbook({ highlights: rows }))).made).toMatchObject(none);
  });
});
