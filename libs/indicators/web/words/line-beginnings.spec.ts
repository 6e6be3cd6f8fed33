import { describe, expect, it } from '@jest/globals';
import { lineBeginnings } from './line-beginnings';

describe('a small line', () => {
  it('begins anew with the first figure of new borders or a new method', () => {
    expect(lineBeginnings({ years: [2015, 2018, 2021, 2023], breakYears: [2018, 2022] })).toEqual([1, 3]);
  });

  it('is whole where nothing changed between its figures', () => {
    expect(lineBeginnings({ years: [2022, 2023], breakYears: [2022, 2024] })).toEqual([]);
    expect(lineBeginnings({ years: [], breakYears: [2022] })).toEqual([]);
  });
});
