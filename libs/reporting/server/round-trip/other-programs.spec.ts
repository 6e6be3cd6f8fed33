import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import type { Viewer } from '@qadam/identity/domain';
import type { BlockNode, InlineNode, RichText } from '@qadam/reporting/domain';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  citation,
  figure,
  openReportingWorld,
  paragraph,
  type ReportingWorld,
  text,
} from '../reporting.fixture';

const key = 'localisation/ulytau';
const main = 'word/document.xml';
const hasLibreOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

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

const throughLibreOffice = (bytes: Uint8Array): Uint8Array => {
  const place = mkdtempSync(join(tmpdir(), 'qadam-office-'));
  try {
    writeFileSync(join(place, 'in.docx'), bytes);
    const profile = `-env:UserInstallation=file://${place}/profile`;
    const to = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(place, 'out')];
    const { status, stderr } = spawnSync('soffice', [profile, '--headless', ...to, join(place, 'in.docx')]);
    if (status !== 0) throw new Error(String(stderr));
    return new Uint8Array(readFileSync(join(place, 'out/in.docx')));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
};

describe('a section that comes back from another program', () => {
  it('names notes, sections and pictures in the language of the text', () => {
    const xml = strFromU8(unzipSync(exported)[main] as Uint8Array);
    for (const words of [
      '[Сноска: Протокол схода 12 мая.]',
      '>1</w:t>',
      '[Изображение: Водокачка в Каражале]',
    ])
      expect(xml).toContain(words);
    expect(xml).not.toMatch(/\[(?:footnote|image|sectionReference)\]/u);
  });

  it('is unchanged when the program kept only the bookmarks', async () => {
    expect(await upload(edited(exported, withoutControls))).toEqual({
      set: null,
      suggestions: 0,
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

  (hasLibreOffice ? it : it.skip)('is unchanged after LibreOffice opened and saved it', async () => {
    expect(await upload(throughLibreOffice(exported))).toEqual({ set: null, suggestions: 0, warnings: 0 });
  });
});

if (!hasLibreOffice)
  console.warn('SKIPPED: LibreOffice is not installed, its round trip of a section was not tried');
