import { describe, expect, it } from '@jest/globals';
import type { BlockNode, InlineNode, RichText } from '../rich-text';
import { carryOver, leftToTranslate, paragraphsToTranslate, placesToTranslate } from './carry-over';
import { comparedEvidence } from './nodes';
import { sideBySide } from './side-by-side';
import { countChanges, sourceChanges } from './source-changes';
import { blockText, textChanges, wordChanges } from './text-changes';

const words = (text: string): InlineNode => ({ type: 'text', text });
const figure = (id: string, indicator = '5.5.2'): InlineNode => ({
  type: 'figure',
  attrs: { id, indicator, seriesKey: null, area: 'kz', year: null, format: 'value' },
});
const citation = (findingId: string): InlineNode => ({ type: 'citation', attrs: { findingId } });
const chart: BlockNode = {
  type: 'chart',
  attrs: { indicator: '5.5.2', seriesKey: null, area: 'kz', kind: 'line' },
};
const paragraph = (...content: InlineNode[]): BlockNode => ({ type: 'paragraph', content });
const heading = (text: string): BlockNode => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [words(text)],
});
const doc = (...content: BlockNode[]): RichText => ({ type: 'doc', content });
const texts = (pairs: ReturnType<typeof sideBySide>) =>
  pairs.map(({ left, right }) => [left && blockText(left.node), right && blockText(right.node)]);

describe('a text beside its translation', () => {
  it('is paired by what both carry, a block that one lacks standing alone', () => {
    const source = doc(
      heading('Women'),
      paragraph(words('The share is '), figure('a'), words('.')),
      paragraph(words('A long paragraph about roads that nobody has translated yet.')),
      paragraph(words('People said so.'), citation('7')),
      chart,
    );
    const translation = doc(
      heading('Әйелдер'),
      paragraph(words('Үлесі '), figure('x'), words('.')),
      paragraph(words('Жұрт солай айтты.'), citation('7')),
      chart,
    );
    expect(texts(sideBySide(source, translation))).toEqual([
      ['Women', 'Әйелдер'],
      ['The share is [5.5.2].', 'Үлесі [5.5.2].'],
      ['A long paragraph about roads that nobody has translated yet.', null],
      ['People said so.', 'Жұрт солай айтты.'],
      ['', ''],
    ]);
  });

  it('pairs no heading with a paragraph', () => {
    expect(texts(sideBySide(doc(heading('A')), doc(paragraph(words('Ә')))))).toEqual([
      ['A', null],
      [null, 'Ә'],
    ]);
  });

  it('lists figures and voices that are missing or extra, each as often as it is', () => {
    const source = doc(paragraph(figure('a'), figure('b'), citation('7')));
    const translation = doc(paragraph(figure('c'), citation('8')));
    const { missing, extra } = comparedEvidence(source, translation);
    expect(missing).toMatchObject([{ attrs: { id: 'b' } }, { attrs: { findingId: '7' } }]);
    expect(extra).toMatchObject([{ attrs: { findingId: '8' } }]);
    expect(comparedEvidence(source, source)).toEqual({ missing: [], extra: [] });
  });
});

describe('what changed in a source', () => {
  it('are its blocks that are new, gone or changed, with the words', () => {
    const before = doc(
      heading('Roads'),
      paragraph(words('Three roads were built in Ulytau.')),
      paragraph(words('This goes.')),
    );
    const after = doc(
      heading('Roads'),
      paragraph(words('Five roads were built in Ulytau.')),
      paragraph(words('Quite another sentence'), citation('7')),
    );
    const changes = textChanges(before, after);
    expect(changes.map(({ kind }) => kind)).toEqual(['same', 'changed', 'removed', 'added']);
    expect(changes[1]?.words).toEqual([
      { kind: 'removed', text: 'Three' },
      { kind: 'added', text: 'Five' },
      { kind: 'same', text: ' roads were built in Ulytau.' },
    ]);
    expect(countChanges(sourceChanges(before, after))).toEqual({
      ...{ changed: 1, added: 1, removed: 1, moved: 0 },
    });
  });

  it('is a figure that another took the place of, but not the name of a node', () => {
    const text = (id: string, indicator: string) =>
      doc(paragraph(words('The share is '), figure(id, indicator)));
    expect(textChanges(text('a', '5.5.2'), text('b', '5.5.2')).map(({ kind }) => kind)).toEqual(['same']);
    expect(textChanges(text('a', '5.5.2'), text('a', '5.5.1')).map(({ kind }) => kind)).toEqual(['changed']);
  });

  it('is a footnote, the caption of a table, what a picture shows, and a reference', () => {
    const note = (text: string) => paragraph(words('Said.'), { type: 'footnote', attrs: { text } });
    const table = (caption: string): BlockNode => ({
      type: 'table',
      attrs: { caption },
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(words('1'))] }] }],
    });
    const picture = (alt: string): BlockNode => ({
      type: 'image',
      attrs: { imageId: 'a', alt, caption: 'A road', decorative: false },
    });
    const reference = (key: string) => paragraph(words('See '), { type: 'sectionReference', attrs: { key } });
    for (const block of [note, table, picture, reference]) {
      expect(countChanges(sourceChanges(doc(block('one')), doc(block('one'))))).toMatchObject({ changed: 0 });
      const [change] = textChanges(doc(block('one')), doc(block('other')));
      expect(change?.kind).toBe('changed');
      expect(change?.words.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual([
        'one',
        'other',
      ]);
    }
  });

  it('writes nodes as they are called, and a name decides nothing', () => {
    const text = (area: string) =>
      doc(
        paragraph(words('The share is '), {
          type: 'figure',
          attrs: { id: 'a', indicator: '8.5.2', seriesKey: null, area, year: null, format: 'value' },
        }),
      );
    const named = (name: string) => () => name;
    const names = [named('Ulytau'), named('Astana')] as const;
    expect(textChanges(text('ulytau'), text('ulytau'), names)[0]?.kind).toBe('same');
    expect(textChanges(text('ulytau'), text('astana'), names)[0]?.words).toEqual([
      { kind: 'same', text: 'The share is ' },
      { kind: 'removed', text: 'Ulytau' },
      { kind: 'added', text: 'Astana' },
    ]);
  });

  it('gives the old text by leaving out what was added, and the new one by leaving out what was removed', () => {
    const [before, after] = ['Су жоқ, жол жоқ. Барлығы 5 %.', 'Су бар, жол жоқ; барлығы 7 %.'];
    const changes = wordChanges(before, after);
    const without = (kind: string) =>
      changes
        .filter((change) => change.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(after);
  });
});

describe('a translation that begins with its source', () => {
  const source = doc(
    heading('Women'),
    paragraph(words('In 2023 it '), words('was '), figure('a'), words(', people said.'), citation('7')),
    chart,
  );

  it('has its structure and evidence, no word of it, and marks what is to be translated', () => {
    const carried = carryOver(source, { from: 'en', to: 'kk' });
    expect(comparedEvidence(source, carried)).toEqual({ missing: [], extra: [] });
    expect(carried.content.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'chart']);
    expect(carried.content[1]).toEqual(
      paragraph(words('[аудару] '), figure('a'), words(' [аудару] '), citation('7')),
    );
    expect(JSON.stringify(carried)).not.toMatch(/Women|people/u);
    expect(leftToTranslate(carried, 'kk')).toBe(3);
    expect(leftToTranslate(source, 'kk')).toBe(0);
  });

  it('takes no words of the source over in a note, a caption or what a picture shows', () => {
    const carried = carryOver(
      doc(
        paragraph(words('Water.'), { type: 'footnote', attrs: { text: 'Minutes of 12 May.' } }),
        {
          type: 'image',
          attrs: { imageId: 'a', alt: 'A pump in Karazhal', caption: 'The pump', decorative: false },
        },
        {
          type: 'table',
          attrs: { caption: 'Schools' },
          content: [
            { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(words('Twelve'))] }] },
          ],
        },
      ),
      { from: 'en', to: 'ru' },
    );
    expect(JSON.stringify(carried)).not.toMatch(/Water|Minutes|pump|Schools/u);
    // The paragraph, its note, what the picture shows, its caption, the caption of the table and its cell.
    expect(leftToTranslate(carried, 'ru')).toBe(6);
    // The table stands after the one paragraph; its caption counts with its first cell.
    expect(paragraphsToTranslate(carried, 'ru')).toEqual([1, 2]);
    expect(placesToTranslate(carried, 'ru')).toEqual({
      ...{ kk: 'Абзацтар: 1, 2', ru: 'Абзацы 1, 2', en: 'Paragraphs 1, 2' },
    });
  });

  it('keeps a number that stands alone in a cell, where both languages write it alike', () => {
    const cell = (text: string) => ({ type: 'tableCell' as const, content: [paragraph(words(text))] });
    const source = doc({
      type: 'table',
      content: [{ type: 'tableRow', content: ['2022', '12 500', '91,2 %', '7 villages'].map(cell) }],
    });
    const cells = (carried: RichText) =>
      JSON.stringify(carried)
        .match(/"text":"[^"]*"/gu)
        ?.map((text) => text.slice(8, -1));
    expect(cells(carryOver(source, { from: 'ru', to: 'kk' }))).toEqual([
      ...['2022', '12 500', '91,2 %', '[аудару]'],
    ]);
    expect(cells(carryOver(source, { from: 'ru', to: 'en' }))).toEqual([
      ...['2022', '12 500', '[translate]', '[translate]'],
    ]);
  });

  it('keeps a picture that only decorates without words', () => {
    const decoration: BlockNode = {
      type: 'image',
      attrs: { imageId: 'a', alt: '', caption: '', decorative: true },
    };
    expect(carryOver(doc(decoration), { from: 'en', to: 'ru' })).toEqual(doc(decoration));
  });
});
