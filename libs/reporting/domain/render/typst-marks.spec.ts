import { describe, expect, it } from '@jest/globals';
import { buildReportDocument, exampleReportInput } from '../document-model';
import type { BlockNode, InlineNode } from '../rich-text';
import { renderTypst } from './typst';
import { typstPreamble } from './typst-preamble';

const input = exampleReportInput('en');
const [one = '', other = ''] = [...input.figures.keys()];
const [voice = ''] = [...input.findings.keys()];
const figure = (id: string): InlineNode => ({
  type: 'figure',
  attrs: { id, indicator: '5.5.2', seriesKey: null, area: 'kz', year: null, format: 'value' },
});
const paragraph = (...content: InlineNode[]): BlockNode => ({ type: 'paragraph', content });
const citation: InlineNode = { type: 'citation', attrs: { findingId: voice } };

const marked = (...content: BlockNode[]): string =>
  renderTypst(
    buildReportDocument({
      ...input,
      figures: new Map(
        [one, other].map((id) => [id, { ...input.figures.get(one)!, area: `Area of ${id}` }] as const),
      ),
      sections: [
        {
          ...{ key: 'one', parentKey: null, title: 'One', numbering: 'numbered', goal: null, state: 'draft' },
          ...{ writtenIn: ['en'], content: { type: 'doc', content } },
        },
      ],
    }),
  ).source.replace(typstPreamble, '');

describe('the marks of a text', () => {
  it('stand in its order', () => {
    const source = marked(paragraph(figure(one), { type: 'text', text: ' was said ' }, citation));
    expect(source.indexOf('#figure-note(')).toBeLessThan(source.indexOf('#voice-note('));
    expect(source).toContain('#figure-note(');
  });

  it('are one for figures of one indicator that follow one another', () => {
    const source = marked(paragraph(figure(one), { type: 'text', text: ' and ' }, figure(other)));
    expect(source.match(/#figure-note\(\(\(1, .*?\), \(2, /gu)).toHaveLength(1);
    expect(source.match(/#figure-note\(/gu)).toHaveLength(1);
  });

  it('of a table stand beneath it, not beside', () => {
    const source = marked({
      type: 'table',
      attrs: { caption: 'Live' },
      content: [one, other].map((id) => ({
        type: 'tableRow',
        content: [{ type: 'tableCell', content: [paragraph(figure(id))] }],
      })),
    });
    expect(source).toContain('#marks-beneath[');
    expect(source).not.toContain('#noted(');
  });
});
