import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import type { Viewer } from '@qadam/identity/domain';
import { type BlockNode, type InlineNode, type RichText, suggestFromDocument } from '@qadam/reporting/domain';
import { hasLibreOffice, throughLibreOffice } from '@qadam/platform/server';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import {
  citation,
  figure,
  openReportingWorld,
  paragraph,
  type ReportingWorld,
  text,
} from '../reporting.fixture';
import { readDocx } from './read-docx';

const key = 'localisation/ulytau';
const main = 'word/document.xml';

let world: ReportingWorld;
let drafter: Viewer;
let reviewer: Viewer;
let id: number;
let original: RichText;
let exported: Uint8Array;

const term: InlineNode = {
  type: 'text',
  text: 'Повестка дня до 2030 года',
  marks: [{ type: 'term', attrs: { id: 'agenda-2030' } }],
};

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter', 'aigerim');
  reviewer = await world.viewer('reviewer', 'saule');
  const drawn = createCanvas(40, 30);
  drawn.getContext('2d').fillRect(0, 0, 40, 30);
  const picture = await world.pictures.add(drafter, await drawn.encode('png'));
  const image: BlockNode = {
    type: 'image',
    attrs: { imageId: picture.id, alt: 'Водокачка', caption: 'Водокачка в Каражале', decorative: false },
  };
  original = text(
    paragraph(
      ...['Доля растет: ', figure('share'), ', говорят жители ', citation('1')],
      { type: 'footnote', attrs: { text: 'Протокол схода 12 мая.' } },
      ...['; см. раздел ', { type: 'sectionReference', attrs: { key: 'introduction' } } as const, '.'],
    ),
    image,
    paragraph('Так велит ', term, ', и так будет.'),
    { type: 'chart', attrs: { indicator: '5.5.2', seriesKey: null, area: 'kz', kind: 'line' } },
  );
  ({ id } = (await world.reading.find(drafter, 'vnr-2025', key, 'ru')).section);
  await world.writing.save(drafter, { id, language: 'ru', baseVersion: 0, content: original });
  await world.workflow.move(drafter, id, 'submit');
  await world.workflow.move(reviewer, id, 'approve');
  exported = (await world.documents.export(drafter, id, 'ru')).bytes;
});
afterAll(() => world.close());

const upload = (bytes: Uint8Array) =>
  world.documents.upload(reviewer, id, 'ru', { bytes, fileName: 'правки.docx' });
const edited = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [main]: strToU8(change(strFromU8(parts[main] as Uint8Array))) });
};
const changesOf = async (set: number | null) =>
  (await world.suggestions.of(id, 'ru'))
    .filter(({ setId }) => setId === set)
    .map(({ change, warnings }) => ({ change, warnings }));

/** What a program leaves that knows no content controls: their words, and the bookmarks around them. */
const withoutControls = (xml: string): string =>
  xml.replaceAll(/<w:sdt>.*?<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gu, '$1');

describe('a section that comes back from another program', () => {
  it('shows notes at the foot, pictures themselves and sections by their titles, all in the language of the text', async () => {
    const parts = unzipSync(exported);
    const xml = strFromU8(parts[main] as Uint8Array);
    expect(strFromU8(parts['word/footnotes.xml'] as Uint8Array)).toContain('>Протокол схода 12 мая.</w:t>');
    expect(xml).toContain('<w:footnoteReference w:id="1"/>');
    expect(xml).toMatch(/descr="Водокачка".*r:embed="picture1".*Водокачка в Каражале/su);
    expect(parts['word/media/picture1.png']?.length).toBeGreaterThan(50);
    expect(xml).toContain('>Введение</w:t>');
    expect(xml).not.toMatch(/\[(?:footnote|image|sectionReference)/u);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(exported) });
    expect(value).toMatch(/<img[^>]*alt="Водокачка"/u);
    expect(value).toMatch(/<li id="footnote-1"><p>\s*Протокол схода 12 мая\./u);
  });

  it('shows its charts as the compiled review draws them, with the words for those who do not see them', async () => {
    const parts = unzipSync(exported);
    const xml = strFromU8(parts[main] as Uint8Array);
    expect(xml).toMatch(/descr="[^"]*2019: 43[^"]*".*r:embed="picture2".*svgBlip[^>]*r:embed="picture3"/su);
    expect(strFromU8(parts['word/media/picture3.svg'] as Uint8Array)).toMatch(/^<svg /u);
    expect(parts['word/media/picture2.png']?.length).toBeGreaterThan(1000);
    expect(xml).not.toContain('[График');
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(exported) });
    expect(value).toMatch(/<img[^>]*alt="[^"]*2019: 43/u);
  });

  it('is unchanged when the program kept only the bookmarks', async () => {
    expect(await upload(edited(exported, withoutControls))).toEqual({
      set: null,
      suggestions: 0,
      known: 0,
      warnings: 0,
    });
  });

  it('takes what was written right behind a figure as words, and keeps every node', async () => {
    const bytes = edited(exported, (xml) =>
      withoutControls(xml).replace(/(_n0"\/>.*?)<\/w:t>/u, '$1 и будет расти</w:t>'),
    );
    const { set, suggestions, warnings } = await upload(bytes);
    expect([suggestions, warnings]).toEqual([1, 0]);
    expect(await changesOf(set)).toMatchObject([
      { change: { kind: 'replace', anchor: { quote: '' }, replacement: [{ text: ' и будет расти' }] } },
    ]);
  });

  it('keeps the mark of a term on the words of it that stayed', async () => {
    const { set } = await upload(
      edited(exported, (xml) => xml.replace('Повестка дня до 2030 года', 'Программа дня до 2030 г.')),
    );
    expect(await changesOf(set)).toMatchObject([
      {
        change: { replacement: [{ text: 'Программа' }, { ...term, text: ' дня до 2030 ' }, { text: 'г.' }] },
      },
    ]);
  });

  it('brings the change of a note, and a new one, as changes of the text', async () => {
    const parts = unzipSync(exported);
    const name = 'word/footnotes.xml';
    const notes = strFromU8(parts[name] as Uint8Array)
      .replace('12 мая', '13 мая')
      .replace(
        '</w:footnotes>',
        '<w:footnote w:id="2"><w:p><w:r><w:t>Со слов акима.</w:t></w:r></w:p></w:footnote></w:footnotes>',
      );
    const bytes = edited(zipSync({ ...parts, [name]: strToU8(notes) }), (xml) =>
      withoutControls(xml).replace(
        'и так будет.</w:t></w:r>',
        'и так будет.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>',
      ),
    );
    const { set, suggestions, warnings } = await upload(bytes);
    expect([suggestions, warnings]).toEqual([2, 0]);
    expect((await changesOf(set)).map(({ change }) => change)).toMatchObject([
      { replacement: [{ type: 'footnote', attrs: { text: 'Протокол схода 13 мая.' } }] },
      { replacement: [{ type: 'footnote', attrs: { text: 'Со слов акима.' } }] },
    ]);
  });

  it('is unchanged as LibreOffice 7.4 once saved it', async () => {
    const saved = readFileSync(join(import.meta.dirname, 'saved-by-libreoffice-7.4.docx'));
    const document = await readDocx(saved);
    expect(
      document.blocks.flatMap(({ inline }) => inline.filter(({ kind }) => kind === 'unit')),
    ).toHaveLength(6);
    expect(suggestFromDocument(original, document, () => 'said by the document')).toEqual([]);
  });

  it('is told of a figure that was typed over, by the words that went out, whatever the data say today', async () => {
    const saved = readFileSync(join(import.meta.dirname, 'saved-by-libreoffice-7.4.docx'));
    const document = await readDocx(edited(saved, (xml) => xml.replace('43\u00a0%', '50\u00a0%')));
    expect(suggestFromDocument(original, document, () => 'said by the document')).toMatchObject([
      {
        change: { kind: 'notice' },
        warnings: [{ kind: 'figure-overwritten', was: '43\u00a0% (2019\u00a0г.)', now: '50 % (2019 г.)' }],
      },
    ]);
  });

  (hasLibreOffice() ? it : it.skip)('is unchanged after LibreOffice opened and saved it', async () => {
    expect(await upload(throughLibreOffice(exported, 'docx'))).toEqual({
      set: null,
      suggestions: 0,
      known: 0,
      warnings: 0,
    });
  });
});

if (!hasLibreOffice())
  console.warn('SKIPPED: LibreOffice is not installed, its round trip of a section was not tried');
