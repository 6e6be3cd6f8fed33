import { describe, expect, it } from '@jest/globals';
import { pdfFile, pdfPages } from './pdf-file.fixture';
import { readDocumentFile } from './read-document-file';
import { problemOf, shown } from './read-file.fixture';

const words = (text: string) => `BT /F 12 Tf 20 300 Td (${text}) Tj ET`;
const picture = 'q 400 0 0 400 0 0 cm /P Do Q';

describe('pages of a PDF that have no text', () => {
  it('are told by their numbers where they show something; the rest is taken', async () => {
    const file = pdfFile(
      pdfPages(words('No water.'), picture, words('No roads.'), picture, picture, '0 0 m 90 90 l S'),
    );
    const { blocks, notice } = await readDocumentFile(file, 'minutes.pdf');
    expect(shown(blocks)).toEqual(['No water.', 'No roads.']);
    expect(notice).toMatchObject({ kind: 'pages-without-text', place: 'minutes.pdf, page 2' });
    expect(notice?.message.ru).toContain('только изображение (скан): 2, 4–6. Всего: 4.');
    expect(notice?.message.en).toContain('only show a picture (a scan): 2, 4–6. In all: 4.');
    expect(notice?.remedy.en).toMatch(/OCR/u);
  });

  it('are not told where they are empty, or show their words beside a picture', async () => {
    const file = pdfFile(
      pdfPages(words('No water.') + picture, '', 'q 0 0 90 90 re W n Q', words('No roads.')),
    );
    expect((await readDocumentFile(file, 'minutes.pdf')).notice).toBeNull();
  });

  it('are all there is of a scan, which is refused', async () => {
    expect(await problemOf(pdfFile(pdfPages(picture, picture)), 'scan.pdf')).toBe('scanned');
  });
});
