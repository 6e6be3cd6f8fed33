import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { type BlockNode, citationsIn, figuresIn, plainText, type RichText } from '@qadam/reporting/domain';
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

const key = 'localisation/ulytau';
const nbsp = '\u00a0';

let world: ReportingWorld;
let drafter: Viewer;
let reviewer: Viewer;
let head: Viewer;
let id: number;
let exported: Uint8Array;

const item = (words: string): { type: 'listItem'; content: BlockNode[] } => ({
  type: 'listItem',
  content: [paragraph(words)],
});
const original: RichText = text(
  { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Женщины в маслихатах' }] },
  paragraph('Доля женщин в маслихатах растет: ', figure('share'), ', говорят жители ', citation('1'), '.'),
  { type: 'bulletList', content: [item('Открыть школу лидерства'), item('Ввести наставничество')] },
  { type: 'chart', attrs: { indicator: '5.5.2', seriesKey: null, area: 'kz', kind: 'line' } },
  paragraph('Последний абзац о планах & надеждах <области>.'),
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Данные', marks: [{ type: 'link', attrs: { href: 'https://stat.gov.kz' } }] },
    ],
  },
);

const newest = async () => (await world.reading.find(drafter, 'vnr-2025', key, 'ru')).newest;

/** The document as a word processor would leave it: its text changed between the tags. */
const edited = (change: (xml: string) => string, name = 'word/document.xml'): Uint8Array => {
  const parts = unzipSync(exported);
  const before = strFromU8(parts[name] as Uint8Array);
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [name]: strToU8(after) });
};
const upload = (bytes: Uint8Array, language: 'ru' | 'kk' = 'ru') =>
  world.documents.upload(reviewer, id, language, { bytes, fileName: 'правки.docx' });
const suggested = async (set: number | null) =>
  (await world.suggestions.of(id, 'ru')).filter(({ setId }) => setId === set);

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter', 'aigerim');
  reviewer = await world.viewer('reviewer', 'saule');
  head = await world.viewer('administrator', 'head');
  ({ id } = (await world.reading.find(drafter, 'vnr-2025', key, 'ru')).section);
  await world.writing.save(drafter, { id, language: 'ru', baseVersion: 0, content: original });
});
afterAll(() => world.close());

describe('an approved section as a Word document', () => {
  it('is not given out before the approval', async () => {
    await expect(world.documents.export(drafter, id, 'ru')).rejects.toMatchObject({ code: 'conflict' });
    await world.workflow.move(drafter, id, 'submit');
    await world.workflow.move(reviewer, id, 'approve');
    const document = await world.documents.export(drafter, id, 'ru');
    exported = document.bytes;
    expect(document.fileName).toBe('vnr-2025-localisation-ulytau-ru-v1.docx');
    await expect(world.documents.export(drafter, id, 'kk')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('reads in another program with its figures, lists and headings, and tags every node', async () => {
    const html = await mammoth.convertToHtml({ buffer: Buffer.from(exported) });
    const value = html.value.replaceAll(/<a id="qadam_\w+"><\/a>/gu, '');
    expect(value).toContain('<h2>Женщины в маслихатах</h2>');
    expect(value).toContain(`растет: 43${nbsp}% (2019${nbsp}г.), говорят жители [1].`);
    expect(value).toContain('<li>Ввести наставничество</li>');
    expect(value).toContain('планах &amp; надеждах &lt;области&gt;');
    const xml = strFromU8(unzipSync(exported)['word/document.xml'] as Uint8Array);
    const { id: version } = (await newest()) ?? { id: 0 };
    expect([...xml.matchAll(/<w:tag w:val="([^"]+)"\/>/gu)].map(([, tag]) => tag)).toEqual([
      ...[`qadam:v${version}:around`, `qadam:v${version}:around`],
      ...[`qadam:v${version}:n0`, `qadam:v${version}:n1`, `qadam:v${version}:n2`],
    ]);
  });
});

describe('the document uploaded again', () => {
  it('says so when nothing was changed in it, though newer data have come since', async () => {
    await world.revise(44.5);
    expect(await upload(exported)).toEqual({ set: null, suggestions: 0, known: 0, warnings: 0 });
  });

  it('says so too when a program only completed the address of a link on saving', async () => {
    // LibreOffice 7.4 writes the slash after a bare host.
    const completed = edited(
      (xml) => xml.replace('https://stat.gov.kz"', 'https://stat.gov.kz/"'),
      'word/_rels/document.xml.rels',
    );
    expect(await upload(completed)).toEqual({ set: null, suggestions: 0, known: 0, warnings: 0 });
    const moved = edited(
      (xml) => xml.replace('https://stat.gov.kz"', 'https://stat.gov.kz/ru/"'),
      'word/_rels/document.xml.rels',
    );
    const { set, suggestions } = await upload(moved);
    expect(suggestions).toBe(1);
    await world.suggestions.decideSet(reviewer, set ?? 0, false);
  });

  it('becomes suggestions that the drafter takes after reopening, every node intact', async () => {
    const bytes = edited((xml) =>
      xml
        .replace('растет: ', 'заметно растет: ')
        .replace('Ввести наставничество', 'Ввести наставничество в каждом районе')
        .replace(
          /<w:p><w:r><w:t xml:space="preserve">Последний/u,
          '<w:p><w:r><w:t>Новый абзац перед последним.</w:t></w:r></w:p>$&',
        ),
    );
    const { set, suggestions, warnings } = await upload(bytes);
    expect([suggestions, warnings]).toEqual([3, 0]);
    await expect(world.suggestions.decideSet(drafter, set ?? 0, true)).rejects.toMatchObject({
      code: 'conflict',
    });
    expect((await newest())?.number).toBe(1);
    await world.workflow.move(head, id, 'reopen', 'Правки из Word');
    expect(await world.suggestions.decideSet(drafter, set ?? 0, true)).toEqual({ decided: 3, refused: 0 });
    const { content } = (await newest()) ?? { content: original };
    expect(plainText(content, () => '#').split('\n')).toEqual([
      'Женщины в маслихатах',
      'Доля женщин в маслихатах заметно растет: #, говорят жители .',
      'Открыть школу лидерства',
      'Ввести наставничество в каждом районе',
      'Новый абзац перед последним.',
      'Последний абзац о планах & надеждах <области>.',
      'Данные',
    ]);
    expect(figuresIn(content)).toEqual(figuresIn(original));
    expect(citationsIn(content)).toEqual(citationsIn(original));
    expect(content.content[3]).toEqual(original.content[3]);

    // The same document once more: everything in it was taken.
    expect(await upload(bytes)).toEqual({ set: null, suggestions: 0, known: 3, warnings: 0 });
  });

  it('suggests nothing that is still open again, and of a change that goes on only what it adds', async () => {
    const change = (words: string) => edited((xml) => xml.replace('надеждах', words));
    const first = await upload(change('больших надеждах'));
    expect(first).toMatchObject({ suggestions: 1, known: 0 });
    expect(await upload(change('больших надеждах'))).toMatchObject({ set: null, suggestions: 0, known: 1 });
    const second = await upload(change('больших надеждах и делах'));
    expect(second).toMatchObject({ suggestions: 1, known: 1 });
    for (const { set } of [first, second])
      expect(await world.suggestions.decideSet(drafter, set ?? 0, true)).toEqual({ decided: 1, refused: 0 });
    const { content } = (await newest()) ?? { content: original };
    expect(plainText(content, () => '#')).toContain('о планах & больших надеждах и делах <области>.');
    expect(await upload(change('больших надеждах и делах'))).toMatchObject({ set: null, suggestions: 0 });
  });

  it('leaves out what somebody wrote into the text by hand meanwhile', async () => {
    const before = await newest();
    const written = JSON.parse(
      JSON.stringify(before?.content).replace('Открыть школу', 'Открыть новую школу'),
    );
    await world.writing.save(drafter, {
      ...{ id, language: 'ru', baseVersion: before?.number ?? 0, content: written },
    });
    const bytes = edited((xml) => xml.replace('Открыть школу', 'Открыть новую школу'));
    expect(await upload(bytes)).toMatchObject({ set: null, suggestions: 0, known: 1 });
    await world.writing.save(drafter, {
      ...{ id, language: 'ru', baseVersion: (before?.number ?? 0) + 1, content: before?.content },
    });
  });

  it('takes a figure deleted with changes tracked for removed, though Word leaves its control', async () => {
    const by = 'w:author="Aigul" w:date="2026-11-20T10:00:00Z"';
    const { set, suggestions } = await upload(
      edited((xml) =>
        xml.replace(
          /(<w:tag w:val="[^"]*:n0"\/>.*?<w:sdtContent>)(.*?)(<\/w:sdtContent>)/u,
          (_, before: string, runs: string, after: string) =>
            `${before}<w:del w:id="951" ${by}>${runs.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>${after}`,
        ),
      ),
    );
    expect(suggestions).toBe(1);
    expect(await suggested(set)).toMatchObject([
      {
        change: { kind: 'replace' },
        warnings: [{ kind: 'figure-removed', was: `43${nbsp}% (2019${nbsp}г.)`, now: '' }],
      },
    ]);
    await world.suggestions.decideSet(reviewer, set ?? 0, false);
  });

  it('tells of another level of a heading, which it does not take', async () => {
    const level = (number: number) =>
      edited((xml) => xml.replace(/w:val="Heading\d"/u, `w:val="Heading${number}"`));
    const { set } = await upload(level(3));
    expect(await suggested(set)).toMatchObject([
      { change: { kind: 'notice' }, warnings: [{ kind: 'heading-level', was: '2', now: '3' }] },
    ]);
    await world.suggestions.decideSet(reviewer, set ?? 0, false);
  });

  it('flags a figure whose number was typed over and keeps the figure; one that was removed is named', async () => {
    const typedOver = await upload(edited((xml) => xml.replace(`43${nbsp}% (2019${nbsp}г.)`, '50 %')));
    expect(typedOver).toMatchObject({ suggestions: 1, warnings: 1 });
    const [notice] = await suggested(typedOver.set);
    expect(notice).toMatchObject({
      change: { kind: 'notice' },
      warnings: [{ kind: 'figure-overwritten', was: `43${nbsp}% (2019${nbsp}г.)`, now: '50 %' }],
    });
    const before = (await newest())?.content;
    await world.suggestions.decideSet(drafter, typedOver.set ?? 0, true);
    expect((await newest())?.content).toEqual(before);

    const removed = await upload(
      edited((xml) =>
        xml.replace(
          /<w:bookmarkStart [^>]*_n0"\/><w:sdt>.*?<\/w:sdt><w:bookmarkEnd [^>]*>/u,
          '<w:r><w:t>50 %</w:t></w:r>',
        ),
      ),
    );
    const [replacement] = await suggested(removed.set);
    expect(replacement?.warnings).toEqual([
      { kind: 'figure-removed', was: `43${nbsp}% (2019${nbsp}г.)`, now: '50 %' },
    ]);
  });

  it('moves a citation that stands in another paragraph now by one suggestion', async () => {
    const voice = /<w:bookmarkStart [^>]*_n1"\/><w:sdt>.*?<\/w:sdt><w:bookmarkEnd [^>]*>/u;
    const bytes = edited((xml) => {
      const [moved = ''] = voice.exec(xml) ?? [];
      return xml
        .replace(voice, '')
        .replace(/(Открыть школу лидерства<\/w:t><\/w:r>)/u, (words) => `${words}${moved}`);
    });
    const { set, suggestions, warnings } = await upload(bytes);
    expect([suggestions, warnings]).toEqual([1, 0]);
    expect(await suggested(set)).toMatchObject([
      {
        change: { kind: 'move', changes: [{ kind: 'replace' }, { kind: 'replace' }] },
        warnings: [{ kind: 'unit-moved', was: '[1]', now: '' }],
      },
    ]);
    expect(await upload(bytes)).toMatchObject({ set: null, known: 1 });
    const before = (await newest())?.content ?? original;
    expect(await world.suggestions.decideSet(drafter, set ?? 0, true)).toEqual({ decided: 1, refused: 0 });
    const after = (await newest())?.content ?? original;
    const cited = ({ content }: RichText) =>
      content.findIndex((block) => citationsIn({ type: 'doc', content: [block] }).length > 0);
    expect([cited(before), cited(after)]).toEqual([1, 2]);
    expect(citationsIn(after)).toEqual(citationsIn(before));
    const { number = 0 } = (await newest()) ?? {};
    await world.writing.save(drafter, { id, language: 'ru', baseVersion: number, content: before });
  });

  it('takes tracked insertions and deletions as made', async () => {
    const { set } = await upload(
      edited((xml) =>
        xml.replace(
          'Открыть школу лидерства</w:t></w:r>',
          'Открыть </w:t></w:r><w:ins w:id="1" w:author="x"><w:r><w:t xml:space="preserve">летнюю </w:t></w:r></w:ins>' +
            '<w:del w:id="2" w:author="x"><w:r><w:delText>эту </w:delText></w:r></w:del><w:r><w:t>школу лидерства</w:t></w:r>',
        ),
      ),
    );
    expect(await suggested(set)).toMatchObject([
      {
        change: { kind: 'replace', anchor: { quote: '' }, replacement: [{ type: 'text', text: 'летнюю ' }] },
      },
    ]);
  });

  it('is refused with what to do when it is not ours, of another section, no Word file, or broken', async () => {
    const refusal = async (bytes: Uint8Array, language: 'ru' | 'kk' = 'ru') =>
      upload(bytes, language).then(
        () => 'taken',
        (error: Error) => error.message,
      );
    const foreign = zipSync({
      'word/document.xml': strToU8(
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
      ),
    });
    expect(await refusal(foreign)).toContain('was not exported from Qadam');
    expect(await refusal(strToU8('%PDF-1.7'))).toContain('no DOCX file');
    expect(await refusal(zipSync({ 'a.txt': strToU8('a') }))).toContain('no DOCX file');
    expect(await refusal(edited((xml) => xml.slice(0, -40)))).toContain('no DOCX file');
    expect(await refusal(exported, 'kk')).toContain('another section or another language');
    const other = unzipSync(exported);
    const xml = strFromU8(other['word/document.xml'] as Uint8Array).replaceAll(
      /qadam(:|_)v\d+/gu,
      'qadam$1v999999',
    );
    expect(await refusal(zipSync({ ...other, 'word/document.xml': strToU8(xml) }))).toContain(
      'not exported from Qadam',
    );
  });
});
