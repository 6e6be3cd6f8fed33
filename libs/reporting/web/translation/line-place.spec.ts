import { describe, expect, it } from '@jest/globals';
import { blockText, type BlockNode, type RichText } from '@qadam/reporting/domain';
import { blocksAt, lineInNewer, withLine } from './line-place';

const paragraph = (text: string): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...texts: string[]): RichText => ({ type: 'doc', content: texts.map(paragraph) });
const textsOf = ({ content }: RichText) => content.map((block) => blockText(block));

const [one, two, three] = ['Судың сапасы жақсарды', 'Мектептер салынды', 'Жол жөнделді'] as const;
const before = doc(one, two, three);
const second = { index: 1, count: 1 };

describe('a line in a newer version of its text', () => {
  it('stands where its own block went, whatever was written around it', () => {
    const newer = doc('Кіріспе сөз', `${one} биыл`, two, 'Қосымша абзац');
    expect(lineInNewer(before, second, newer)).toEqual({ place: { index: 2, count: 1 }, isChanged: false });
    expect(textsOf(withLine(newer, { index: 2, count: 1 }, doc('Менің сөзім')))).toEqual([
      'Кіріспе сөз',
      `${one} биыл`,
      'Менің сөзім',
      'Қосымша абзац',
    ]);
  });

  it('meets what somebody else made of the same block, and what they put in its stead', () => {
    for (const theirs of [`${two} биыл`, 'Мүлдем басқа абзац']) {
      const newer = doc(one, theirs, three);
      const { place, isChanged } = lineInNewer(before, second, newer);
      expect(isChanged).toBe(true);
      expect(textsOf(blocksAt(newer, place))).toEqual([theirs]);
    }
    expect(lineInNewer(before, second, doc(one, three))).toEqual({
      place: { index: 1, count: 0 },
      isChanged: true,
    });
  });

  it('counts a change of marks alone, as of bold words, for a change', () => {
    const bold: BlockNode = {
      type: 'paragraph',
      content: [{ type: 'text', text: two, marks: [{ type: 'bold' }] }],
    };
    const newer: RichText = { type: 'doc', content: [paragraph(one), bold, paragraph(three)] };
    expect(lineInNewer(before, second, newer)).toEqual({ place: second, isChanged: true });
  });

  it('that is still to be written goes between the same neighbours, unless somebody wrote there', () => {
    const gap = { index: 1, count: 0 };
    expect(lineInNewer(before, gap, doc('Кіріспе сөз', one, two, three))).toEqual({
      place: { index: 2, count: 0 },
      isChanged: false,
    });
    const newer = doc(one, 'Олардың аудармасы', two, three);
    expect(lineInNewer(before, gap, newer)).toEqual({ place: { index: 1, count: 1 }, isChanged: true });
  });

  it('of several blocks moves as one, and the last line goes to the end', () => {
    expect(lineInNewer(before, { index: 1, count: 2 }, doc('Кіріспе сөз', one, two, three))).toEqual({
      place: { index: 2, count: 2 },
      isChanged: false,
    });
    expect(lineInNewer(before, { index: 3, count: 0 }, before).place).toEqual({ index: 3, count: 0 });
  });
});
