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
      aliases: ['РК', 'Republic of Kazakhstan'],
    },
    {
      ...{ code: 'astana', sourceCodes: ['KZNS'], names: ['город Астана', 'Astana city'] },
      ...{ aliases: ['Nur-Sultan'], isRegion: true },
    },
    {
      ...{
        code: 'south-kazakhstan',
        sourceCodes: ['KZONT'],
        aliases: ['ЮКО'],
        validTo: 2018,
        isRegion: true,
      },
      names: ['Южно-Казахстанская область (до 2018 года)'],
    },
  ],
  codes: [{ dimension: 'UNIT_MEASURE', code: 'PT', names: ['%'] }],
  dimensions: [],
  indicators: [{ code: '5.5.2', units: ['PT'], series: [''] }],
  listedSeries: new Map(),
};
const read = (...lines: readonly string[]) => {
  const table = tableFromText('t.csv', new TextEncoder().encode(`${lines.join('\n')}\n`));
  const { problems } = readTable(table, guessMapping(table, knowledge).mapping, knowledge);
  return problems.map(({ kind, column, value, proposal }) => [kind, column, value, proposal]);
};
const byName = (column: string, value: string, code: string) => ['area-by-name', column, value, code];

describe('areas by names that they had or have beside the official one', () => {
  it('are told in a column of areas', () => {
    const rows = ['Nur-Sultan', 'РК', 'Republic of Kazakhstan'].map(
      (name, at) => `5.5.2;${name};${2019 + at};PT;5`,
    );
    expect(read('indicator;area;year;unit;value', ...rows)).toEqual([
      byName('area', 'Nur-Sultan', 'astana'),
      byName('area', 'РК', 'kz'),
      byName('area', 'Republic of Kazakhstan', 'kz'),
    ]);
  });

  it('are told in the headings of columns', () => {
    expect(read('5.5.2;;', 'Год;Nur-Sultan;РК', '2019;5;6', '2020;6;7')).toEqual([
      byName('Nur-Sultan', 'Nur-Sultan', 'astana'),
      byName('РК', 'РК', 'kz'),
    ]);
  });

  it('are told as they stand in the file where they are no longer valid', () => {
    expect(read('indicator;area;year;unit;value', '5.5.2;ЮКО;2022;PT;5')).toEqual([
      ['area-no-longer-valid', 'area', 'ЮКО', undefined],
      byName('area', 'ЮКО', 'south-kazakhstan'),
    ]);
  });
});
