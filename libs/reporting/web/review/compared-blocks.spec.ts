import { describe, expect, it } from '@jest/globals';
import {
  type BlockNode,
  compareTexts,
  plainText,
  type RichText,
  type TableNode,
} from '@qadam/reporting/domain';
import { comparedPieces } from './compared-blocks';

const line = (text: string): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const table = (...rows: readonly (readonly string[])[]): TableNode => ({
  type: 'table',
  attrs: { caption: 'Schools' },
  content: rows.map((cells, row) => ({
    type: 'tableRow',
    content: cells.map((cell) => ({
      type: row === 0 ? ('tableHeader' as const) : ('tableCell' as const),
      content: [line(cell)],
    })),
  })),
});
const doc = (...content: BlockNode[]): RichText => ({ type: 'doc', content });

/** Each row of the tables with its cells; the words of a block outside tables. */
const laidOut = (before: RichText, after: RichText) => {
  const { blocks } = compareTexts(before, after, [() => '', () => '']);
  return comparedPieces(blocks).map(({ isSame, block }) => [
    isSame,
    block.type === 'table'
      ? block.content.map((row) =>
          row.content.map((cell) => cell.content.map((one) => plainText(doc(one))).join('|')),
        )
      : plainText(doc(block)),
  ]);
};

const schools = table(['Village', 'Pupils'], ['Karazhal', '120'], ['Satpaev', '340']);

describe('a compared text', () => {
  it('keeps a new table as a table beside paragraphs that stayed', () => {
    expect(laidOut(doc(line('Before.')), doc(line('Before.'), schools))).toEqual([
      [true, 'Before.'],
      [
        false,
        [
          ['Village', 'Pupils'],
          ['Karazhal', '120'],
          ['Satpaev', '340'],
        ],
      ],
    ]);
  });

  it('shows a changed cell within its row, what went beside what came', () => {
    const after = table(['Village', 'Pupils'], ['Karazhal', '150'], ['Satpaev', '340']);
    expect(laidOut(doc(schools), doc(after))).toEqual([
      [
        false,
        [
          ['Village', 'Pupils'],
          ['Karazhal', '120|150'],
          ['Satpaev', '340'],
        ],
      ],
    ]);
  });

  it('shows a row that went in its place, and one that came', () => {
    const after = table(['Village', 'Pupils'], ['Satpaev', '340'], ['Zhairem', '90']);
    expect(laidOut(doc(schools), doc(after))).toEqual([
      [
        false,
        [
          ['Village', 'Pupils'],
          ['Karazhal', '120'],
          ['Satpaev', '340'],
          ['Zhairem', '90'],
        ],
      ],
    ]);
  });

  it('shows above a table how its caption read, and tells of it', () => {
    const captioned = (caption: string): RichText =>
      doc({ ...table(['Village'], ['Karazhal']), attrs: { caption } });
    const compared = (was: string, is: string) => {
      const comparison = compareTexts(captioned(was), captioned(is), [() => '', () => '']);
      return [
        comparison.captions,
        comparedPieces(comparison.blocks).map(({ isSame, captionWas }) => [isSame, captionWas]),
      ];
    };
    expect(compared('Schools', 'Schools of Ulytau')).toEqual([
      [{ was: 'Schools', is: 'Schools of Ulytau' }],
      [[false, 'Schools']],
    ]);
    expect(compared('', 'Schools')).toEqual([[{ was: '', is: 'Schools' }], [[false, '']]]);
    expect(compared('Schools', 'Schools')).toEqual([[], [[true, null]]]);
  });

  it('leaves a table that stayed as it is, and shows one that went', () => {
    expect(laidOut(doc(schools, line('After.')), doc(schools))).toEqual([
      [
        true,
        [
          ['Village', 'Pupils'],
          ['Karazhal', '120'],
          ['Satpaev', '340'],
        ],
      ],
      [false, 'After.'],
    ]);
    expect(laidOut(doc(schools), doc(line('None.')))[0]?.[1]).toHaveLength(3);
  });
});
