import { describe, expect, it } from '@jest/globals';
import { tableOfRows } from './document-table';
import { gridOfCells, tableInText } from './table-in-text';

describe('a cell that takes up several rows', () => {
  const rows = [
    ['Район', 'Группа', 'Предложение'],
    ['Каражал', 'врачи', 'Починить мост'],
    ['', 'учителя', ''],
    ['', '', 'Открыть аптеку'],
  ].map((cells, at) => ({ row: at + 1, cells }));

  it('stands in each of them, but for what people say', () => {
    const merged = [
      { row: 2, column: 0, rows: 3, columns: 1 },
      { row: 2, column: 2, rows: 2, columns: 1 },
    ];
    const table = tableOfRows('Лист', rows, merged);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['Каражал', 'врачи', 'Починить мост'],
      ['Каражал', 'учителя', ''],
      ['Каражал', '', 'Открыть аптеку'],
    ]);
    expect(table?.filledFromMerged).toBe(2);
  });

  it('leaves empty cells empty where nothing is merged', () => {
    const table = tableOfRows('Лист', rows);
    expect(table?.rows[1]?.cells).toEqual(['', 'учителя', '']);
    expect(table).not.toHaveProperty('filledFromMerged');
  });

  it('makes a table of rows that have only it beside one cell', () => {
    const cell = (text: string, height = 1) => ({ text, columns: 1, rows: height });
    const { grid, merged } = gridOfCells([[cell('Каражал', 2), cell('Нет моста')], [cell('Нет аптеки')]]);
    expect(grid[1]).toEqual(['', 'Нет аптеки']);
    expect(tableInText(grid, 1, merged)?.rows.map(({ cells }) => cells)).toEqual([['Каражал', 'Нет аптеки']]);
    expect(tableInText(grid, 1)).toBeNull();
  });
});

describe('a head of two lines', () => {
  const rows = [
    ['Протокол', '', '', ''],
    ['№', 'Участник', '', 'Предложение'],
    ['', 'Пол', 'Группа', ''],
    ['1', 'ж', 'врачи', 'Починить мост'],
  ].map((cells, at) => ({ row: at + 1, cells }));
  const merged = [
    { row: 2, column: 0, rows: 2, columns: 1 },
    { row: 2, column: 1, rows: 1, columns: 2 },
    { row: 2, column: 3, rows: 2, columns: 1 },
  ];

  it('has one heading of both lines', () => {
    const table = tableOfRows('Лист', rows, merged);
    expect(table?.headings).toEqual(['№', 'Участник: Пол', 'Участник: Группа', 'Предложение']);
    expect(table?.rows.map(({ row }) => row)).toEqual([1, 4]);
    expect(table).not.toHaveProperty('filledFromMerged');
  });

  it('is one line where nothing is merged, or where the row below has cells elsewhere', () => {
    expect(tableOfRows('Лист', rows)?.headings).toEqual(['№', 'Участник', '', 'Предложение']);
    const other = rows.map((each) =>
      each.row === 3 ? { ...each, cells: ['1', 'ж', 'врачи', 'Мост'] } : each,
    );
    expect(tableOfRows('Лист', other, merged.slice(1, 2))?.headings).toEqual([
      '№',
      'Участник',
      '',
      'Предложение',
    ]);
  });
});
