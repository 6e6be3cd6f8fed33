import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { captionOf, figuresIn, type RichText, tablesOf } from '@qadam/reporting/domain';
import { hasLibreOffice, throughLibreOffice } from '@qadam/platform/server';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { figure, openReportingWorld, paragraph, type ReportingWorld, text } from '../reporting.fixture';

const main = 'word/document.xml';

let world: ReportingWorld;
let drafter: Viewer;
let reviewer: Viewer;
let id: number;
let exported: Uint8Array;

const original: RichText = text(
  paragraph('Женщин в маслихатах становится больше.'),
  {
    type: 'table',
    attrs: { caption: 'Женщины в маслихатах' },
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableCell', content: [paragraph('Область Ұлытау')] },
          { type: 'tableCell', content: [paragraph(figure('share'))] },
        ],
      },
    ],
  },
  paragraph('Таблица показывает долю.'),
);

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter', 'aigerim');
  reviewer = await world.viewer('reviewer', 'saule');
  ({ id } = (await world.reading.find(drafter, 'vnr-2025', 'localisation/ulytau', 'ru')).section);
  await world.writing.save(drafter, { id, language: 'ru', baseVersion: 0, content: original });
  await world.workflow.move(drafter, id, 'submit');
  await world.workflow.move(reviewer, id, 'approve');
  exported = (await world.documents.export(drafter, id, 'ru')).bytes;
});
afterAll(() => world.close());

const upload = (bytes: Uint8Array) =>
  world.documents.upload(reviewer, id, 'ru', { bytes, fileName: 'правки.docx' });
const renamed = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[main] as Uint8Array);
  expect(xml).toContain('Женщины в маслихатах<');
  return zipSync({
    ...parts,
    [main]: strToU8(xml.replace('Женщины в маслихатах<', 'Женщины в маслихатах, 2019<')),
  });
};
const unchanged = { set: null, suggestions: 0, known: 0, warnings: 0 };

describe('the caption of a table in the Word document of a section', () => {
  it('is read by another program in the style of captions, above its table', async () => {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(exported) },
      { styleMap: ["p[style-name='caption'] => p.caption:fresh"] },
    );
    expect(value.replaceAll(/<a id="qadam_\w+"><\/a>/gu, '')).toContain(
      '<p class="caption">Женщины в маслихатах</p><table>',
    );
  });

  (hasLibreOffice() ? it : it.skip)(
    'is unchanged, and changed once, after LibreOffice saved it',
    async () => {
      const saved = throughLibreOffice(exported, 'docx');
      expect(await upload(saved)).toEqual(unchanged);
      const { set, suggestions } = await upload(renamed(saved));
      expect(suggestions).toBe(1);
      await world.suggestions.decideSet(reviewer, set ?? 0, false);
    },
  );

  it('comes back as a suggestion that changes it and leaves the figures in the table', async () => {
    expect(await upload(exported)).toEqual(unchanged);
    const { set, suggestions, warnings } = await upload(renamed(exported));
    expect([suggestions, warnings]).toEqual([1, 0]);
    await world.workflow.move(await world.viewer('administrator', 'head'), id, 'reopen', 'Правки из Word');
    expect(await world.suggestions.decideSet(drafter, set ?? 0, true)).toEqual({ decided: 1, refused: 0 });
    const content = (await world.reading.find(drafter, 'vnr-2025', 'localisation/ulytau', 'ru')).newest
      ?.content;
    expect(content && tablesOf(content).map(({ node }) => captionOf(node))).toEqual([
      'Женщины в маслихатах, 2019',
    ]);
    expect(content && figuresIn(content)).toEqual(figuresIn(original));
    expect(content?.content.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(await upload(renamed(exported))).toMatchObject({ set: null, known: 1 });
  });
});

if (!hasLibreOffice())
  console.warn('SKIPPED: LibreOffice is not installed, the caption of a table was not tried with it');
