import { describe, expect, it } from '@jest/globals';
import { distinctions } from './distinct-titles';

const documents = [
  { id: '1', title: 'opros', fileName: 'opros.xlsx' },
  { id: '2', title: 'opros', fileName: 'opros.CSV' },
  { id: '3', title: 'Протокол', fileName: 'протокол.docx' },
  { id: '4', title: 'Запись', fileName: null },
  { id: '5', title: 'Запись', fileName: null },
  { id: '6', title: 'Запись', fileName: 'запись.txt' },
];

describe('documents of one title', () => {
  it('are told apart by the ending of their file, then by a number; others by their title alone', () => {
    expect([...distinctions(documents)].sort()).toEqual([
      ['1', 'xlsx'],
      ['2', 'csv'],
      ['4', '1'],
      ['5', '2'],
      ['6', 'txt'],
    ]);
  });
});
