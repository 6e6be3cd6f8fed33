import { describe, expect, it } from '@jest/globals';
import { guessMapping } from './guess-mapping';
import { atOnce } from '../steps/steps';
import { readTable, readTableInSteps } from './read-table';
import { tableFromText } from './table';
import type { TableKnowledge } from './table-knowledge';

const region = (code: string, kato: string, ...names: readonly string[]) => ({
  ...{ code, sourceCodes: [kato], names, aliases: [], isRegion: true },
});
const knowledge: TableKnowledge = {
  country: 'kz',
  areas: [
    { code: 'kz', sourceCodes: ['KZ'], names: ['Казахстан'], aliases: [] },
    region('ulytau', '620000000', 'область Улытау'),
    region('akmola', '110000000', 'Акмолинская область'),
  ],
  dimensions: [{ dimension: 'SEX', names: ['Пол'] }],
  codes: [
    { dimension: 'SEX', code: 'F', names: ['Женщины'] },
    { dimension: 'UNIT_MEASURE', code: 'PT', names: ['%'] },
    { dimension: 'UNIT_MEASURE', code: 'Units', names: [] },
  ],
  indicators: [{ code: '5.5.2', units: ['PT'], series: [''] }],
  listedSeries: new Map(),
};

const read = (...lines: readonly string[]) => {
  const text = ['5.5.2 Доля женщин, в процентах', ...lines, ''].join('\n');
  const table = tableFromText('t.csv', new TextEncoder().encode(text));
  const { mapping, questions } = guessMapping(table, knowledge);
  const { indicators, problems } = readTable(table, mapping, knowledge);
  return {
    asked: questions.map(({ kind, detail }) => `${kind} ${detail}`),
    figures: indicators.flatMap(({ series }) =>
      series.flatMap(({ observations }) =>
        observations.map(({ sourceAreaCode, year, value }) => `${sourceAreaCode || 'kz'} ${year} ${value}`),
      ),
    ),
    problems: problems.map(({ kind, severity, row, column, value }) => [kind, severity, row, column, value]),
  };
};

describe('a table with headings only', () => {
  it('has one error, in the row of the headings', () => {
    const text = 'INDICATOR,Year,UNIT_MEASURE,REF_AREA,Value\n';
    const table = tableFromText('headings.csv', new TextEncoder().encode(text));
    const { mapping, questions } = guessMapping(table, knowledge);
    const { problems } = atOnce(readTableInSteps(table, mapping, knowledge, questions));
    expect(problems.map(({ kind, severity, row }) => [kind, severity, row])).toEqual([
      ['no-data', 'error', 1],
    ]);
    // By a mapping that somebody gave nothing is asked.
    const given = readTable(table, mapping, knowledge).problems;
    expect(given.map(({ kind, severity }) => [kind, severity])).toEqual([['no-data', 'warning']]);
  });
});

describe('a second table below the first', () => {
  it('ends what is read where its headings stand, whatever years it is of', () => {
    const { figures, problems } = read(
      ...['Регион;2022;2023', 'Акмолинская область;1,5;2,5', ';;'],
      ...['Регион;2020;2021', 'область Улытау;3,5;4,5'],
    );
    expect(figures).toEqual(['akmola 2022 1.5', 'akmola 2023 2.5']);
    expect(problems).toEqual([['second-table', 'error', 5, null, 'Регион, 2020, 2021']]);
  });

  it('does not hide the first one where it has more years', () => {
    const { figures, problems } = read(
      ...['Регион;2022;2023;', 'Акмолинская область;1,5;2,5;', ';;;'],
      ...['Регион;2019;2020;2021', 'область Улытау;3,5;4,5;5,5'],
    );
    expect(figures).toEqual(['akmola 2022 1.5', 'akmola 2023 2.5']);
    expect(problems.map(([kind, , row]) => [kind, row])).toContainEqual(['second-table', 5]);
  });

  it('is no row of figures, though one of its words could head a column and its figure be a year', () => {
    const { figures, problems } = read(
      ...['Показатель;Регион;Единица;Год;Значение', '5.5.2;Акмолинская область;PT;2022;1,5'],
      '5.5.2;область Улытау;Units;2022;2027',
    );
    expect(figures).toEqual(['akmola 2022 1.5', 'ulytau 2022 2027']);
    expect(problems.map(([kind]) => kind)).not.toContain('second-table');
  });
});

describe('a table without rows', () => {
  const heading = 'INDICATOR,Year,UNIT_MEASURE,REF_AREA,Value';
  const judged = (text: string) => {
    const table = tableFromText('t.csv', new TextEncoder().encode(text));
    const { mapping, questions } = guessMapping(table, knowledge);
    const { problems } = atOnce(readTableInSteps(table, mapping, knowledge, questions));
    return problems.map(({ kind, severity, row }) => [kind, severity, row]);
  };

  it('is told once to have headings only', () => {
    expect(judged(`${heading}\n`)).toEqual([['no-data', 'error', 1]]);
  });

  it('is not said to have no data where a quotation mark that is never closed hides them', () => {
    expect(judged(`${heading}\n5.5.2,2022,"PT,kz,39\n5.5.2,2023,PT,kz,39\n`)).toEqual([
      ['unclosed-quote', 'error', 2],
    ]);
  });
});

describe('codes of areas beside their names', () => {
  const heading = 'КАТО;Регион;2023';

  it('are read in place of the names, where both say the same or one says nothing', () => {
    const { asked, figures } = read(
      heading,
      '620000000;область Улытау;1,5',
      '110000000;Акмолинский край;2,5',
    );
    expect([asked, figures]).toEqual([[], ['ulytau 2023 1.5', 'akmola 2023 2.5']]);
  });

  it('give way to the names where they tell fewer rows', () => {
    expect(read(heading, '999999999;область Улытау;1,5').figures).toEqual(['ulytau 2023 1.5']);
  });

  it('are asked about where they contradict each other', () => {
    const { asked, figures } = read(heading, '620000000;Акмолинская область;1,5');
    expect([asked, figures]).toEqual([['several КАТО, Регион'], []]);
  });
});

describe('columns that hold no figures of a year', () => {
  it('are numbers of rows, which are passed over', () => {
    const { asked, figures } = read(
      '№ п/п;Регион;2023',
      '1;область Улытау;1,5',
      '2.;Акмолинская область;2,5',
    );
    expect([asked, figures]).toEqual([[], ['ulytau 2023 1.5', 'akmola 2023 2.5']]);
  });

  it.each(['I полугодие 2023', '2023 Q2', 'январь-июнь 2023', '2023 ж. II тоқсан', '3 кв. 2023', 'May 2023'])(
    'are parts of a year: “%s” is named, and never taken for the year',
    (part) => {
      expect(read(`Регион;2022;${part}`, 'область Улытау;1,5;2,5').asked).toEqual([`not-annual ${part}`]);
    },
  );

  it.each([
    'январь–декабрь 2023',
    'қаңтар-желтоқсан 2023',
    '2023 жылғы қаңтар-желтоқсан',
    'January-December 2023',
  ])('are none where all months stand there: “%s” is the year', (whole) => {
    expect(read(`Регион;${whole}`, 'область Улытау;1,5')).toMatchObject({
      asked: [],
      figures: ['ulytau 2023 1.5'],
    });
  });

  it('are none where the heading is its first day, which is told', () => {
    const { figures, problems } = read('Регион;01.01.2023', 'область Улытау;1,5');
    expect(figures).toEqual(['ulytau 2023 1.5']);
    expect(problems).toEqual([['day-as-year', 'warning', 2, '01.01.2023', '01.01.2023']]);
  });
});

it('a dash before a digit is a minus, as typesetters write it, and by itself no figure', () => {
  const { figures, problems } = read('Регион;2021;2022;2023', 'область Улытау;–1,5;−2,5;–');
  expect(figures).toEqual(['ulytau 2021 -1.5', 'ulytau 2022 -2.5']);
  expect(problems).toEqual([['no-figure', 'warning', 3, '2023', '–']]);
});
