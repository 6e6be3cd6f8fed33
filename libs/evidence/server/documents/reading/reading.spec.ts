import { describe, expect, it } from '@jest/globals';
import { layOutText } from '@qadam/evidence/domain';
import type { Failure } from '@qadam/platform/server';
import { strToU8, zipSync } from 'fflate';
import type { DocumentProblem } from './document-file-words';
import { readHtml } from './html-text';
import { pdfFile, pdfPages } from './pdf-file.fixture';
import { paragraphsOfItems } from './pdf-paragraphs';
import { readDocumentFile } from './read-document-file';
import { problemOf, shown } from './read-file.fixture';
import { blocksOfTables } from './table-blocks';
import { wordFile, wordNoteMark, wordParagraph, wordRow } from './word-file.fixture';

describe('a PDF', () => {
  const words =
    'BT /F 12 Tf 20 300 Td (No water in the vil-) Tj 0 -14 Td (lage.) Tj 0 -60 Td (The village.) Tj ET';

  it('gives its text by paragraphs, rebuilt from lines', async () => {
    const { blocks, notice } = await readDocumentFile(pdfFile(pdfPages(words)), 'a.pdf');
    expect(blocks).toEqual([
      { page: 1, text: 'No water in the village.' },
      { page: 1, text: 'The village.' },
    ]);
    expect(notice).toBeNull();
  });

  it('tells what would run in it, and takes the text', async () => {
    const acting = pdfPages(words);
    acting[0] = '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>';
    const { notice } = await readDocumentFile(pdfFile(acting), 'a.pdf');
    expect(notice).toMatchObject({
      kind: 'active-content',
      message: { en: expect.stringContaining('JavaScript') },
    });
  });

  it('without text, with a password or broken is refused each in its own words', async () => {
    expect(await problemOf(pdfFile(pdfPages('')), 'a.pdf')).toBe('scanned');
    const locked = [
      ...pdfPages(words),
      `<< /Filter /Standard /V 1 /R 2 /P -60 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
    ];
    expect(await problemOf(pdfFile(locked, '/Encrypt 7 0 R /ID [<00> <00>]'), 'a.pdf')).toBe('encrypted');
    expect(await problemOf('%PDF-1.7 and no more', 'a.pdf')).toBe('damaged');
  });

  it('has a new paragraph after a wide gap, and a space where letters stand apart', () => {
    const at = (text: string, x: number, y: number) => ({ text, x, y, width: text.length * 6, height: 12 });
    expect(
      paragraphsOfItems([
        at('One', 20, 300),
        at('line', 50, 300),
        at('goes on', 20, 286),
        at('Next.', 20, 240),
      ]),
    ).toEqual(['One line goes on', 'Next.']);
  });

  it('keeps the lines of a heading together, which is set larger than the text', () => {
    const at = (text: string, y: number, height = 12) => ({ text, x: 57, y, width: 400, height });
    expect(
      paragraphsOfItems([
        ...[at('Решения схода о воде,', 740, 24), at('дорогах и школах', 712, 24)],
        ...[at('В селе нет воды,', 680), at('дорога разбита,', 666), at('школа мала.', 652)],
        at('Итоги', 610, 24),
      ]),
    ).toEqual([
      'Решения схода о воде, дорогах и школах',
      'В селе нет воды, дорога разбита, школа мала.',
      'Итоги',
    ]);
  });

  it('has a new paragraph after a gap of six points, whatever the leading of its lines', () => {
    for (const step of [13, 16, 18]) {
      const at = (text: string, line: number, gap = 0) => ({
        ...{ text, x: 57, y: 700 - line * step - gap, width: 480, height: 11 },
      });
      expect(
        paragraphsOfItems([
          ...[at('В селе нет воды уже третий год, и люди', 0), at('ездят за ней в соседний аул за сорок', 1)],
          ...[
            at('Дорога разбита, автобус ходит дважды', 2, 6),
            at('в неделю, а зимой и того реже, когда', 3, 6),
          ],
        ]),
      ).toEqual([
        'В селе нет воды уже третий год, и люди ездят за ней в соседний аул за сорок',
        'Дорога разбита, автобус ходит дважды в неделю, а зимой и того реже, когда',
      ]);
    }
  });

  it('tells the step of lines from the gap of paragraphs, where most paragraphs are of one line', () => {
    const at = (text: string, y: number, width = 500) => ({ text, x: 57, y, width, height: 12 });
    expect(
      paragraphsOfItems([
        ...[at('Ауылда балабақша жоқ,', 700), at('бала қарайтын адам табылмайды.', 686)],
        ...[at('Аулымызда интернет дурыс емес.', 658), at('The bus runs twice a week.', 630)],
        ...[at('Зимой город топится углём.', 602), at('Мусор вывозят к реке.', 574)],
      ]),
    ).toEqual([
      'Ауылда балабақша жоқ, бала қарайтын адам табылмайды.',
      ...['Аулымызда интернет дурыс емес.', 'The bus runs twice a week.'],
      ...['Зимой город топится углём.', 'Мусор вывозят к реке.'],
    ]);
  });
});

describe('a page', () => {
  it('gives what it shows; scripts are named and never text', () => {
    const { pieces, active } = readHtml(
      '<head><title>T</title><script>alert(1)</script></head><body onload="x()"><h1>Встреча</h1><p>Воды <b>нет</b><ul><li>Раз<li>Два</ul><a href="javascript:y()">Еще</a>',
    );
    expect(pieces).toEqual([{ text: 'Встреча\nВоды нет\nРаз\nДва\nЕще' }]);
    expect(active).toEqual(['script', 'onload', 'javascript:']);
  });

  const pageWithHidden =
    '<body><p>Воды нет<!-- спросить потом у акима --></p><!--[if mso]><p>x</p><![endif]-->' +
    '<p style="display: none">Тайное раз</p><div hidden><p>Тайное два<p>Тайное <b>три</b></div>' +
    '<p>Свет <span style="visibility:hidden">тайное четыре <i style="visibility:visible">есть</i></span></p>' +
    '<div style="FONT-SIZE:0px"><span style="font-size:2em">тайное пять</span><span style="font-size:14px">Газ дорог</span></div>' +
    '<table><tr><th>Кто<th>Что<tr><td>Ли<td>Дорога разбита<tr style="display:none"><td>Ким<td>тайное шесть</table></body>';

  it('leaves out what a browser does not show, and counts it', () => {
    const { pieces, hidden } = readHtml(pageWithHidden);
    const all = JSON.stringify(pieces);
    expect(all).not.toMatch(/тайное|акима|Ким/iu);
    for (const shown of ['Воды нет', 'Свет', 'есть', 'Газ дорог', 'Дорога разбита'])
      expect(all).toContain(shown);
    // One comment, three paragraphs, one stretch in a paragraph, one without size, two cells.
    expect(hidden).toBe(8);
    expect(readHtml('<p>Воды нет<!-- ok --><noscript>Включите сценарии, пожалуйста</noscript>').hidden).toBe(
      0,
    );
  });

  it('is told to have hidden passages, and that they were left out', async () => {
    const { notice, blocks } = await readDocumentFile(Buffer.from(pageWithHidden), 'сход.html');
    expect(JSON.stringify(blocks)).not.toMatch(/тайное/iu);
    expect(notice).toMatchObject({ kind: 'unseen-content', place: 'сход.html' });
    expect(notice?.message.ru).toBe('В файле есть скрытые фрагменты: 8. Они не взяты.');
    expect((await readDocumentFile(Buffer.from('<p>Воды нет</p>'), 'сход.html')).notice).toBeNull();
  });
});

describe('a table in a text', () => {
  const row = (sheet: string, at: number, ...cells: string[]) => ({
    ...{ sheet, row: at, cells },
    personal: expect.any(Map),
  });

  it('gives the notes of a paragraph behind it', async () => {
    const noted = (text: string, id: number) =>
      wordParagraph(text).replace('</w:p>', `${wordNoteMark(id)}</w:p>`);
    const file = wordFile(
      noted('We have no water.', 1) + wordParagraph('Roads are bad.') + noted('No school.', 2),
      ['The well dried up in 2019.', 'Since the fire.'],
    );
    const { blocks } = await readDocumentFile(Buffer.from(file), 'notes.docx');
    expect(shown(blocks)).toEqual([
      ...[
        'We have no water.',
        'The well dried up in 2019.',
        'Roads are bad.',
        'No school.',
        'Since the fire.',
      ],
    ]);
  });

  it('of Word keeps its rows, its merged cells and its place between the paragraphs', async () => {
    const cell = (text: string, extent = '') =>
      `<w:tc><w:tcPr>${extent}</w:tcPr>${wordParagraph(text)}</w:tc>`;
    const file = wordFile(
      wordParagraph('Протокол схода') +
        `<w:tbl>${wordRow('ФИО', 'Телефон', 'Что сказано')}` +
        `<w:tr>${cell('Ким Ольга')}${cell('87011234567', '<w:vMerge w:val="restart"/>')}${cell('Воды нет')}</w:tr>` +
        `<w:tr>${cell('Ли Вера')}${cell('', '<w:vMerge/>')}${cell('Дорога разбита')}</w:tr>` +
        `<w:tr>${cell('Итого двое', '<w:gridSpan w:val="2"/>')}${cell('Решили писать акиму')}</w:tr></w:tbl>` +
        wordParagraph('Закрыли в шесть') +
        `<w:tbl>${wordRow('Ауыл', 'Мәселе')}${wordRow('Жезді', 'Су жоқ, жол нашар')}</w:tbl>` +
        `<w:tbl>${wordRow('Одна рамка', 'вокруг слов')}</w:tbl>`,
    );
    const { blocks, tables } = await readDocumentFile(Buffer.from(file), 'протокол.docx');
    expect(blocks).toEqual([
      { page: 1, text: 'Протокол схода' },
      row('Таблица 1', 1, 'ФИО', 'Телефон', 'Что сказано'),
      row('Таблица 1', 2, 'Ким Ольга', '87011234567', 'Воды нет'),
      row('Таблица 1', 3, 'Ли Вера', '87011234567', 'Дорога разбита'),
      row('Таблица 1', 4, 'Итого двое', '', 'Решили писать акиму'),
      { page: 1, text: 'Закрыли в шесть' },
      row('2-кесте', 1, 'Ауыл', 'Мәселе'),
      row('2-кесте', 2, 'Жезді', 'Су жоқ, жол нашар'),
      { page: 1, text: 'Одна рамка' },
      { page: 1, text: 'вокруг слов' },
    ]);
    expect(tables.map(({ sheet, headings }) => [sheet, headings])).toEqual([
      ['Таблица 1', ['ФИО', 'Телефон', 'Что сказано']],
      ['2-кесте', ['Ауыл', 'Мәселе']],
    ]);
    expect(layOutText(blocks).text.split('\n').slice(1, 4)).toEqual([
      'ФИО | Телефон | Что сказано',
      '[имя 1] | [телефон 1] | Воды нет',
      '[имя 2] | [телефон 1] | Дорога разбита',
    ]);
  });

  it('of a page keeps its rows; a table that only lays out others is none', async () => {
    const { blocks } = await readDocumentFile(
      Buffer.from(
        '<!doctype html><p>Meeting<table><tr><td>Left<td><table><caption>Who said what</caption><thead><tr><th>Name of child<th>Age<th>Need</thead>' +
          '<tr><td>Umid<td rowspan=2>6<td>No <b>kindergarten</b><tr><td>Alia<td>A school bus</table><tr><td>Right<td>Bottom</table><p>End',
      ),
      'meeting.html',
    );
    expect(blocks).toEqual([
      ...['Meeting', 'Left', 'Who said what'].map((text) => ({ page: 1, text })),
      row('Table 1', 1, 'Name of child', 'Age', 'Need'),
      row('Table 1', 2, 'Umid', '6', 'No kindergarten'),
      row('Table 1', 3, 'Alia', '6', 'A school bus'),
      ...['Right', 'Bottom', 'End'].map((text) => ({ page: 1, text })),
    ]);
    expect(layOutText(blocks).text).toContain('[name 1] | 6 | No kindergarten');
  });

  it('whose first column says what stands beside it is masked by its rows', () => {
    const lines = blocksOfTables([
      {
        ...{ sheet: null, headingRow: 1, headings: ['ФИО', 'Умид Г.'] },
        rows: [
          { row: 2, cells: ['Телефон', '2-34-56'] },
          { row: 3, cells: ['Просьба', 'Дать воду'] },
        ],
      },
    ]);
    expect(layOutText(lines).text).toBe('ФИО | [имя 1]\nТелефон | [телефон 1]\nПросьба | Дать воду');
  });
});

describe('what is refused', () => {
  const refusal = async (content: string | Buffer, name: string) =>
    readDocumentFile(Buffer.from(content), name).then(
      () => null,
      ({ words, details }: Failure) => ({ ru: words?.ru, told: details['told'] as DocumentProblem }),
    );

  it('names the place where one sentence is all that is shown, in the language of the reader', async () => {
    const table = await refusal('a,b\n1,2\n3,"open\n', 'a.csv');
    expect(table?.told).toMatchObject({ kind: 'damaged', place: 'a.csv, row 3' });
    expect(table?.ru).toMatch(/кавычка.+Место: a\.csv, строка 3\. Закройте кавычку/u);
    const json = await refusal('[{"_uuid": "1",\n "a": 1', 'a.json');
    expect(json?.told).toMatchObject({ kind: 'damaged', place: 'a.json, line 2, column 8' });
    expect(json?.ru).toMatch(/Место: a\.json, строка 2, столбец 8\. Выгрузите данные заново/u);
    expect(JSON.stringify(json)).not.toMatch(/Unexpected|JSON input/u);
  });

  it('is called what it is, with what to do about it', async () => {
    const rtf = await refusal('{\\rtf1 Нет воды}', 'сход.docx');
    expect(rtf?.told.kind).toBe('mislabelled');
    expect(rtf?.told.message.en).toMatch(/RTF/u);
    expect(rtf?.told.remedy.en).toMatch(/save it as DOCX/u);
    const odt = Buffer.from(
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
        'content.xml': strToU8('<office:document-content/>'),
      }),
    );
    for (const [name, kind] of [
      ['сход.odt', 'unknown-kind'],
      ['сход.docx', 'mislabelled'],
    ] as const) {
      const open = await refusal(odt, name);
      expect(open?.told).toMatchObject({ kind, place: name });
      expect(open?.told.message.ru).toMatch(/Это файл OpenDocument/u);
      expect(open?.told.remedy.ru).toMatch(/сохраните как DOCX/u);
    }
    expect((await refusal('{\\rtf1 Нет воды}', 'сход.rtf'))?.told.remedy.en).toMatch(/save it as DOCX/u);
    for (const name of ['сход.docx', 'итоги.xlsx']) {
      const archive = await refusal(Buffer.from(zipSync({ 'a.txt': strToU8('вода') })), name);
      expect(archive?.told).toMatchObject({ kind: 'mislabelled', place: name });
      expect(archive?.told.message.en).toMatch(/ZIP archive that holds neither a Word document/u);
      expect(archive?.told.remedy.en).toMatch(/Unpack it/u);
    }
    const gutted = zipSync({ '[Content_Types].xml': strToU8('<Types/>') });
    expect((await refusal(Buffer.from(gutted), 'a.docx'))?.told.kind).toBe('damaged');
  });
});
