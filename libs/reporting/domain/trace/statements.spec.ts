import { describe, expect, it } from '@jest/globals';
import type { BlockNode, CitationNode, FigureNode, InlineNode, RichText } from '../rich-text';
import { sentenceText } from './sentences';
import { statementsOf } from './statements';

const words = (text: string): InlineNode => ({ type: 'text', text });
const figure: FigureNode = {
  type: 'figure',
  attrs: { id: 'a', indicator: '5.5.2', seriesKey: null, area: 'kz', year: null, format: 'value' },
};
const citation: CitationNode = { type: 'citation', attrs: { findingId: '7' } };
const paragraph = (...content: InlineNode[]): BlockNode => ({ type: 'paragraph', content });
const doc = (...content: BlockNode[]): RichText => ({ type: 'doc', content });
const table = (caption: string, ...rows: (InlineNode | string)[][]): BlockNode => ({
  type: 'table',
  attrs: { caption },
  content: rows.map((row) => ({
    type: 'tableRow',
    content: row.map((cell) => ({
      type: 'tableCell',
      content: [paragraph(typeof cell === 'string' ? words(cell) : cell)],
    })),
  })),
});

describe('the statements of a text', () => {
  it('take a table for one, with every figure and voice of its cells', () => {
    const content = doc(
      paragraph(words('Before. And then.')),
      table('Schools', ['Place', 'Share'], ['Karazhal', figure], ['Ulytau', citation]),
      paragraph(words('After.')),
    );
    const statements = statementsOf(content, 'en');
    expect(statements.map((one) => sentenceText(one, () => '12 %'))).toEqual([
      'Before.',
      'And then.',
      'Table 1: Schools — Place · Share; Karazhal · 12 %; Ulytau',
      'After.',
    ]);
    expect(statements[2]).toMatchObject({
      paragraph: 2,
      ordinal: 1,
      figures: [figure],
      citations: [citation],
    });
  });

  it('say of a table of thousands of cells only how it begins', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [`Ауыл ${index}`, '12', '34']);
    const statements = statementsOf(doc(table('', ...rows), table('Су', ['Иә.'])), 'kk');
    expect(statements.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^1-кесте: Ауыл 0 · 12 · 34; Ауыл 1 · 12 · 34;.{200,400}…$/u),
      '2-кесте: Су — Иә.',
    ]);
  });
});
