import { describe, expect, it } from '@jest/globals';
import { blockText, type BlockNode, type RichText } from '@qadam/reporting/domain';
import { placeOfRow, withLine } from './line-place';
import { comparisonRows } from './rows';

const paragraph = (text: string, cited?: string): BlockNode => ({
  type: 'paragraph',
  content: [
    { type: 'text', text },
    ...(cited === undefined ? [] : [{ type: 'citation', attrs: { findingId: cited } } as const]),
  ],
});
const doc = (...content: BlockNode[]): RichText => ({ type: 'doc', content });

describe('the lines of a text beside its translation', () => {
  const basis = doc(paragraph('Бірінші сөйлем осы', '1'), paragraph('Алынып тасталатын сөз'));
  const source = doc(paragraph('Бірінші сөйлем мынау', '1'), paragraph('Мүлдем басқа жаңа абзац', '2'));
  const own = doc(paragraph('First sentence', '1'));

  it('show what changed, what is new and what was taken out, where it was', () => {
    const rows = comparisonRows(source, own, { source: basis, own });
    expect(rows.map((row) => [row.change?.kind ?? null, row.own?.index ?? null, row.position])).toEqual([
      ['changed', 0, 0],
      ['removed', null, 1],
      ['added', null, 1],
    ]);
    expect(comparisonRows(source, own, null).every(({ change }) => change === null)).toBe(true);
  });

  it('take a translation at its place, in place of an old one or between two', () => {
    const rows = comparisonRows(source, own, { source: basis, own });
    const [changed, , added] = rows;
    if (!changed || !added) throw new Error('Two lines were expected.');
    const texts = ({ content }: RichText) => content.map((block) => blockText(block));
    const written = doc(paragraph('Written'), { type: 'paragraph' });
    expect(texts(withLine(own, placeOfRow(changed), written))).toEqual(['Written']);
    expect(texts(withLine(own, placeOfRow(added), written))).toEqual(['First sentence', 'Written']);
    expect(texts(withLine(own, placeOfRow(changed), doc({ type: 'paragraph' })))).toEqual([]);
  });
});
