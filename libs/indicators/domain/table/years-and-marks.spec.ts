import { describe, expect, it } from '@jest/globals';
import { guessMapping } from './guess-mapping';
import { readTable } from './read-table';
import { tableFromText } from './table';
import type { TableKnowledge } from './table-knowledge';

const knowledge: TableKnowledge = {
  country: 'kz',
  areas: [{ code: 'kz', sourceCodes: [], names: ['Казахстан'], aliases: [] }],
  codes: ['PT', 'PERSONS'].map((code) => ({
    dimension: 'UNIT_MEASURE',
    code,
    names: code === 'PT' ? ['%'] : [],
  })),
  dimensions: [],
  indicators: [{ code: '5.5.2', units: ['PT'], series: [''] }],
  listedSeries: new Map(),
};
const read = (...lines: readonly string[]) => {
  const table = tableFromText('t.csv', new TextEncoder().encode(`${lines.join('\n')}\n`));
  const { mapping, questions } = guessMapping(table, knowledge);
  const { indicators, problems } = readTable(table, mapping, knowledge);
  return {
    questions: questions.map(({ kind, detail }) => [kind, detail]),
    figures: indicators.flatMap(({ series }) =>
      series.flatMap(({ observations }) => observations.map(({ year, value }) => [year, value])),
    ),
    problems: problems.map(({ kind, severity, row, column, value }) => [kind, severity, row, column, value]),
  };
};
const longHeading = 'Indicator;Area;Year;Unit;Value';

describe('a number with a percent sign', () => {
  it.each([
    ['37,1%', 37.1],
    ['37.1 %', 37.1],
    ['37,1\u00a0%', 37.1],
    ['-4%', -4],
  ])('“%s” of a figure in percent is that number, which is told with its rows', (text, value) => {
    const { figures, problems } = read(longHeading, `5.5.2;kz;2022;PT;${text}`, `5.5.2;kz;2023;PT;${text}`);
    expect(figures).toEqual([
      [2022, value],
      [2023, value],
    ]);
    const told = problems.filter(([kind]) => kind !== 'percent-out-of-range');
    expect(told).toEqual([['percent-sign', 'warning', 2, 'Value', text]]);
  });

  it('is read in a column for each year too, whatever the heading says', () => {
    expect(read('5.5.2;;', 'Регион;2022;2023', 'Казахстан;37,1%;40,5%')).toMatchObject({
      questions: [],
      figures: [
        [2022, 37.1],
        [2023, 40.5],
      ],
    });
  });

  it('of a figure in another unit is an error with its place, and no figure', () => {
    const { figures, problems } = read(longHeading, '5.5.2;kz;2022;PERSONS;37,1%', '5.5.2;kz;2023;PT;40');
    expect(figures).toEqual([[2023, 40]]);
    expect(problems).toContainEqual(['percent-sign', 'error', 2, 'Value', '37,1%']);
  });

  it('beside words stays a text', () => {
    expect(read(longHeading, '5.5.2;kz;2022;PT;около 37%').problems).toEqual([
      ['text-in-number', 'error', 2, 'Value', 'около 37%'],
    ]);
  });
});

describe('a year as people write it', () => {
  it.each(['2023', '2023 г.', '2023 год', '2023 жыл'])('“%s” in a cell is the year 2023', (text) => {
    expect(read(longHeading, '5.5.2;kz;2022;PT;1', `5.5.2;kz;${text};PT;40.5`)).toEqual({
      questions: [],
      figures: [
        [2022, 1],
        [2023, 40.5],
      ],
      problems: [],
    });
  });

  it.each(['2023-01-01', '01.01.2023'])('“%s” is the year 2023, which is said', (text) => {
    const { figures, problems } = read(longHeading, `5.5.2;kz;${text};PT;40.5`);
    expect(figures).toEqual([[2023, 40.5]]);
    expect(problems).toEqual([['day-as-year', 'warning', 2, 'Year', text]]);
  });

  it.each(['2019-2020', '2020/21', '31.12.2022', '44927', '2023*', '2023 1)', '2023¹⁾', '2023 г.*'])(
    '“%s” is no year: an error with its place',
    (text) => {
      const { figures, problems } = read(longHeading, '5.5.2;kz;2022;PT;1', `5.5.2;kz;${text};PT;40.5`);
      expect(figures).toEqual([[2022, 1]]);
      expect(problems).toEqual([['impossible-year', 'error', 3, 'Year', text]]);
    },
  );

  it.each([
    ...['I полугодие 2023', '2023 I кв.', '2023 жылғы 1 тоқсан', 'январь 2023', 'қаңтар 2023', 'March 2023'],
    ...['2023-Q1', '2023Q4', '2023M03', '2023-M12', '2023-03', '03.2023', '2023-S1'],
  ])('“%s” in a row is told as a part of a year, and no figure of it is taken', (text) => {
    const { figures, problems, questions } = read(
      longHeading,
      '5.5.2;kz;2022;PT;1',
      `5.5.2;kz;${text};PT;40.5`,
      '5.5.2;kz;2023;PT;2',
    );
    expect(questions).toEqual([]);
    expect(figures).toEqual([
      [2022, 1],
      [2023, 2],
    ]);
    expect(problems).toEqual([['not-annual', 'error', 3, 'Year', text]]);
  });

  it.each(['2022, %', '2022 г., %', '2022 (%)', '2022 ж., пайызбен', '%, 2022'])(
    'heads its column with its unit too: “%s”',
    (heading) => {
      expect(read('5.5.2;;', `Регион;${heading}`, 'Казахстан;37,1')).toEqual({
        ...{ questions: [], figures: [[2022, 37.1]], problems: [] },
      });
    },
  );

  it.each(['Всего', 'Итого по регионам', 'Барлығы', 'Total of regions'])(
    'is read without a row “%s”, of which nobody has said that it is the country',
    (total) => {
      const { figures, problems } = read('5.5.2;;', 'Регион;2022', 'Казахстан;37,1', `${total};40`);
      expect(figures).toEqual([[2022, 37.1]]);
      expect(problems).toEqual([['unknown-area', 'error', 4, 'Регион', total]]);
    },
  );

  it('is read beside areas without a heading and the row of the total', () => {
    expect(read('5.5.2;;', ';2022;2023', 'Казахстан;37,1;38', 'Итого;37,1;38').figures).toEqual([
      [2022, 37.1],
      [2023, 38],
    ]);
  });

  it('beside another unit than its figures have is asked about', () => {
    const { questions } = read('5.5.2;;', 'Регион;2022, тыс. человек;2023, тыс. человек', 'Казахстан;1;2');
    expect(questions).toEqual([['unit-unlike', '2022, тыс. человек']]);
  });

  it('beside a unit and a group that nobody knows is asked about', () => {
    const { questions } = read('5.5.2;;', 'Регион;2022, шахтеров, %', 'Казахстан;1');
    expect(questions.map(([kind]) => kind)).not.toEqual([]);
  });

  it('heads its column with the mark of a footnote too', () => {
    expect(read('5.5.2;;;', 'Регион;2022 г.;2023*;2024 ¹⁾', 'Казахстан;1;2;3')).toMatchObject({
      questions: [],
      figures: [
        [2022, 1],
        [2023, 2],
        [2024, 3],
      ],
    });
  });

  it.each(['2019-2020', '31.12.2023', 'Рост'])('beside years “%s” is asked about, alone', (heading) => {
    const { questions, figures } = read('5.5.2;;;', `Регион;2021;2022;${heading}`, 'Казахстан;1;2;3');
    expect(questions).toEqual([['unclear-column', heading]]);
    expect(figures).toEqual([
      [2021, 1],
      [2022, 2],
    ]);
  });

  it('that heads two columns is asked about', () => {
    const { questions, figures } = read('5.5.2;;', 'Регион;2022;2022', 'Казахстан;1;2');
    expect(questions).toEqual([['several', '2022, 2022']]);
    expect(figures).toEqual([]);
  });
});

describe('marks in place of a number or beside it', () => {
  it.each(['x', 'х', '…', '...', '-', '–', 'н/д', 'н.д.', ':', 'c', 'n/a', 'нет данных', 'деректер жоқ'])(
    '“%s” says that there is no figure',
    (mark) => {
      const wide = read('5.5.2;;', 'Регион;2022;2023', `Казахстан;${mark};2`);
      expect(wide.figures).toEqual([[2023, 2]]);
      expect(wide.problems).toContainEqual(['no-figure', 'warning', 3, '2022', mark]);
      const long = read(longHeading, `5.5.2;kz;2022;PT;${mark}`);
      expect(long.figures).toEqual([]);
      expect(long.problems).toEqual([['missing-value', 'error', 2, 'Value', mark]]);
    },
  );

  it.each(['12,3*', '12.3¹', '12,3 (1)', '12,3 1)', '>95', '12-13'])('“%s” is never a number', (text) => {
    const { figures, problems } = read(longHeading, '5.5.2;kz;2022;PT;1,5', `5.5.2;kz;2023;PT;${text}`);
    expect(figures).toEqual([[2022, 1.5]]);
    expect(problems).toEqual([['text-in-number', 'error', 3, 'Value', text]]);
  });
});
