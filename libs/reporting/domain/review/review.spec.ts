import { describe, expect, it } from '@jest/globals';
import type { BlockNode, InlineNode, RichText, RichTextNode } from '../rich-text';
import { plainText } from '../rich-text';
import {
  anchorOf,
  applySuggestion,
  applySuggestions,
  compareTexts,
  documentText,
  followChange,
  placeAnchor,
  suggestReplacement,
  type SuggestedChange,
  textBlocksOf,
  type UnitLabel,
} from './index';

const line = (...nodes: readonly (string | InlineNode)[]): BlockNode => ({
  type: 'paragraph',
  content: nodes.map((node): InlineNode => (typeof node === 'string' ? { type: 'text', text: node } : node)),
});
const doc = (...content: readonly BlockNode[]): RichText => ({ type: 'doc', content });
const figure = (id: string, year: number | null = null): InlineNode => ({
  type: 'figure',
  attrs: { id, indicator: '5.5.2', seriesKey: null, area: 'kz', year, format: 'value-and-year' },
});
const cite = (findingId: string): InlineNode => ({ type: 'citation', attrs: { findingId } });
const chart = (indicator: string): BlockNode => ({
  type: 'chart',
  attrs: { indicator, seriesKey: null, area: 'kz', kind: 'line' },
});
const list = (...items: readonly string[]): BlockNode => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [line(item)] })),
});

const inlineOf = (block: BlockNode | undefined): readonly InlineNode[] =>
  block?.type === 'paragraph' ? (block.content ?? []) : [];
const textOf = (content: RichText): string => documentText(textBlocksOf(content));
const anchorTo = (content: RichText, quote: string) => {
  const from = textOf(content).indexOf(quote);
  return anchorOf(content, from, from + quote.length);
};
const rangeOf = (content: RichText, quote: string): [from: number, to: number] => {
  const from = textOf(content).indexOf(quote);
  return [from, from + quote.length];
};
const quoted = (content: RichText, anchor: ReturnType<typeof anchorOf>): string => {
  const found = placeAnchor(content, anchor);
  return found.state === 'lost' ? 'lost' : `${found.state}: ${textOf(content).slice(found.from, found.to)}`;
};

const start = doc(
  line('Women head more companies every year.'),
  line('In rural councils the share of women is ', figure('a'), ', said ', cite('7'), '.'),
  line('The share of women in schools is higher.'),
);

describe('the place of a comment whose passage is rewritten by a suggestion', () => {
  const first = doc(line('Women head more companies.'));
  it.each([
    ['Women head', 'Women head', 'Men lead', 'Men lead'],
    ['Women head more', 'head more companies', 'lead', 'Women lead'],
    ['head', 'Women head more companies.', 'All is well.', 'All is well.'],
    ['companies', 'Women', 'They', 'companies'],
  ])('holds what is written there instead (“%s”, “%s” → “%s”)', (about, quote, instead, expected) => {
    const change = suggestReplacement(first, ...rangeOf(first, quote), [{ type: 'text', text: instead }]);
    const applied = applySuggestion(first, change);
    const after = applied.ok ? applied.content : first;
    const anchor = followChange(first, after, change, anchorTo(first, about));
    expect(quoted(after, anchor)).toMatch(new RegExp(`: ${expected}$`, 'u'));
  });
});

describe('the place of a comment', () => {
  const anchor = anchorTo(start, 'share of women is');

  it('is where it was in an unchanged text, and takes its figure along', () => {
    expect(quoted(start, anchor)).toBe('same: share of women is');
    const withFigure = anchorTo(start, 'women is \ufffc');
    expect(quoted(start, withFigure)).toBe('same: women is \ufffc');
    // A database keeps the fields of a unit in an order of its own, and an editor leaves empty ones out.
    const turned = JSON.parse(
      JSON.stringify(start, (_, value: unknown) =>
        typeof value === 'object' && value !== null && 'indicator' in value
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .filter(([, field]) => field !== null),
            )
          : value,
      ),
    ) as RichText;
    expect(quoted(turned, withFigure)).toBe('same: women is \ufffc');
    const keptBefore = {
      ...withFigure,
      units: withFigure.units.map((unit) => JSON.stringify(JSON.parse(unit), null, 1)),
    };
    expect(quoted(turned, keptBefore)).toBe('same: women is \ufffc');
  });

  it('moves with its words when paragraphs come before it', () => {
    const grown = doc(line('A new first paragraph.'), list('one', 'two'), ...start.content);
    expect(quoted(grown, anchor)).toBe('moved: share of women is');
  });

  it('stays with its own occurrence of repeated words', () => {
    const swapped = doc(start.content[2] as BlockNode, start.content[1] as BlockNode);
    const found = placeAnchor(swapped, anchorTo(start, 'share of women'));
    expect(found.state === 'lost' ? -1 : found.from).toBe(textOf(swapped).lastIndexOf('share of women'));
  });

  it('is told as changed when the words were rewritten between the same neighbours', () => {
    const rewritten = doc(
      line('Women head more companies every year.'),
      line('In rural councils the proportion held by women equals ', figure('a'), ', said ', cite('7'), '.'),
    );
    expect(quoted(rewritten, anchorTo(start, 'share of women is '))).toBe(
      'changed: proportion held by women equals ',
    );
  });

  it('is told as changed when another figure stands in the place of its figure', () => {
    const [first, , third] = start.content as [BlockNode, BlockNode, BlockNode];
    const other = doc(
      first,
      line('In rural councils the share of women is ', figure('b', 2019), ', said ', cite('7'), '.'),
      third,
    );
    expect(quoted(other, anchorTo(start, '\ufffc, said'))).toBe('changed: \ufffc, said');
  });

  it('is lost, and said to be, when its paragraph is gone', () => {
    expect(quoted(doc(line('Something else entirely.')), anchor)).toBe('lost');
    expect(quoted(doc(), anchor)).toBe('lost');
  });
});

describe('a suggestion', () => {
  const replace = (content: RichText, quote: string, ...nodes: readonly InlineNode[]): SuggestedChange => {
    const from = textOf(content).indexOf(quote);
    return suggestReplacement(content, from, from + quote.length, nodes);
  };
  const words = (text: string): InlineNode => ({ type: 'text', text });
  const shown = (content: RichText): string =>
    plainText(content, ({ attrs }) => `{${attrs.id}}`).replaceAll('\n', ' | ');

  it('replaces, inserts and deletes words and leaves the nodes beside them as they are', () => {
    const changes = [
      replace(start, 'rural councils', words('village councils')),
      suggestReplacement(start, textOf(start).indexOf('every year'), textOf(start).indexOf('every year'), [
        words('nearly '),
      ]),
      replace(start, ' in schools'),
    ];
    const { content, refused } = applySuggestions(start, changes);
    expect(refused).toEqual([]);
    expect(shown(content)).toBe(
      'Women head more companies nearly every year. | In village councils the share of women is {a}, said . | The share of women is higher.',
    );
    expect(inlineOf(content.content[1]).slice(1)).toEqual(inlineOf(start.content[1]).slice(1));
  });

  it('may move a figure along, marks included', () => {
    const bold: InlineNode = { type: 'text', text: 'share', marks: [{ type: 'bold' }] };
    const applied = applySuggestion(
      start,
      replace(start, 'share of women is \ufffc', figure('a'), words(' is the '), bold),
    );
    expect(applied.ok && inlineOf(applied.content.content[1]).slice(0, 4)).toEqual([
      words('In rural councils the '),
      figure('a'),
      words(' is the '),
      bold,
    ]);
  });

  it('is refused where its words were rewritten or are gone, and the others are still made', () => {
    const changed = doc(
      line('Women lead more and more companies every year.'),
      ...(start.content.slice(1) as BlockNode[]),
    );
    const { content, refused } = applySuggestions(changed, [
      replace(start, 'head more companies', words('own more companies')),
      replace(start, 'higher', words('much higher')),
    ]);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.index).toBe(0);
    expect(shown(content)).toContain('schools is much higher.');
  });

  it('inserts and deletes blocks: items stay items, and an emptied list goes', () => {
    const lists = doc(line('Before the list.'), list('The first measure', 'The second measure'));
    const anchor = anchorTo(lists, 'The first measure');
    const inserted = applySuggestion(lists, {
      kind: 'insert-blocks',
      after: anchor,
      blocks: [list('Between them')],
    });
    expect(inserted).toEqual({
      ok: true,
      content: doc(line('Before the list.'), list('The first measure', 'Between them', 'The second measure')),
    });
    const { content } = applySuggestions(lists, [
      { kind: 'delete-block', anchor },
      { kind: 'delete-block', anchor: anchorTo(lists, 'The second measure') },
    ]);
    expect(content).toEqual(doc(line('Before the list.')));
  });
});

describe('the comparison of two versions', () => {
  const labelled =
    (figures: Readonly<Record<string, string>>) =>
    (node: RichTextNode): string =>
      node.type === 'figure'
        ? (figures[node.attrs.id] ?? '')
        : node.type === 'citation'
          ? `[${node.attrs.findingId}]`
          : node.type;
  const labels = [labelled({ a: '41.2% (2022)' }), labelled({ a: '43% (2023)' })] as const;

  it('shows words that came and went, and figures and citations as wholes', () => {
    const after = doc(
      line('Women head many more companies every year.'),
      line('In rural councils the share of women is ', figure('a'), ', said ', cite('7'), cite('9'), '.'),
      line('The share of women in schools is higher.'),
      chart('5.5.2'),
    );
    const { blocks, units, wordsAdded, wordsRemoved } = compareTexts(start, after, labels);
    expect(blocks.map(({ kind }) => kind)).toEqual(['changed', 'changed', 'same', 'added']);
    expect(blocks[0]?.parts.map(({ kind, nodes }) => [kind, nodes])).toEqual([
      ['same', [{ type: 'text', text: 'Women head ' }]],
      ['added', [{ type: 'text', text: 'many ' }]],
      ['same', [{ type: 'text', text: 'more companies every year.' }]],
    ]);
    expect(units).toEqual([
      { unit: 'figure', before: '41.2% (2022)', after: '43% (2023)', isMoved: false },
      { unit: 'citation', before: null, after: '[9]', isMoved: false },
      { unit: 'chart', before: null, after: 'chart', isMoved: false },
    ]);
    expect([wordsAdded, wordsRemoved]).toEqual([1, 0]);
  });

  it('tells once that a citation, figure or chart stands in another place', () => {
    const [one, two] = ['Women head more companies every year', 'Rural clinics lack nurses in winter'];
    const moved = (before: RichText, after: RichText) => {
      const label: UnitLabel = (node) => (node.type === 'citation' ? `[${node.attrs.findingId}]` : node.type);
      const { units, moved: nodes } = compareTexts(before, after, [label, label]);
      return [units.map((unit) => [unit.unit, unit.before, unit.after, unit.isMoved]), nodes.size];
    };
    expect(moved(doc(line(one, cite('7')), line(two)), doc(line(one), line(two, cite('7'))))).toEqual([
      [['citation', '[7]', '[7]', true]],
      2,
    ]);
    // A figure that was cut and put in anew bears another name.
    expect(moved(doc(line(one, figure('a')), line(two)), doc(line(one), line(two, figure('b'))))).toEqual([
      [['figure', 'figure', 'figure', true]],
      2,
    ]);
    expect(
      moved(doc(chart('1.1.1'), line(one), line(two)), doc(line(one), line(two), chart('1.1.1'))),
    ).toEqual([[['chart', 'chart', 'chart', true]], 2]);
    expect(moved(doc(line(one, cite('7'))), doc(line(one, cite('8'))))).toEqual([
      [['citation', '[7]', '[8]', false]],
      0,
    ]);
  });

  it('tells of a chart at its place that its data alone changed, and of one that went elsewhere that it moved', () => {
    const [one, two] = ['Women head more companies every year', 'Rural clinics lack nurses in winter'];
    const compared = (before: RichText, after: RichText) => {
      const drawn =
        (text: string): UnitLabel =>
        (node) =>
          node.type === 'chart' ? text : '';
      const { units, moved, redrawn } = compareTexts(before, after, [
        drawn('2019: 43%'),
        drawn('2024: 45.1%'),
      ]);
      return [units, moved.size, redrawn.size];
    };
    const [was, is] = [doc(line(one), chart('5.5.2'), line(two)), doc(line(one), chart('5.5.2'), line(two))];
    const told = { unit: 'chart', before: '2019: 43%', after: '2024: 45.1%' };
    expect(compared(was, is)).toEqual([[{ ...told, isMoved: false, isRedrawn: true }], 0, 2]);
    expect(compared(was, doc(chart('5.5.2'), line(one), line(two)))).toEqual([
      [{ ...told, isMoved: true }],
      2,
      0,
    ]);
    // Another chart in its place is no other data of it.
    expect(compared(was, doc(line(one), chart('1.1.1'), line(two)))).toEqual([
      [{ ...told, isMoved: false }],
      0,
      0,
    ]);
  });

  it('tells a rewritten paragraph from one that was replaced by another', () => {
    const kinds = (before: string, after: string) =>
      compareTexts(doc(line(before)), doc(line(after)), labels).blocks.map(({ kind }) => kind);
    expect(kinds('Water reaches every village', 'Water now reaches nearly every village')).toEqual([
      'changed',
    ]);
    expect(kinds('Water reaches every village', 'Schools need teachers')).toEqual(['removed', 'added']);
  });

  it('tells of a line that was moved past changed ones that it moved, and what changed as old and new', () => {
    const was = doc(
      line('The share of women in councils is ', figure('a'), ', they said.', cite('7')),
      line('Second paragraph stays the same.'),
      line('Rural clinics lack nurses in winter.'),
    );
    const is = doc(
      line('Rural clinics lack nurses in winter.'),
      line('The share of women in councils is ', figure('a'), ', they said.', cite('8')),
      line('Second paragraph stays the same.'),
    );
    const told = (after: RichText) => {
      const { blocks, units, wordsAdded, wordsRemoved } = compareTexts(was, after, labels);
      return [blocks.map(({ kind, isMoved }) => [kind, isMoved]), units, wordsAdded, wordsRemoved];
    };
    const units = [
      { unit: 'figure', before: '41.2% (2022)', after: '43% (2023)', isMoved: false },
      { unit: 'citation', before: '[7]', after: '[8]', isMoved: false },
    ];
    expect(told(is)).toEqual([
      [
        ['same', true],
        ['changed', false],
        ['same', false],
      ],
      ...[units, 0, 0],
    ]);
    const rewritten = line('Rural clinics lack ten nurses in winter.');
    const [, second, third] = is.content;
    if (!second || !third) throw new Error('Three paragraphs were expected.');
    expect(told(doc(rewritten, second, third))).toEqual([
      [
        ['changed', true],
        ['changed', false],
        ['same', false],
      ],
      ...[units, 1, 0],
    ]);
  });

  it('finds nothing between a text and itself', () => {
    const same = compareTexts(start, start, [labels[0], labels[0]]);
    expect(same.blocks.every(({ kind }) => kind === 'same')).toBe(true);
    expect(same.units).toEqual([]);
  });
});
