import { describe, expect, it } from '@jest/globals';
import { compareCodes, goalOf, readOpenSdgTitles, readUnSpreadsheet, subjectOf, targetOf } from './index';

describe('codes of the framework', () => {
  it('tell what they denote by their form', () => {
    expect(['5', '5.5', '5.a', '5.5.2', '3.7.2.1', '17.19'].map(subjectOf)).toEqual([
      'goal',
      'target',
      'target',
      'indicator',
      'indicator',
      'target',
    ]);
    expect(['0', '18', '5.e', '5.5.', 'five', ''].map(subjectOf)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect([goalOf('5.5.2'), targetOf('5.a.1')]).toEqual(['5', '5.a']);
  });

  it('sort as the framework does: numbers before letters, a national indicator after its parent', () => {
    const codes = ['10.1', '2.1', '2.a', '2.10', '2.9', '5.5.2.1', '5.5.2', '5.5.10'];
    expect(codes.sort(compareCodes)).toEqual([
      '2.1',
      '2.9',
      '2.10',
      '2.a',
      '5.5.2',
      '5.5.2.1',
      '5.5.10',
      '10.1',
    ]);
  });
});

describe('official titles', () => {
  it('are read from an Open SDG translation file by the form of the key', () => {
    const { titles, problems } = readOpenSdgTitles('kk/global_targets.yml', 'kk', {
      '5-5-title': 'Бір\n  мәтін',
      '5-5-short': 'өткізіледі',
      '5-6-title': '',
      'x-title': 'белгісіз',
    });
    expect(titles).toEqual([{ subject: 'target', code: '5.5', language: 'kk', text: 'Бір мәтін' }]);
    expect(problems.map(({ kind, column }) => [kind, column])).toEqual([
      ['empty-title', '5-6-title'],
      ['unknown-code', 'x-title'],
    ]);
  });

  it('are read from the cells of the UN spreadsheet, without footnote signs', () => {
    const rows = [
      [null, 'Goal 5. Equality*'],
      [null, '5.a Undertake reforms', '5.a.1 (a) Share', 'C050a01'],
      [null, '1 Resolution 68/261.'],
    ];
    expect(readUnSpreadsheet(rows).titles.map(({ code, text }) => [code, text])).toEqual([
      ['5', 'Equality'],
      ['5.a', 'Undertake reforms'],
      ['5.a.1', '(a) Share'],
    ]);
  });
});
