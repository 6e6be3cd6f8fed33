import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Document,
  type FileChild,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import type { Viewer } from '@qadam/identity/domain';
import { plainText, type TableNode } from '@qadam/reporting/domain';
import { openReportingWorld, type ReportingWorld } from '../reporting.fixture';
import { readDocxParts } from './read-docx';

const code = 'vnr-2025';

const words = (text: string, style?: string) => new Paragraph({ text, ...(style ? { style } : {}) });
const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const cell = (...children: readonly (Paragraph | Table)[]) => new TableCell({ children });
const row = (...texts: readonly string[]) =>
  new TableRow({ children: texts.map((text) => cell(words(text))) });

const write = async (...children: readonly FileChild[]): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [words('Оценка акимата.')] } },
      sections: [{ children }],
    }),
  );

/** Heads of two rows, one of them merged down and one across. */
const merged = new Table({
  rows: [
    new TableRow({
      children: [
        new TableCell({ verticalMerge: VerticalMergeType.RESTART, children: [words('Территория')] }),
        new TableCell({ columnSpan: 2, children: [words('5.5.2 Женщины на руководящих должностях')] }),
      ],
    }),
    new TableRow({
      children: [
        new TableCell({ verticalMerge: VerticalMergeType.CONTINUE, children: [] }),
        cell(words('2018')),
        cell(words('2019')),
      ],
    }),
    row('Казахстан', '41,2', '35'),
  ],
});

let world: ReportingWorld;
let drafter: Viewer;

const takeUp = async (fileName: string, ...children: readonly FileChild[]) => {
  const file = { fileName, bytes: await write(...children) };
  const id = await world.forward.beginFromDocument(drafter, code, file, 'ru');
  const earlier = (await world.forward.earlierOf(drafter, code)).find((one) => one.id === id);
  return { id, remarks: earlier?.remarks ?? [], items: await world.forward.list(drafter, id) };
};

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter');
});
afterAll(() => world.close());

describe('tables in the DOCX of an earlier review', () => {
  it('are read with merged cells, tables in cells, notes and captions', async () => {
    const nested = new Table({ rows: [row('Село', '7,5')] });
    const note = new Paragraph({ children: [new TextRun('12,5'), new FootnoteReferenceRun(1)] });
    const outer = new Table({
      rows: [new TableRow({ children: [cell(words('Улытау')), cell(note, nested, words(''))] })],
    });
    const { parts } = await readDocxParts(await write(words('Доля', 'Caption'), merged, outer), 'a.docx');
    expect(parts).toMatchObject([
      { shape: 'paragraph', text: 'Доля', isCaption: true },
      {
        shape: 'table',
        isNested: false,
        rows: [
          [
            { columns: 1, rows: 2, lines: [{ text: 'Территория' }] },
            { columns: 2, rows: 1 },
          ],
          [{ lines: [{ text: '2018' }] }, { lines: [{ text: '2019' }] }],
          [{ columns: 1, rows: 1 }, {}, { lines: [{ text: '35' }] }],
        ],
      },
      {
        shape: 'table',
        rows: [[{}, { lines: [{ text: '12,5', notes: [{ at: 4, text: 'Оценка акимата.' }] }] }]],
      },
      { shape: 'table', isNested: true, rows: [[{}, { lines: [{ text: '7,5' }] }]] },
    ]);
  });

  it('come up as one item each, their figures tied where row, column and caption name the series', async () => {
    const regions = new Table({
      rows: [row('Регион', '2023', 'Из них женщины'), row('область Ұлытау', '97,1', '11')],
    });
    const { items, remarks } = await takeUp(
      'tables.docx',
      heading('Гендерное равенство'),
      words('[перевести]'),
      words('Таблица 1. Женщины во власти'),
      merged,
      words('Таблица 2. 5.b.1 Владение мобильным телефоном'),
      regions,
    );
    const [country, region] = items;
    expect(items.map(({ kind }) => kind)).toEqual(['table', 'table']);
    expect(country?.figures).toMatchObject([
      {
        ...{ text: '41,2', year: 2018, foundBy: 'names', place: { indicator: '5.5.2', area: 'kz' } },
        cell: { row: 'Казахстан', column: '5.5.2 Женщины на руководящих должностях · 2018' },
        now: { year: 2019, value: 43 },
      },
      // The data never said 35; but the country has one series of this indicator, and is named.
      { text: '35', year: 2019, foundBy: 'names', now: { value: 43 } },
    ]);
    expect(country?.targets).toEqual(['5.5']);
    expect(region?.figures).toMatchObject([
      { text: '97,1', foundBy: 'names', place: { indicator: '5.b.1', area: 'ulytau' } },
      // No year: nothing is guessed.
      { text: '11', place: null, foundBy: null, now: null },
    ]);
    expect(remarks.map(({ kind, count }) => [kind, count])).toEqual([
      ['placeholder', 1],
      ['merged-cells', 1],
      ['heading-rows', 1],
    ]);
  });

  it('leave a number that the data never said where several series could be meant, or another than the words name', async () => {
    await world.database.query(`
      insert into series (indicator_code, series_code, unit, dimensions, dimensions_text, is_headline)
        values ('5.5.1', '', 'PT', '{"SEX": "F"}', 'SEX=F', true);
      insert into observation (series_id, area_code, year, value, valid_from)
        select id, 'kz', 2020, 22.1, 1 from series where indicator_code = '5.5.1';`);
    const seats = new Table({ rows: [row('Показатель', '2020'), row('5.5.1 Места в парламенте', '27,1')] });
    const phones = new Table({ rows: [row('Регион', '2023'), row('область Ұлытау', '50,5')] });
    const { items } = await takeUp(
      'several.docx',
      heading('Гендерное равенство'),
      words('Таблица 1. Казахстан'),
      seats,
      words('Таблица 2. 5.b.1 Владение мобильным телефоном'),
      phones,
    );
    expect(items.flatMap(({ figures }) => figures)).toMatchObject([
      { text: '27,1', place: null, foundBy: null },
      { text: '50,5', place: null, foundBy: null },
    ]);
    await world.database.query(`
      delete from observation where series_id in (select id from series where indicator_code = '5.5.1');
      delete from series where indicator_code = '5.5.1';`);
  });

  it('give each of their numbers a choice of its own, and go into the text then beside now', async () => {
    const { id, items } = await takeUp(
      'chosen.docx',
      heading('Гендерное равенство'),
      words('Таблица 1. Владение мобильным телефоном'),
      new Table({ rows: [row('Регион', '2023'), row('область Ұлытау', '97'), row('Женщины', '90')] }),
    );
    const itemId = items[0]?.id ?? 0;
    const offered = await world.itemFigures.offeredFor(drafter, itemId, 0);
    expect(offered.map(({ now, isSame }) => [now.indicator, now.area, isSame])).toContainEqual([
      ...['5.b.1', 'ulytau', true],
    ]);
    const own = offered.find(({ isSame }) => isSame)?.now;
    const place = { indicator: '5.b.1', seriesKey: own?.seriesKey ?? '', area: 'ulytau' };
    await world.itemFigures.bind(drafter, itemId, 0, place);
    await world.itemFigures.bind(drafter, itemId, 1, { indicator: '5.5.2', seriesKey: null, area: 'kz' });
    const [bound] = await world.forward.list(drafter, id);
    expect(bound?.figures.map(({ foundBy, now }) => [foundBy, now?.value])).toEqual([
      ['person', 97.1],
      ['person', 43],
    ]);
    await expect(world.itemFigures.bind(drafter, itemId, 2, place)).rejects.toMatchObject({
      code: 'not-found',
    });

    await world.forward.insert(drafter, itemId);
    const { newest, read } = await world.reading.find(drafter, code, 'goals/5', 'ru');
    const table = newest?.content.content.findLast((node): node is TableNode => node.type === 'table');
    const rows = (table?.content ?? []).map((one) =>
      plainText({ type: 'doc', content: [{ type: 'table', content: [one] }] }),
    );
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain('область Ұлытау, 2023');
    expect(read.figures.map(({ figure }) => figure?.value).slice(-2)).toEqual([97.1, 43]);

    const compared = await world.comparisons.of(drafter, id);
    expect(compared.figures.filter(({ before }) => before !== null)).toMatchObject([
      { indicator: '5.5.2', before: '90 (2023)', today: expect.stringContaining('43') },
      { indicator: '5.b.1', before: '97 (2023)', today: expect.stringContaining('97,1') },
    ]);
    expect(compared.untied).toBe(0);
  });

  it('are answered a part at a time where they are large', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => row(`Село ${index}`, `${index},5`));
    const { id, items, remarks } = await takeUp(
      'large.docx',
      heading('Гендерное равенство'),
      new Table({ rows: [row('Село', 'Доля'), ...rows] }),
    );
    expect(remarks).toMatchObject([{ kind: 'large-table', count: 1 }]);
    const [listed] = await world.forward.list(drafter, id, 40);
    expect([listed?.figures.length, listed?.figureCount]).toEqual([40, 300]);
    expect(await world.forward.figuresOf(drafter, items[0]?.id ?? 0)).toHaveLength(300);
  });
});

describe('a sentence of an earlier review with two figures', () => {
  it('has a then and a now of each, on the page, in the text and in the comparison', async () => {
    const { id, items } = await takeUp(
      'two.docx',
      heading('Гендерное равенство'),
      words('Доля женщин составила 40 % в 2019 году, телефоны были у 92 % людей.'),
    );
    const itemId = items[0]?.id ?? 0;
    expect(items[0]?.figures.map(({ text, place }) => [text, place])).toEqual([
      ['40 %', null],
      ['92 %', null],
    ]);
    expect((await world.comparisons.of(drafter, id)).untied).toBe(2);
    await world.itemFigures.bind(drafter, itemId, 1, { indicator: '5.b.1', seriesKey: null, area: 'kz' });
    await world.itemFigures.bind(drafter, itemId, 0, { indicator: '5.5.2', seriesKey: null, area: 'kz' });
    await world.forward.insert(drafter, itemId);
    const { newest } = await world.reading.find(drafter, code, 'goals/5', 'ru');
    const last = newest?.content.content.at(-1);
    expect(last && plainText({ type: 'doc', content: [last] })).toMatch(
      /Тогда 40 %, сейчас .*; тогда 92 %, сейчас .*\./u,
    );
    expect((await world.comparisons.of(drafter, id)).figures.filter(({ before }) => before)).toMatchObject([
      { indicator: '5.5.2', before: '40 % (2019)', after: expect.stringContaining('43') },
      { indicator: '5.b.1', before: '92 %', after: expect.stringContaining('92,8') },
    ]);
  });
});

describe('numbers of an earlier review whose data were revised since', () => {
  it('find the series by what the data said then: a row that names it by itself, a sentence the total first', async () => {
    await world.database.query(`
      insert into series (indicator_code, series_code, unit, dimensions, dimensions_text)
        values ('5.5.2', '', 'PT', '{"AGE": "Y_GE65"}', 'AGE=Y_GE65');
      insert into figure_label values ('code', 'AGE', 'Y_GE65', '65 жас және одан жоғары', '65 лет и старше', '65 and over');
      insert into observation (series_id, area_code, year, value, valid_from)
        select id, 'kz', 2019, 42.5, 1 from series where dimensions_text = 'AGE=Y_GE65';`);
    await world.revise(44.5);
    const { items } = await takeUp(
      'revised.docx',
      heading('Гендерное равенство'),
      new Table({
        rows: [row('Показатель', '2019'), row('5.5.2 Женщины на руководящих должностях', '43,0')],
      }),
      words('В 2019 году доля женщин на руководящих должностях составила 43 %.'),
    );
    const table = items.find(({ kind }) => kind === 'table');
    expect(table?.figures).toMatchObject([
      { text: '43,0', foundBy: 'names', place: { indicator: '5.5.2' }, now: { value: 44.5 } },
    ]);
    const sentence = items.find(({ kind }) => kind !== 'table');
    const offered = await world.itemFigures.offeredFor(drafter, sentence?.id ?? 0, 0);
    expect(offered).toMatchObject([
      {
        ...{ isSame: true, thenText: '43\u00a0% (2019\u00a0г.)', revisedText: '44,5\u00a0%' },
        now: { indicator: '5.5.2', seriesLabel: '', value: 44.5 },
      },
      { isSame: true, now: { seriesLabel: '65 лет и старше' } },
    ]);
  });
});
