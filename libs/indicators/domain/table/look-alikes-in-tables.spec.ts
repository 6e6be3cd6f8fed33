import { describe, expect, it } from '@jest/globals';
import { guessMapping } from './guess-mapping';
import { readTable } from './read-table';
import { tableFromText } from './table';
import type { TableKnowledge } from './table-knowledge';

const knowledge: TableKnowledge = {
  country: 'kz',
  areas: [
    {
      ...{ code: 'kz', sourceCodes: ['KZ'], names: ['Қазақстан', 'Казахстан', 'Kazakhstan'] },
      aliases: ['РК', 'Қазақстан Республикасы', 'Республика Казахстан'],
    },
    {
      ...{ code: 'west-kazakhstan', sourceCodes: ['KZZAP'], isRegion: true },
      ...{
        names: ['Батыс Қазақстан облысы', 'Западно-Казахстанская область'],
        aliases: ['Западный Казахстан'],
      },
    },
    { code: 'ulytau', sourceCodes: ['KZULU'], names: ['Ұлытау облысы'], aliases: [], isRegion: true },
  ],
  codes: [
    { dimension: 'UNIT_MEASURE', code: 'PT', names: ['%'] },
    { dimension: 'SEX', code: 'F', names: ['Әйелдер', 'Женщины', 'Women'] },
    { dimension: 'SEX', code: 'M', names: ['Ерлер', 'Мужчины', 'Men'] },
  ],
  dimensions: [{ dimension: 'SEX', names: ['Жынысы', 'Пол', 'Sex'] }],
  indicators: [{ code: '5.5.2', units: ['PT'], series: [''] }],
  listedSeries: new Map(),
};
const read = (...lines: readonly string[]) => {
  const table = tableFromText('t.csv', new TextEncoder().encode(`${lines.join('\n')}\n`));
  const { problems, indicators } = readTable(table, guessMapping(table, knowledge).mapping, knowledge);
  return {
    problems: problems.map(({ kind, severity, row, column, value, proposal }) =>
      [kind, severity, row, column, value, proposal].join(' '),
    ),
    sexes: indicators.flatMap(({ series }) => series.map(({ dimensions }) => dimensions['SEX'] ?? '')),
  };
};
const head = 'Indicator,REF_AREA,Year,SEX,UNIT_MEASURE,Value';

describe('Cyrillic letters in the Latin codes of a table', () => {
  it('are found in the code of the country', () => {
    // The К is Cyrillic.
    expect(read(head, '5.5.2,КZ,2021,F,PT,37.1', '5.5.2,KZULU,2021,F,PT,36.1').problems).toEqual([
      'mixed-script-code error 2 REF_AREA КZ KZ',
    ]);
  });

  it('are an error where codes of the same group stand beside in Latin letters', () => {
    // The М is Cyrillic.
    const { problems, sexes } = read(head, '5.5.2,KZULU,2022,М,PT,61.1', '5.5.2,KZULU,2022,F,PT,36.1');
    expect(problems).toEqual(['mixed-script-code error 2 SEX М M']);
    expect(sexes).toEqual(['F']);
  });

  it('are single letters of Russian where all are, and then told as what they were taken for', () => {
    const { problems, sexes } = read(head, '5.5.2,KZULU,2022,М,PT,61.1', '5.5.2,KZULU,2022,Ж,PT,36.1');
    expect(problems).toEqual(['code-by-name warning 2 SEX М M', 'code-by-name warning 3 SEX Ж F']);
    expect(sexes.toSorted()).toEqual(['F', 'M']);
  });

  it('are named in a heading, which is read all the same', () => {
    // The А is Cyrillic.
    const { problems, sexes } = read(
      'Indicator,REF_АREA,Year,SEX,UNIT_MEASURE,Value',
      '5.5.2,KZULU,2021,F,PT,4.8',
    );
    expect(problems).toEqual(['mixed-script-key warning 1 REF_АREA REF_АREA REF_AREA']);
    expect(sexes).toEqual(['F']);
  });
});

describe('rows that say the country in other words', () => {
  it.each([
    'Респ. Казахстан',
    'По республике',
    'Республика',
    'всего по стране',
    'Қазақстан Республикасы бойынша',
  ])('propose the country for %s, never a region', (text) => {
    expect(read(head, `5.5.2,${text},2021,F,PT,37.1`).problems).toEqual([
      `unknown-area error 2 REF_AREA ${text} kz`,
    ]);
  });
});
