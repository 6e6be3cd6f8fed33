import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openPrinter, printedPdf } from './printed-pdf.fixture';
import { readDocumentFile } from './read-document-file';
import { shown } from './read-file.fixture';

let browser: Browser;
beforeAll(async () => {
  browser = await openPrinter();
}, 60_000);
afterAll(() => browser.close());

const read = async (html: string) => readDocumentFile(await printedPdf(browser, html), 'сход.pdf');

const said = 'жители говорили о воде, дорогах и школе, и просили ответить письменно до конца месяца';
const speech = (at: number) => `Выступающий ${at}: ${`${said}, `.repeat(6)}а потом разошлись.`;

describe('a paragraph of a printed page', () => {
  it('is one where it goes over from page to page, at the page that it begins on', async () => {
    const speeches = Array.from({ length: 14 }, (_, at) => speech(at + 1));
    const { blocks } = await read(speeches.map((each) => `<p>${each}</p>`).join(''));
    expect(shown(blocks)).toEqual(speeches);
    const pages = blocks.map((block) => block.page ?? 0);
    expect(pages).toEqual([...pages].sort((one, other) => one - other));
    expect(Math.max(...pages)).toBeGreaterThan(1);
  });

  it('is another one on the next page after a sentence, a short line, or with a mark of its own', async () => {
    const { blocks } = await read(
      `<p>Первая.</p><p>${said}.</p><p style="break-before:page">${said}</p><p style="break-before:page">Просили</p>` +
        '<p style="break-before:page">воду</p><p style="break-before:page">- дорогу</p>',
    );
    expect(shown(blocks)).toEqual(['Первая.', `${said}.`, said, 'Просили', 'воду', '- дорогу']);
  });

  it('may go over a whole page', async () => {
    const long = `Начало: ${`${said}, `.repeat(90)}конец.`;
    const { blocks } = await read(`<p>${long}</p><p>Второй абзац.</p>`);
    expect(shown(blocks)).toEqual([long, 'Второй абзац.']);
  });
});

describe('an item of a list on a printed page', () => {
  it('is a paragraph of its own, whether its bullet is a letter or drawn', async () => {
    const long =
      'Новую школу на сто мест, потому что нынешняя построена в 1968 году и дети учатся в три смены, а спортзала нет';
    const items = ['Воду', 'Дорогу до райцентра', long, 'Свет'];
    const marked = [
      ...['а) воду', 'б) дорогу', '◦ школу', '■ газ', '✓ мост', '1.1 свет', '1.2 лес'],
      ...['1) врача', '- почту', '· лед'],
    ];
    const { blocks } = await read(
      `<p>Просили:</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul><p>Еще:<br>${marked.join('<br>')}</p>`,
    );
    expect(shown(blocks)).toEqual(['Просили:', ...items, 'Еще:', ...marked]);
  });

  it('is none where a line only wraps before a name or a number', async () => {
    const text = Array.from({ length: 40 }, (_, at) => `Улытау ${at}.5 и Жезказганское Водохранилище`).join(
      ' ',
    );
    expect(shown((await read(`<p>${text}</p>`)).blocks)).toEqual([text]);
  });
});

describe('a justified paragraph of a printed page', () => {
  const paragraphs = [
    'Протокол собрания совета составлен по итогам встречи с жителями сельских округов, прошедшей в здании дома культуры.',
    'Представитель отдела образования сообщил, что в малокомплектных школах не хватает учителей математики, физики и английского языка, поэтому уроки ведут совместители.',
    'Тұрғындар ауылдық округтегі су құбырының тозығы жеткенін, жаз айларында судың тәулігіне екі сағат берілетінін айтты және жөндеу жұмыстарының мерзімін нақтылауды сұрады.',
    'Ответственность за неудовлетворительное функционирование районного хозяйства никто не несет, а председательствующий переадресовывает обращения.',
    'Фермеры предложили создать заготовительный пункт молока и мяса, чтобы не зависеть от посредников, занижающих закупочные цены.',
  ];
  const all = paragraphs.map((text) => `<p>${text}</p>`).join('');

  it.each([
    ['in two columns of small letters', 'font-size:10.5pt;column-count:2;column-gap:8mm'],
    ['in two columns of usual letters', 'font-size:12pt;column-count:2;column-gap:8mm'],
    ['in two columns of large letters', 'font-size:14pt;column-count:2'],
    ['over the whole page in large letters', 'font-size:19px;width:150mm'],
  ])('is one %s, however wide its spaces are', async (_, style) => {
    const { blocks, tables } = await read(`<div style="text-align:justify;${style}">${all}</div>`);
    expect(tables).toEqual([]);
    expect(shown(blocks)).toEqual(paragraphs);
  });

  it('is one in each cell of a table that has a language beside another', async () => {
    const cell = (text = '') => `<td style="text-align:justify;width:50%;vertical-align:top">${text}</td>`;
    const { blocks } = await read(`<table><tr>${cell(paragraphs[2])}${cell(paragraphs[3])}</tr></table>`);
    expect(shown(blocks)).toEqual([paragraphs[2], paragraphs[3]]);
  });

  it('leaves a table as it is whose cells are one word each and end at the margin', async () => {
    const cells = [
      ['Район', 'Беда', 'Число'],
      ['Сатпаев', 'вода', '12'],
      ['Каражал', 'дорога', '7'],
    ];
    const row = (each: readonly string[]) =>
      `<tr>${each.map((text, at) => `<td style="border:0;${at === 2 ? 'text-align:right' : ''}">${text}</td>`).join('')}</tr>`;
    const { tables } = await read(
      `<div style="text-align:justify">${all}</div><table>${cells.map(row).join('')}</table>`,
    );
    expect(tables.map(({ headings }) => headings)).toEqual([cells[0]]);
  });
});

describe('a hyphen at the end of a printed line', () => {
  const narrow = (texts: readonly string[]) =>
    read(texts.map((text) => `<p style="width:45mm;margin:0 0 8mm">${text}</p>`).join(''));

  it('stays where the text has it', async () => {
    const text = 'Состояние водопроводно-канализационного и жилищно-коммунального хозяйства, IT-компании';
    expect(shown((await narrow([text])).blocks)).toEqual([text]);
  });

  it('goes where it only divides, and where the word stands elsewhere without it', async () => {
    const { blocks } = await narrow([
      'Просили построить электро&shy;снабжение для всех',
      'В поселке Водохра-<br>нилище нет врача, а водохранилища мелеют',
      'Ауылдағы мектеп&shy;теріміздегі оқушылар',
    ]);
    expect(shown(blocks)).toEqual([
      'Просили построить электроснабжение для всех',
      'В поселке Водохранилище нет врача, а водохранилища мелеют',
      'Ауылдағы мектептеріміздегі оқушылар',
    ]);
  });

  it('goes from all words of a document that divides them so, but for those that have one elsewhere', async () => {
    const { blocks } = await narrow([
      'Нет водо-<br>провода, а водопровод ржавый.',
      'Закрыта амбула-<br>тория, до другой амбулатории час.',
      'Нужны лекар-<br>ства и ата-<br>аналар, ата-аналар жиналысы.',
    ]);
    expect(shown(blocks)).toEqual([
      'Нет водопровода, а водопровод ржавый.',
      'Закрыта амбулатория, до другой амбулатории час.',
      'Нужны лекарства и ата-аналар, ата-аналар жиналысы.',
    ]);
  });
});
