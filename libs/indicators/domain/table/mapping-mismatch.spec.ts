import { describe, expect, it } from '@jest/globals';
import { readTable } from './read-table';
import { tableFromText } from './table';
import type { TableKnowledge } from './table-knowledge';
import { readTableMapping } from './table-mapping';

const knowledge: TableKnowledge = {
  country: 'kz',
  areas: [{ code: 'kz', sourceCodes: [], names: ['Казахстан'], aliases: [] }],
  codes: [{ dimension: 'UNIT_MEASURE', code: 'PT', names: ['%'] }],
  dimensions: [],
  indicators: [{ code: '5.5.2', units: ['PT'], series: [''] }],
  listedSeries: new Map(),
};
const mapping = readTableMapping({
  columns: [
    { column: 1, heading: 'Регион', use: 'area' },
    { column: 2, heading: '2022', use: 'value', year: 2022 },
    { column: 3, heading: '2023', use: 'value', year: 2023 },
  ],
  constants: { indicator: '5.5.2', unit: 'PT' },
});
const read = (header: string, own = mapping) => {
  const text = `${header}\nkz${',1'.repeat(header.split(',').length - 1)}\n`;
  const table = tableFromText('t.csv', new TextEncoder().encode(text));
  const { indicators, problems } = readTable(table, own, knowledge);
  return {
    figures: indicators.flatMap(({ series }) => series.flatMap(({ observations }) => observations)).length,
    said: problems.map(({ kind, severity, row, column, value }) => [kind, severity, row, column, value]),
    sentences: problems.map(({ message }) => message.en),
  };
};

describe('a mapping that does not fit its table', () => {
  it.each([
    ['Регион,2021,2022', ['B', '2022'], ['C', '2023']],
    ['Регион,Рост,2023', ['B', '2022']],
    ['Регион,2022', ['C', '2023']],
  ])('has nothing taken of “%s”, and each column is named with what stands there', (header, ...columns) => {
    expect(read(header)).toMatchObject({
      figures: 0,
      said: columns.map(([letter, heading]) => ['mapping-mismatch', 'error', 1, letter, heading]),
    });
  });

  it('is told what stands in the place, and what to do', () => {
    expect(read('Регион,Рост,2023').sentences).toEqual([
      'The column mapping calls B “2022”, while the file has “Рост” there. Nothing was taken; correct the file or the mapping.',
    ]);
    expect(read('Регион,2022').sentences).toEqual([
      'The column mapping calls C “2023”, while the file has no such column. Nothing was taken; correct the file or the mapping.',
    ]);
  });

  it('tells a column that it does not speak of, and reads the others', () => {
    expect(read('Регион,2022,2023,2024')).toMatchObject({
      figures: 2,
      said: [['mapping-mismatch', 'warning', 1, '2024', '2024']],
    });
  });

  it('fits where headings differ in case, spaces and the word for the year, or are left out of it', () => {
    expect(read(' РЕГИОН ,2022 г.,2023 жыл')).toMatchObject({ figures: 2, said: [] });
    const bare = { ...mapping, columns: mapping.columns.map((column) => ({ ...column, heading: '' })) };
    expect(read('a,b,c', bare)).toMatchObject({ figures: 2, said: [] });
  });
});
