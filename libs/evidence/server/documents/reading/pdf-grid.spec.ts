import { describe, expect, it } from '@jest/globals';
import { pdfFile, pdfPages } from './pdf-file.fixture';
import { piecesOfItems } from './pdf-paragraphs';
import { readDocumentFile } from './read-document-file';

const at = (text: string, x: number, y: number, width: number) => ({ text, x, y, width, height: 12 });
const heading = [at('Район', 71, 718, 43), at('Что сказали', 227, 718, 87), at('Кто', 439, 718, 26)];

describe('a table of a PDF whose rows are plain', () => {
  it('keeps them, also where narrow gaps let cells run together in the file', () => {
    expect(
      piecesOfItems([
        at('Свод', 62, 756, 60),
        ...heading,
        at('Каражал Ржавая вода в кранах по утрам и вечерам женщины', 64, 702, 420),
        ...[at('Сатпаев', 64, 685, 52), at('Врач приезжает раз в месяц', 123, 685, 259)],
        at('молодежь', 421, 685, 63),
        at('Потом люди еще говорили о дороге и о том, что мост весной смывает', 62, 640, 460),
      ]),
    ).toEqual([
      { text: 'Свод' },
      {
        rows: [
          ['Район', 'Что сказали', 'Кто'],
          ['Каражал', 'Ржавая вода в кранах по утрам и вечерам', 'женщины'],
          ['Сатпаев', 'Врач приезжает раз в месяц', 'молодежь'],
        ],
      },
      { text: 'Потом люди еще говорили о дороге и о том, что мост весной смывает' },
    ]);
  });

  it('keeps the lines of a cell together, whatever height the cells beside it stand at', () => {
    expect(
      piecesOfItems([
        ...heading,
        ...[at('Каражал', 64, 690, 52), at('Вода ржавая, и фильт\u2010', 123, 697, 259)],
        ...[at('ров нет', 123, 683, 60), at('женщины', 421, 690, 63)],
        ...[at('Сатпаев', 64, 660, 52), at('Нет врача', 123, 660, 70), at('все', 421, 660, 22)],
        at('Итог.', 64, 644, 30),
      ]),
    ).toEqual([
      {
        rows: [
          ['Район', 'Что сказали', 'Кто'],
          ['Каражал', 'Вода ржавая, и фильтров нет', 'женщины'],
          ['Сатпаев', 'Нет врача', 'все'],
        ],
      },
      { text: 'Итог.' },
    ]);
  });

  it('is none without words in its heading, with one row, or of columns of text', () => {
    const rowsIn = (items: Parameters<typeof piecesOfItems>[0]) =>
      piecesOfItems(items).filter((piece) => 'rows' in piece);
    const numbers = [718, 702, 686].flatMap((y) => [at('2020', 64, y, 26), at('1200', 240, y, 26)]);
    expect(rowsIn(numbers)).toEqual([]);
    expect(rowsIn([...heading, at('Сатпаев', 64, 700, 52), at('Нет врача', 227, 700, 70)])).toEqual([]);
    const column = (x: number) =>
      Array.from({ length: 20 }, (_, line) => at('Нет воды и света', x, 700 - line * 14, 130));
    expect(
      rowsIn([at('Қазақша', 64, 718, 50), at('Русский', 300, 718, 50), ...column(64), ...column(300)]),
    ).toEqual([]);
  });

  it('is a table of the document, its rows on their page', async () => {
    const row = (y: number, ...cells: string[]) =>
      cells.map((cell, column) => `BT /F 12 Tf ${20 + column * 130} ${y} Td (${cell}) Tj ET\n`).join('');
    const { blocks, tables } = await readDocumentFile(
      pdfFile(
        pdfPages(
          row(300, 'The first page.'),
          row(300, 'Area', 'Said', 'Who') +
            row(280, 'Satpayev', 'No water', 'women') +
            row(260, 'Ulytau', 'No road', 'all'),
        ),
      ),
      'minutes.pdf',
    );
    expect(tables.map(({ sheet, headings }) => [sheet, headings])).toEqual([
      ['Table 1', ['Area', 'Said', 'Who']],
    ]);
    expect(blocks).toMatchObject([
      { page: 1, text: 'The first page.' },
      ...[1, 2, 3].map((each) => ({ page: 2, sheet: 'Table 1', row: each })),
    ]);
  });
});
