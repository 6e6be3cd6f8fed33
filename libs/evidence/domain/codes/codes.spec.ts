import { describe, expect, it } from '@jest/globals';
import { languages } from '@qadam/language/domain';
import {
  cellsOfCode,
  clashDistance,
  codeBookHeader,
  codeHeadInWords,
  codeOfTitle,
  colourDistance,
  freeColour,
  isProjectCode,
  readCodeBookTable,
  readCodeHead,
} from '../index';

describe('a code of the project', () => {
  it('begins with a letter, so that it is never read as a goal or target', () => {
    expect(['service-delivery', 'a1', 'a', '5.5', '5', 'Дороги', 'two words'].map(isProjectCode)).toEqual([
      ...[true, true, false, false, false, false, false],
    ]);
  });

  it('is made of a title in any language, and is new', () => {
    expect(codeOfTitle('Service delivery', [])).toBe('service-delivery');
    expect(codeOfTitle('Дороги и мосты', [])).toBe('dorogi-i-mosty');
    expect(codeOfTitle('Ауыл жолдары', ['auyl-zholdary'])).toBe('auyl-zholdary-2');
    expect(isProjectCode(codeOfTitle('№ 1', []))).toBe(true);
  });
});

describe('colours', () => {
  it('are as far apart as in the table of the source (OKLab of sRGB red is 0.628, 0.225, 0.126)', () => {
    // B. Ottosson 2020, table of examples: black lies at 0, 0, 0.
    expect(colourDistance('#ff0000', '#000000')).toBeCloseTo(Math.hypot(0.628, 0.225, 0.126), 2);
    expect(colourDistance('#1a7f5a', '#1a7f5a')).toBe(0);
  });

  it('of twelve new codes clash neither with each other nor with seventeen others', () => {
    const used = Array.from({ length: 17 }, (_, at) => `#${(at * 963_497).toString(16).padStart(6, '0')}`);
    for (let count = 0; count < 12; count += 1) {
      const next = freeColour(used);
      for (const other of used) expect(colourDistance(next, other)).toBeGreaterThan(clashDistance * 0.8);
      used.push(next);
    }
  });
});

describe('a head of the code book', () => {
  it('is read back from its own words in every language', () => {
    for (const head of codeBookHeader)
      for (const language of languages) expect(readCodeHead(codeHeadInWords(head, language))).toBe(head);
  });

  it('without a language is in that of its word; another column is none', () => {
    expect(['Название', 'Title', 'АТАУЫ', ' color ', 'Notes'].map(readCodeHead)).toEqual([
      ...['title_ru', 'title_en', 'title_kk', 'colour', 'notes_en'],
    ]);
    expect(readCodeHead('Имя')).toBeNull();
  });
});

describe('the table of the code book', () => {
  const known = new Set(['5', '5.5', 'service-delivery']);
  const row = {
    ...{ code: 'roads', colour: '#aa5500', title: { kk: 'Жолдар' }, counts: { ru: 'Дороги' } },
    ...{ doesNotCount: {}, examples: { en: 'Mud' }, notes: {} },
  };

  it('gives back what was written into it', () => {
    expect(readCodeBookTable([codeBookHeader, cellsOfCode(row)], known)).toEqual({
      rows: [row],
      refused: [],
    });
  });

  it('takes columns in any order and names the rows that it does not take', () => {
    const rows = [
      ['title_en', 'code', 'own column', 'colour'],
      ['', '5.5', 'x', ''],
      ['New', '5.99', '', ''],
      ['', 'bridges', '', ''],
      ['Bridges', 'bridges-2', '', 'red'],
      ['Roads', '', '', ''],
      ['', '', '', ''],
      ['Again', '5.5', '', ''],
    ];
    const read = readCodeBookTable(rows, known);
    expect(read.rows.map(({ code }) => code)).toEqual(['5.5']);
    expect(read.refused).toEqual([
      { row: 3, code: '5.99', problem: 'unknown-code' },
      { row: 4, code: 'bridges', problem: 'no-title' },
      { row: 5, code: 'bridges-2', problem: 'bad-colour' },
      { row: 6, code: '', problem: 'no-code' },
      { row: 8, code: '5.5', problem: 'twice' },
    ]);
  });
});
