import { describe, expect, it } from '@jest/globals';
import { guessMapping } from './guess-mapping';
import { readTable } from './read-table';
import { tableFromText } from './table';
import type { NamedArea, TableKnowledge } from './table-knowledge';
import { understoodTexts } from './understood-texts';

const area = (code: string, names: readonly string[], rest: Partial<NamedArea> = {}): NamedArea => ({
  ...{ code, sourceCodes: [], names, aliases: [] },
  ...rest,
});
const region = { isRegion: true };
// Names as in data/geography/areas.json.
const knowledge: TableKnowledge = {
  country: 'kz',
  areas: [
    area('kz', ['Қазақстан', 'Казахстан', 'Kazakhstan']),
    area('abay', ['Абай облысы', 'область Абай', 'Abay region'], { ...region, aliases: ['Abai'] }),
    area('abay-district', ['Абай ауданы', 'Абайский район', 'Abay district'], { aliases: ['Abai'] }),
    area('ulytau', ['Ұлытау облысы', 'область Ұлытау', 'Ulytau region'], region),
    area('ulytau-district', ['Ұлытау ауданы', 'Улытауский район', 'Ulytau district']),
    area('ayagoz-district', ['Аягөз ауданы', 'Аягозский район', 'Ayagoz district']),
    area('akmola', ['Ақмола облысы', 'Акмолинская область', 'Akmola region'], region),
    area('south-kazakhstan', ['Южно-Казахстанская область (до 2018 года)'], { ...region, validTo: 2018 }),
    area('turkistan', ['Түркістан облысы', 'Туркестанская область', 'Turkistan region'], region),
    area('almaty-region', ['Алматы облысы', 'Алматинская область', 'Almaty region'], region),
    area('almaty', ['Алматы қаласы', 'город Алматы', 'Almaty city'], region),
  ],
  codes: [{ dimension: 'UNIT_MEASURE', code: 'PT', names: ['%'] }],
  dimensions: [],
  indicators: [{ code: '5.5.2', units: ['PT'], series: [''] }],
  listedSeries: new Map(),
};

const read = (...texts: readonly string[]) => {
  const text = `5.5.2;;\nРегион;2023;2024\n${texts.map((name) => `${name};1;2\n`).join('')}`;
  const table = tableFromText('t.csv', new TextEncoder().encode(text));
  const { mapping } = guessMapping(table, knowledge);
  const { indicators, problems } = readTable(table, mapping, knowledge);
  const areas = indicators.flatMap(({ series }) =>
    series.flatMap(({ observations }) => observations.map(({ sourceAreaCode }) => sourceAreaCode)),
  );
  return {
    areas: [...new Set(areas)],
    said: problems.map(({ kind, value, proposal }) => [kind, value, proposal]),
    asked: understoodTexts(table, mapping, knowledge).unknown.map(({ text: asked }) => asked),
  };
};

describe('the name of an area that has ended', () => {
  it('is known without the years that stand behind it here', () => {
    expect(read('Южно-Казахстанская область')).toMatchObject({
      areas: ['south-kazakhstan'],
      said: [
        ['area-no-longer-valid', 'Южно-Казахстанская область', undefined],
        ['area-no-longer-valid', 'Южно-Казахстанская область', undefined],
        ['area-by-name', 'Южно-Казахстанская область', 'south-kazakhstan'],
      ],
    });
  });
});

describe('a bare name in a column of areas', () => {
  it.each([
    ['Абай', 'abay'],
    ['Abai', 'abay'],
    ['Ұлытау', 'ulytau'],
    ['Улытау', 'ulytau'],
    ['Ulytau', 'ulytau'],
  ])('“%s” is the region beside other regions, which is said with its row', (name, code) => {
    expect(read('Акмолинская', name)).toEqual({
      areas: ['akmola', code],
      said: [
        ['area-by-name', 'Акмолинская', 'akmola'],
        ['area-by-name', name, code],
      ],
      asked: [],
    });
  });

  it('stays a proposal beside a district, and where it stands alone', () => {
    expect(read('Акмолинская область', 'Аягозский район', 'Абай')).toMatchObject({
      said: [['unknown-area', 'Абай', 'abay']],
      asked: ['Абай'],
    });
    expect(read('Абай')).toMatchObject({ said: [['unknown-area', 'Абай', 'abay']] });
    expect(read('', 'Абай').said).toContainEqual(['unknown-area', 'Абай', 'abay']);
  });

  it('is the region beside the country alone, in a column and in headings, but for “Алматы”, which may be two', () => {
    expect(read('Улытау', 'Казахстан')).toEqual({
      ...{ areas: ['ulytau', ''], said: [['area-by-name', 'Улытау', 'ulytau']], asked: [] },
    });
    const table = tableFromText(
      't.csv',
      new TextEncoder().encode('5.5.2;;;\nГод;Улытау;Абай;Казахстан\n2023;1;2;3\n'),
    );
    const { mapping, questions } = guessMapping(table, knowledge);
    expect(questions).toEqual([]);
    expect(readTable(table, mapping, knowledge).problems.map(({ kind, column }) => [kind, column])).toEqual([
      ['area-by-name', 'Улытау'],
      ['area-by-name', 'Абай'],
    ]);
    expect(read('Алматы', 'Казахстан')).toMatchObject({ areas: [''], asked: ['Алматы'] });
  });

  it('“Алматы” is the city where the column names the region, and the region where it names the city', () => {
    expect(read('Акмолинская область', 'Алматинская область', 'Алматы').areas).toEqual([
      ...['akmola', 'almaty-region', 'almaty'],
    ]);
    expect(read('Akmola region', 'Almaty city', 'Almaty').areas).toEqual([
      'akmola',
      'almaty',
      'almaty-region',
    ]);
  });

  it('“Алматы” by itself may be either, and is asked for', () => {
    expect(read('Акмолинская область', 'Алматы')).toEqual({
      areas: ['akmola'],
      said: [['unknown-area', 'Алматы', undefined]],
      asked: ['Алматы'],
    });
  });
});
