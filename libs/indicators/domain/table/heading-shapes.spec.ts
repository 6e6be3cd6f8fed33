import { describe, expect, it } from '@jest/globals';
import { fitMapping } from './fit-mapping';
import { guessMapping } from './guess-mapping';
import { headingsAt } from './heading-rows';
import { readTable } from './read-table';
import { tableFromText } from './table';
import type { TableKnowledge } from './table-knowledge';
import { headingsKey, readTableMapping, type TableMapping } from './table-mapping';
import { understoodTexts } from './understood-texts';

const region = (code: string, ...names: readonly string[]) => ({
  ...{ code, sourceCodes: [], names, aliases: [], isRegion: true },
});
const knowledge: TableKnowledge = {
  country: 'kz',
  areas: [
    { code: 'kz', sourceCodes: ['KZ'], names: ['Қазақстан', 'Казахстан', 'Kazakhstan'], aliases: [] },
    { ...region('ulytau', 'Ұлытау облысы', 'область Улытау', 'Ulytau region'), validFrom: 2022 },
    { ...region('abay', 'Абай облысы', 'область Абай', 'Abay region'), sourceCodes: ['KZABY'] },
    // The region of this name is meant where regions stand beside it.
    { code: 'abay-district', sourceCodes: [], names: ['Абайский район', 'Abay district'], aliases: [] },
    region('akmola', 'Ақмола облысы', 'Акмолинская область', 'Akmola region'),
  ],
  dimensions: [{ dimension: 'SEX', names: ['Жынысы', 'Пол', 'Sex'] }],
  codes: [
    { dimension: 'SEX', code: 'F', names: ['Әйелдер', 'Женщины', 'Women'] },
    { dimension: 'SEX', code: 'M', names: ['Ерлер', 'Мужчины', 'Men'] },
    { dimension: 'AGE', code: 'Y15T24', names: ['15–24 жас', '15–24 года', '15–24 years'] },
    { dimension: 'YOUTH', code: 'Y15T24', names: ['15–24 жас', '15–24 года', '15–24 years'] },
    { dimension: 'AGE', code: 'Y25T64', names: ['25–64 жас', '25–64 года', '25–64 years'] },
    { dimension: 'UNIT_MEASURE', code: 'PT', names: ['%'] },
  ],
  indicators: [{ code: '5.5.2', units: ['PT'], series: [''] }],
  listedSeries: new Map(),
};

const title = '5.5.2 Доля женщин на руководящих должностях,,,,\n';
const tableOf = (text: string) => tableFromText('table.csv', new TextEncoder().encode(text));
const readBy = (text: string, mapping: TableMapping) => {
  const { indicators, problems } = readTable(tableOf(text), mapping, knowledge);
  return {
    figures: indicators.flatMap(({ series }) =>
      series.flatMap(({ dimensions, observations }) =>
        observations.map(({ sourceAreaCode, year, value }) =>
          [sourceAreaCode || 'kz', ...Object.values(dimensions), year, value].join(' '),
        ),
      ),
    ),
    problems: problems.map(({ kind, severity, row, column, value }) => [kind, severity, row, column, value]),
  };
};
const guessed = (text: string) => {
  const { mapping, questions } = guessMapping(tableOf(text), knowledge);
  const asked = questions.map(({ kind, detail }) => `${kind} ${detail}`);
  return { mapping, asked, ...readBy(text, mapping) };
};
const values = ({ columns }: TableMapping) =>
  columns
    .filter(({ use }) => use === 'value')
    .map(({ heading, year, area, dimensions }) => ({
      ...{ heading },
      ...(year === undefined ? {} : { year }),
      ...(area === undefined ? {} : { area }),
      ...(dimensions === undefined ? {} : { dimensions }),
    }));

describe('a table with a column for each region', () => {
  it('is read by the names of regions, bare ones too, which are told with their place', () => {
    const read = guessed(
      `${title}Год,Улытау,Абай,Акмолинская область,Казахстан\n2022,1,2,3,4\n2023,5,…,7,8\n`,
    );
    expect(read.asked).toEqual([]);
    expect(read.mapping).toMatchObject({ headerRow: 2, constants: { indicator: '5.5.2' } });
    expect(values(read.mapping)).toEqual([
      { heading: 'Улытау', area: 'Улытау' },
      { heading: 'Абай', area: 'Абай' },
      { heading: 'Акмолинская область', area: 'akmola' },
      { heading: 'Казахстан', area: 'kz' },
    ]);
    expect(read.figures.toSorted()).toEqual([
      ...['abay 2022 2', 'akmola 2022 3', 'akmola 2023 7', 'kz 2022 4', 'kz 2023 8'],
      ...['ulytau 2022 1', 'ulytau 2023 5'],
    ]);
    expect(read.problems).toEqual([
      ['area-by-name', 'warning', 2, 'Улытау', 'Улытау'],
      ['area-by-name', 'warning', 2, 'Абай', 'Абай'],
      ['no-figure', 'warning', 4, 'Абай', '…'],
    ]);
  });

  it('has its problems in the row and the column of the cell', () => {
    const read = guessed(`${title}Год,область Улытау,Казахстан\n2021,1,2\n2022,x1,x3\n2023,4,5\n2023,6,5\n`);
    expect(read.problems).toEqual([
      ['area-not-yet-valid', 'warning', 3, 'область Улытау', 'область Улытау'],
      ['text-in-number', 'error', 4, 'область Улытау', 'x1'],
      ['text-in-number', 'error', 4, 'Казахстан', 'x3'],
      ['duplicate-key-conflict', 'error', 5, 'область Улытау', '4'],
      ['duplicate-key-conflict', 'error', 6, 'область Улытау', '6'],
      ['duplicate-key-identical', 'warning', 6, 'Казахстан', '5'],
    ]);
  });

  it('asks what a column beside them is, and never takes one for the country', () => {
    const read = guessed(`${title}Год,область Улытау,область Абай,Прочее\n2022,1,2,3\n`);
    expect(read.asked).toEqual(['unclear-column Прочее']);
    // The clear columns are read; what is in the other is left out, and told.
    expect(read.figures).toEqual(['ulytau 2022 1', 'abay 2022 2']);
    expect(read.problems).toEqual([['unclear-column', 'error', 2, 'Прочее', 'Прочее']]);
  });
});

describe('regions above years of which one is not known', () => {
  const upper = 'Пол,область Улытау,,Narnia,,область Абай,,Акмолинская область,';
  const years = ',2023,2024,2023,2024,2023,2024,2023,2024';

  it('asks of its columns alone, with their whole heading', () => {
    const read = guessed(`${title.replace(',,,,', ',,,,,,,,')}${upper}\n${years}\nЖенщины,1,2,3,4,5,6,7,8\n`);
    expect(read.mapping).toMatchObject({ headerRow: 3, headerRows: 2 });
    expect(read.asked).toEqual(['unclear-column Narnia, 2023', 'unclear-column Narnia, 2024']);
    expect(values(read.mapping)).toContainEqual({ heading: 'область Абай, 2024', year: 2024, area: 'abay' });
  });

  it('takes no row of figures for years because an unknown word heads the first column', () => {
    const { mapping } = guessed(
      `${title}Период,область Улытау,область Абай,Акмолинская область\n2022,2011,2012,2013\n2023,2014,2015,2016\n`,
    );
    expect(mapping.headerRow).toBe(2);
    expect(mapping.headerRows).toBeUndefined();
  });
});

describe('a heading of a word and a year', () => {
  it('says both, in whatever order and with whatever stands between', () => {
    const text =
      'Регион,Женщины 2022,Мужчины 2022,2023 г. (женщины),"Мужчины, 2023",Всего 2023*\n' +
      'Улытау,1.5,2.5,3.5,4.5,5.5\nАкмолинская,6.5,7.5,8.5,9.5,1.5\n';
    const read = guessed(title + text);
    expect(read.asked).toEqual([]);
    expect(read.figures.toSorted()).toEqual([
      ...[
        'akmola 2023 1.5',
        'akmola F 2022 6.5',
        'akmola F 2023 8.5',
        'akmola M 2022 7.5',
        'akmola M 2023 9.5',
      ],
      ...[
        'ulytau 2023 5.5',
        'ulytau F 2022 1.5',
        'ulytau F 2023 3.5',
        'ulytau M 2022 2.5',
        'ulytau M 2023 4.5',
      ],
    ]);
  });

  it('names regions too', () => {
    const read = guessed(`${title}Пол,Улытау 2022,Улытау 2023\nЖенщины,1.5,2.5\nМужчины,3.5,4.5\n`);
    expect(read.figures).toEqual([
      ...['ulytau F 2022 1.5', 'ulytau F 2023 2.5', 'ulytau M 2022 3.5', 'ulytau M 2023 4.5'],
    ]);
  });

  it('is asked for where nobody knows the word', () => {
    const read = guessed(`${title}Регион,Лётчики 2022,Лётчики 2023\nУлытау,1.5,2.5\n`);
    expect(read.asked).toEqual(['no-year ', 'several Лётчики 2022, Лётчики 2023']);
    expect(read.figures).toEqual([]);
  });
});

describe('a table with a column for each group', () => {
  it('is read by the words for groups, and the total beside them is one', () => {
    const read = guessed(`${title}Регион,Год,Всего,Женщины,Мужчины\nКазахстан,2022,3,1,2\n`);
    expect(read.asked).toEqual([]);
    expect(values(read.mapping).map(({ dimensions }) => dimensions)).toEqual([
      { SEX: '_T' },
      { SEX: 'F' },
      { SEX: 'M' },
    ]);
    expect(read.figures).toEqual(['kz 2022 3', 'kz F 2022 1', 'kz M 2022 2']);
    expect(read.problems).toEqual([]);
  });

  it('knows a group that two dimensions have by the one which holds those beside it, and asks where there is none', () => {
    const ages = guessed(`${title}Год,15–24 года,25–64 года\n2022,1,2\n`);
    expect(ages.figures).toEqual(['kz Y15T24 2022 1', 'kz Y25T64 2022 2']);
    expect(values(ages.mapping)[0]?.dimensions).toEqual({ AGE: 'Y15T24' });
    expect(guessed(`${title}Год,15–24 года,Женщины\n2022,1,2\n`).asked).toEqual([
      'unclear-column 15–24 года',
    ]);
  });
});

describe('headings in two rows', () => {
  const whole = ['kz F 2021 1', 'kz F 2022 2', 'kz M 2021 3', 'kz M 2022 4'];

  it.each([
    ['groups above years', ',Женщины,,Мужчины,\nРегион,2021,2022,2021,2022\nКазахстан,1,2,3,4\n', whole],
    [
      'groups above years, with the word for the column above',
      'Регион,Женщины,,Мужчины,\n,2021,2022,2021,2022\nКазахстан,1,2,3,4\n',
      whole,
    ],
    [
      'years above groups',
      'Регион,2021,,2022,\n,Женщины,Мужчины,Женщины,Мужчины\nКазахстан,1,3,2,4\n',
      whole,
    ],
    [
      'years above groups, with the word for the column below',
      ',2021,,2022,\nРегион,Женщины,Мужчины,Женщины,Мужчины\nКазахстан,1,3,2,4\n',
      whole,
    ],
    [
      'groups that are repeated above each year',
      'Регион,Women,Women,Men,Men\n,2021,2022,2021,2022\nКазахстан,1,2,3,4\n',
      whole,
    ],
    [
      'regions above years',
      'Пол,область Абай,,Казахстан,\n,2021,2022,2021,2022\nЖенщины,1,2,3,4\n',
      ['abay F 2021 1', 'abay F 2022 2', 'kz F 2021 3', 'kz F 2022 4'],
    ],
    [
      'years above regions',
      'Пол,2021,,2022,\n,KZABY,Казахстан,KZABY,Казахстан\nЖенщины,1,3,2,4\n',
      ['abay F 2021 1', 'abay F 2022 2', 'kz F 2021 3', 'kz F 2022 4'],
    ],
    [
      'regions above groups, beside a column of years',
      'Год,область Абай,,Казахстан,\n,Женщины,Мужчины,Женщины,Мужчины\n2021,1,2,3,4\n',
      ['abay F 2021 1', 'abay M 2021 2', 'kz F 2021 3', 'kz M 2021 4'],
    ],
  ])('are read: %s', (_name, rows, figures) => {
    const read = guessed(`${title}${rows}`);
    expect(read.asked).toEqual([]);
    expect(read.mapping).toMatchObject({ headerRow: 3, headerRows: 2 });
    expect(read.figures.toSorted()).toEqual(figures);
    expect(read.problems).toEqual([]);
  });

  it('are read in three rows too: regions above groups above years', () => {
    const read = guessed(
      `${title}Показатель,область Абай,,Казахстан,\n,Женщины,,Женщины,\n,2021,2022,2021,2022\n5.5.2,1,2,3,4\n`,
    );
    expect(read.asked).toEqual([]);
    expect(read.mapping).toMatchObject({ headerRow: 4, headerRows: 3 });
    expect(read.figures.toSorted()).toEqual([
      ...['abay F 2021 1', 'abay F 2022 2', 'kz F 2021 3', 'kz F 2022 4'],
    ]);
  });

  it('stand between titles and footnotes, which are passed over, while a text between figures is not', () => {
    const rows = ',Женщины,,Мужчины,\nРегион,2021,2022,2021,2022\nКазахстан,1,2,3,4\n';
    const notes = ',,,,\n* Предварительные данные,,,,\nИсточник: Бюро,,,,\n';
    const read = guessed(`${title}${rows}${notes}`);
    expect(read.asked).toEqual([]);
    expect(read.figures).toHaveLength(4);
    expect(read.problems).toEqual([]);
    const textsOf = (text: string) =>
      understoodTexts(tableOf(text), guessed(text).mapping, knowledge).unknown.map(
        ({ text: asked }) => asked,
      );
    expect(textsOf(`${title}${rows}${notes}`)).toEqual([]);
    const parted = guessed(`${title}${rows}Село,,,,\nобласть Абай,1,2,3,4\n`);
    expect(textsOf(`${title}${rows}Село,,,,\nобласть Абай,1,2,3,4\n`)).toEqual(['Село']);
    expect(parted.problems).toContainEqual(['unknown-area', 'error', 5, 'Регион', 'Село']);
  });

  it('name the column of a problem by both', () => {
    const read = guessed(
      `${title},Женщины,,Мужчины,\nРегион,2021,2022,2021,2022\nКазахстан,1,x1,2021,-\nобласть Абай,1,2,3,4\n`,
    );
    expect(read.problems).toEqual([
      ['text-in-number', 'error', 4, 'Женщины, 2022', 'x1'],
      ['no-figure', 'warning', 4, 'Мужчины, 2022', '-'],
    ]);
  });

  it('are no rows of figures, even where these could be years', () => {
    const read = guessed(`${title}Год,Женщины,Мужчины\n2021,2001,1999\n2022,2002,2000\n`);
    expect(read.mapping.headerRows).toBeUndefined();
    expect(read.figures).toEqual(['kz F 2021 2001', 'kz F 2022 2002', 'kz M 2021 1999', 'kz M 2022 2000']);
    const plain = guessed(`5.5.2,Казахстан\nРегион,2021,2022\nКазахстан,2001,1999\n`);
    expect(plain.mapping).toMatchObject({ headerRow: 2 });
    expect(plain.mapping.headerRows).toBeUndefined();
    expect(plain.figures).toEqual(['kz 2021 2001', 'kz 2022 1999']);
  });

  it('ask for what stands under a word that nobody knows', () => {
    const read = guessed(`${title},Женщины,,Прочие,\nРегион,2021,2022,2021,2022\nКазахстан,1,2,3,4\n`);
    expect(read.asked.length).toBeGreaterThan(0);
    expect(read.figures).toEqual([]);
  });
});

describe('a mapping of headings in two rows', () => {
  const text = `${title},Ж,,М,\n,а,б,а,б\nКазахстан,1,2,3,4\n`;
  const written = readTableMapping({
    headerRow: 3,
    headerRows: 2,
    columns: [
      { column: 1, heading: '', use: 'area' },
      { column: 2, heading: 'Ж, а', use: 'value', year: 2021, dimensions: { SEX: 'F' } },
      { column: 3, heading: 'Ж, б', use: 'value', year: 2022, dimensions: { SEX: 'F' } },
      { column: 4, heading: 'М, а', use: 'value', year: 2021, area: 'KZABY', dimensions: { SEX: 'M' } },
      { column: 5, heading: 'М, б', use: 'value', year: 2022, area: 'Абай', dimensions: { SEX: 'MALE' } },
    ],
    constants: { indicator: '5.5.2', unit: 'PT' },
  });

  it('says what words do not, by codes and by names, and what it says wrongly is told in the row of the headings', () => {
    const columns = written.columns.filter(({ use }) => use !== 'area');
    const partly = readBy(text, { ...written, columns });
    expect(partly.figures).toEqual([]);
    expect(partly.problems).toContainEqual(['unclear-column', 'error', 3, 'Ж, а', 'Ж, а']);
    const whole = {
      ...written,
      columns: [
        { column: 1, heading: '', use: 'ignore' as const },
        ...columns.map((column) => ({ ...column, area: column.area ?? 'kz' })),
      ],
    };
    expect(readBy(text, whole)).toEqual({
      figures: ['kz F 2021 1', 'kz F 2022 2', 'abay M 2021 3', 'abay MALE 2022 4'],
      problems: [
        ['unknown-code', 'warning', 3, 'М, б', 'MALE'],
        ['area-by-name', 'warning', 3, 'М, б', 'Абай'],
      ],
    });
    const unknown = {
      ...whole,
      columns: whole.columns.map((column) => (column.column === 5 ? { ...column, area: 'nowhere' } : column)),
    };
    expect(readBy(text, unknown).problems).toContainEqual(['unknown-area', 'error', 3, 'М, б', 'nowhere']);
  });

  it('does not take a column of areas and areas of columns at once', () => {
    const read = readBy(text, written);
    expect(read.figures).toEqual([]);
    expect(read.problems.map(([kind]) => kind)).toContain('several-columns');
  });

  it('does not fit where the groups have changed places', () => {
    const english = (first: string, second: string) =>
      `,${first},,${second},\nArea,2021,2022,2021,2022\nKazakhstan,1,2,3,4\n`;
    const { mapping } = guessed(english('Women', 'Men'));
    const named = { ...mapping, constants: { indicator: '5.5.2', unit: 'PT' } };
    expect(readBy(english('Women', 'Men'), named).figures).toHaveLength(4);
    const changed = readBy(english('Men', 'Women'), named);
    expect(changed.figures).toEqual([]);
    expect(changed.problems).toContainEqual(['mapping-mismatch', 'error', 2, 'B', 'Women, 2021']);
  });

  it('fits the table of the next year, whose new columns are of the groups that they stand under', () => {
    const [before, after] = [
      ',Ж,,М,\nРегион,2021,2022,2021,2022\nКазахстан,1,2,3,4\n',
      ',Ж,,,М,,\nРегион,2021,2022,2023,2021,2022,2023\nКазахстан,1,2,5,3,4,6\n',
    ];
    const column = (at: number, heading: string, year: number, code: string) => ({
      ...{ column: at, heading, use: 'value', year, dimensions: { SEX: code } },
    });
    const kept = readTableMapping({
      ...{ headerRow: 2, headerRows: 2 },
      columns: [
        { column: 1, heading: 'Регион', use: 'area' },
        ...[column(2, 'Ж, 2021', 2021, 'F'), column(3, 'Ж, 2022', 2022, 'F')],
        ...[column(4, 'М, 2021', 2021, 'M'), column(5, 'М, 2022', 2022, 'M')],
      ],
      constants: { indicator: '5.5.2', unit: 'PT' },
    });
    const place = { headerRow: 2, headerRows: 2 };
    const [old, next] = [before, after].map((rows) => headingsAt(tableOf(rows), place));
    expect(headingsKey(next ?? [])).toBe(headingsKey(old ?? []));
    const fitted = fitMapping(kept, { ...place, headings: next ?? [] }, null);
    expect(readBy(after, fitted)).toEqual({
      figures: [
        ...['kz F 2021 1', 'kz F 2022 2', 'kz F 2023 5'],
        ...['kz M 2021 3', 'kz M 2022 4', 'kz M 2023 6'],
      ],
      problems: [['area-by-name', 'warning', 3, 'Регион', 'Казахстан']],
    });
  });
});
