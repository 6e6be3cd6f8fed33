import { describe, expect, it } from '@jest/globals';
import type { Block, ReportSection } from './document';
import { namedAsPrinted } from './printed-tables';

const table = (number: number | null, inside: readonly Block[] = []): Block => ({
  ...{ kind: 'table', number, caption: '' },
  rows: [[{ header: false, blocks: inside }]],
});

const section = (
  key: string,
  blocks: readonly Block[],
  children: readonly ReportSection[] = [],
): ReportSection => ({
  ...{ key, title: key, numbering: 'unnumbered', number: null, level: 1, goal: null, state: 'approved' },
  ...{ strip: [], stripTable: null, isStripFrozen: false, annex: null, missingHere: null, blocks, children },
});

const told = (text: string, place?: number) => ({
  ...{ paragraph: 1, block: 1, ordinal: 1, figures: [], voices: [], text },
  ...(place === undefined ? {} : { table: place }),
});

const textsOf = (
  language: 'kk' | 'ru' | 'en',
  sentences: readonly ReturnType<typeof told>[],
  sections: readonly ReportSection[],
) =>
  namedAsPrinted(
    [{ key: 'goals/8', number: null, title: 'Work', sentences }],
    sections,
    language,
  )[0]?.sentences.map(({ text }) => text);

describe('tables in the trace of a printed review', () => {
  // Tables 1 to 5 of the book stand before: the strip of a goal carries a number too.
  const book = [
    section(
      'goals',
      [table(5)],
      [section('goals/8', [table(6), { kind: 'quote', blocks: [table(null)] }, table(7)])],
    ),
  ];

  it('are called by the number in the book in every language', () => {
    expect(textsOf('en', [told('Table 1: Informal employment — Men · 12 %', 1)], book)).toEqual([
      'Table 6: Informal employment — Men · 12 %',
    ]);
    expect(textsOf('ru', [told('Таблица 3: Мужчины · 12 %', 3)], book)).toEqual([
      'Таблица 7: Мужчины · 12 %',
    ]);
    expect(textsOf('kk', [told('1-кесте: Ерлер · 12 %', 1)], book)).toEqual(['6-кесте: Ерлер · 12 %']);
  });

  it('are called by no number where the book gives them none', () => {
    expect(textsOf('en', [told('Table 2: Men · 12 %', 2)], book)).toEqual(['Men · 12 %']);
  });

  it('leaves alone a sentence that only speaks of a table', () => {
    expect(textsOf('en', [told('Table 1: what it shows is told below.')], book)).toEqual([
      'Table 1: what it shows is told below.',
    ]);
  });

  it('counts a table in a cell after the one that it stands in, as the text does', () => {
    const nested = [section('goals/8', [table(1, [table(null)]), table(2)])];
    expect(textsOf('en', [told('Table 3: Men', 3)], nested)).toEqual(['Table 2: Men']);
  });
});
