import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { pdfFile, pdfPages } from './pdf-file.fixture';
import { openPrinter, printedPdf } from './printed-pdf.fixture';
import { readDocumentFile } from './read-document-file';
import { shown } from './read-file.fixture';

let browser: Browser;
beforeAll(async () => {
  browser = await openPrinter();
}, 60_000);
afterAll(() => browser.close());

const read = async (html: string) => readDocumentFile(await printedPdf(browser, html), 'свод.pdf');

const heads = ['№', 'Район', 'Что сказали жители на сходе села', 'Кто', 'Дата'];
const rows = [
  ['1', 'Сатпаев', 'Вода в кранах ржавая по утрам и вечерам, фильтров нет', 'женщины', '05.03.2025'],
  ['2', 'Улытауский район', 'Моста нет', 'пожилые люди и пенсионеры', '06.03.2025'],
  ['3', 'Каражал', 'Врач приезжает раз в месяц, до больницы сто километров', 'все', '07.03.2025'],
];
const row = (cells: readonly string[], tag = 'td') =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const tableOf = (all: readonly (readonly string[])[]) =>
  `<table><thead>${row(heads, 'th')}</thead>${all.map((cells) => row(cells)).join('')}</table>`;
const lined = (...all: readonly (readonly string[])[]) => all.map((cells) => cells.join(' | '));

describe('a table whose cells are drawn', () => {
  it('is read cell by cell, with centred heads, cells of two lines and a narrow number', async () => {
    const { blocks, tables } = await read(`<p>Свод.</p>${tableOf(rows)}<p>Итого три.</p>`);
    expect(shown(blocks)).toEqual(['Свод.', ...lined(heads, ...rows), 'Итого три.']);
    expect(tables).toMatchObject([{ headings: heads }]);
  });

  it('is read so in other borders too: apart, in one frame with lines, and narrow', async () => {
    for (const style of [
      'table{border-collapse:separate;border-spacing:2px}',
      'td,th{padding:0 1px}',
      'td,th{border-width:0 1px 1px 0;border-color:#999} table{border:2px solid}',
    ])
      expect(shown((await read(`<style>${style}</style>${tableOf(rows)}`)).blocks)).toEqual(
        lined(heads, ...rows),
      );
  });

  it('is read so as a browser draws it unasked, where the words of its cells nearly touch', async () => {
    const plain =
      '<style>table{border-collapse:separate;width:auto} td,th{border:1px inset;padding:1px} body{font:16px serif}</style>';
    const narrow = [
      ['Село', 'Пол'],
      ['Село', 'муж'],
      ['Село', 'жен'],
    ];
    const wide = [
      ['Район', 'Что сказано', 'Пол'],
      ['Аркалык', 'Мусор не вывозят месяцами, крысы бегают по двору', 'ж'],
      ['Костанай', 'Больше детских садов, очередь три года', 'м'],
    ];
    for (const all of [narrow, wide]) {
      const { blocks, tables } = await read(
        `${plain}<table>${all.map((cells) => row(cells)).join('')}</table>`,
      );
      expect(shown(blocks)).toEqual(lined(...all));
      expect(tables).toHaveLength(1);
    }
  });

  it('has cells over several columns and rows in the first of them, as tables of other files', async () => {
    const { blocks } = await read(
      '<table><tr><th>Район<th>Вода<th>Школа<th>Дорога<tr><td rowspan=2>Сатпаев<td colspan=2>нет ни той, ни другой<td>есть<tr><td>ржавая<td>мала<td>плохая</table>',
    );
    expect(shown(blocks)).toEqual(
      lined(
        ['Район', 'Вода', 'Школа', 'Дорога'],
        ['Сатпаев', 'нет ни той, ни другой', '', 'есть'],
        ['', 'ржавая', 'мала', 'плохая'],
      ),
    );
  });

  it('is one over several pages, without the headings that each repeats, its rows on their pages', async () => {
    const all = Array.from({ length: 50 }, (_, at) => [`${at + 1}`, ...(rows[at % 3] ?? []).slice(1)]);
    const { blocks, tables } = await read(`${tableOf(all)}<p>Итого.</p>`);
    expect(shown(blocks)).toEqual([...lined(heads, ...all), 'Итого.']);
    expect(tables).toHaveLength(1);
    const pages = blocks.map((block) => block.page ?? 0);
    expect(pages[0]).toBe(1);
    expect(pages).toEqual([...pages].sort((one, other) => one - other));
    expect(new Set(pages).size).toBeGreaterThan(2);
  });

  it('is none where lines only frame a text', async () => {
    const { tables, blocks } = await read(
      '<div style="border:1px solid;padding:4px"><p>Воды нет.</p><hr><p>Школа мала.</p></div><p>Кто: <u>Айгуль</u> Где: <u>Улытау</u></p>',
    );
    expect(tables).toEqual([]);
    expect(shown(blocks)).toEqual(['Воды нет.', 'Школа мала.', 'Кто: Айгуль Где: Улытау']);
  });

  it('is read where lines are stroked, and where the file runs cells together', async () => {
    const words = (text: string, x: number, y: number) => `BT /F 12 Tf ${x} ${y} Td (${text}) Tj ET\n`;
    const lines = [
      ...[300, 275, 250, 225].map((y) => `20 ${y} m 380 ${y} l S\n`),
      ...[20, 45, 160, 380].map((x) => `${x} 225 m ${x} 300 l S\n`),
    ].join('');
    const { blocks } = await readDocumentFile(
      pdfFile(
        pdfPages(
          lines +
            words('No', 24, 283) +
            words('Area', 50, 283) +
            words('Said', 165, 283) +
            words('1   Satpayev', 24, 258) +
            words('No water', 165, 258) +
            words('2   Ulytau', 24, 233) +
            words('No road', 165, 233),
        ),
      ),
      'table.pdf',
    );
    expect(shown(blocks)).toEqual(
      lined(['No', 'Area', 'Said'], ['1', 'Satpayev', 'No water'], ['2', 'Ulytau', 'No road']),
    );
  });
});
