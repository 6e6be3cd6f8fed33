import { describe, expect, it } from '@jest/globals';
import type { BlockNode, InlineNode, RichText } from '../../rich-text';
import { applySuggestion, placeInsertion, type SuggestedChange } from '../suggestion';
import { textBlocksOf } from '../text-blocks';
import type { ReadBlock, ReadDocument, ReadInline } from './read-document';
import type { DocumentSuggestion } from './document-suggestion';
import { suggestFromDocument } from './suggest-from-document';
import { unitsOf } from './tags';

const words = (text: string): InlineNode => ({ type: 'text', text });
const cite = (findingId: string): InlineNode => ({ type: 'citation', attrs: { findingId } });
const line = (...content: readonly InlineNode[]): BlockNode => ({ type: 'paragraph', content });

const label = (node: { readonly type: string; readonly attrs?: unknown }): string =>
  node.type === 'citation' ? `[${(node.attrs as { findingId: string }).findingId}]` : '';

/** Paragraphs that share hardly a word, each with a citation in its middle. */
const original: RichText = {
  type: 'doc',
  content: [
    line(
      words('Women hold a growing share of seats in local councils'),
      cite('1'),
      words(' according to residents of Ulytau.'),
    ),
    line(
      words('Irrigation canals lose half their water before fields are reached'),
      cite('2'),
      words(' as farmers told in spring.'),
    ),
    line(
      words('Rural clinics open twice weekly and lack nurses'),
      cite('3'),
      words(' so patients travel to town.'),
    ),
    line(
      words('School buses stop running when roads freeze'),
      cite('4'),
      words(' which keeps children at home.'),
    ),
    line(
      words('Every evening mothers spend hours of their day on housework'),
      cite('5'),
      words(' without any pay.'),
    ),
  ],
};
const units = unitsOf(original);

type Piece = string | InlineNode;
type Line = readonly Piece[];

const piecesOf = (block: BlockNode): Line =>
  ('content' in block ? (block.content as readonly InlineNode[]) : []).map((node) =>
    node.type === 'text' ? node.text : node,
  );
const read = (pieces: Line): ReadBlock => ({
  ...{ shape: 'paragraph', level: 0, isOrdered: false },
  inline: pieces
    .filter((piece) => piece !== '')
    .map((piece): ReadInline =>
      typeof piece === 'string'
        ? { kind: 'words', nodes: [words(piece)] }
        : { kind: 'unit', index: units.indexOf(piece), shown: label(piece) },
    ),
});
const documentOf = (lines: readonly Line[]): ReadDocument => ({
  versionId: 1,
  words: null,
  blocks: lines.map(read),
});

/** What an editor elsewhere may do to one paragraph; each answers the paragraphs in its place. */
const edits: readonly ((pieces: Line, at: number) => readonly Line[])[] = [
  (pieces) => [pieces],
  ([first, unit, last]) => [[first ?? '', `${String(last).slice(0, -1)}`, unit ?? '', '.']],
  ([first, unit, last]) => [[unit ?? '', first ?? '', last ?? '']],
  ([first, unit, last]) => [[first ?? '', unit ?? '', `${String(last).slice(0, -1)} and nobody objected.`]],
  ([first, ...rest], at) => [[`Since ${2019 + at}: ${String(first)}`, ...rest]],
  () => [],
  (pieces, at) => [pieces, [`New paragraph number ${at} on crisis centres and their budgets.`]],
  ([first, unit, last], at) => [
    [first ?? '', `${String(last).slice(0, -1)}`, unit ?? '', ` since ${2019 + at}.`],
    [`Another addition ${at} that speaks of training librarians.`],
    [`Closing words ${at}.`],
  ],
];

/** The same sequence each time: a linear congruential generator (Numerical Recipes, 1992, chapter 7.1). */
const drawing = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
};
const shuffled = <One>(all: readonly One[], draw: (below: number) => number): readonly One[] => {
  const left = [...all];
  return all.flatMap(() => left.splice(draw(left.length), 1));
};

const textOf = (content: RichText): readonly string[] =>
  textBlocksOf(content).map(({ inline }) =>
    inline.map((node) => (node.type === 'text' ? node.text : label(node))).join(''),
  );
const writtenIn = (lines: readonly Line[]): readonly string[] =>
  lines.map((pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : label(piece))).join(''));
const changesOf = (found: readonly DocumentSuggestion[]): readonly SuggestedChange[] =>
  found.flatMap(({ change }) => (change.kind === 'notice' ? [] : [change]));

const accepted = (changes: readonly SuggestedChange[]): RichText =>
  changes.reduce<RichText>((content, change) => {
    const applied = applySuggestion(content, change);
    if (!applied.ok) throw new Error(`${applied.reason}: ${JSON.stringify(change)}`);
    return applied.content;
  }, original);

/** One of the citations leaves its paragraph for the end of another. */
const withMove = (lines: readonly Line[], draw: (below: number) => number): readonly Line[] => {
  const [from, to] = [draw(lines.length), draw(lines.length)];
  const unit = lines[from]?.find((piece) => typeof piece !== 'string');
  if (unit === undefined || from === to) return lines;
  return lines.map((pieces, at) => {
    if (at === from) return pieces.filter((piece) => piece !== unit);
    return at === to ? [...pieces, unit] : pieces;
  });
};

describe('the suggestions of a document that was edited elsewhere', () => {
  it('are all taken, in any order, and make the text that was written', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const draw = drawing(seed);
      const edited = original.content.flatMap((block, at) => {
        const edit = edits[draw(edits.length)] ?? edits[0];
        return edit ? edit(piecesOf(block), at) : [];
      });
      const lines = draw(2) === 0 ? edited : withMove(edited, draw);
      const changes = changesOf(suggestFromDocument(original, documentOf(lines), label));
      for (const order of [changes, [...changes].reverse(), shuffled(changes, draw), shuffled(changes, draw)])
        expect({ seed, text: textOf(accepted(order)) }).toEqual({ seed, text: writtenIn(lines) });
    }
  });

  it('hold a citation that was moved within its paragraph in one change, which says so', () => {
    const lines = original.content.map(piecesOf);
    const [first = '', unit = '', last = ''] = lines.at(-1) ?? [];
    const moved = [...lines.slice(0, -1), [first, String(last).slice(0, -1), unit, '.']];
    const found = suggestFromDocument(original, documentOf(moved), label);
    expect(found).toMatchObject([
      { change: { kind: 'replace' }, warnings: [{ kind: 'unit-moved', was: '[5]', now: '' }] },
    ]);
    expect(textOf(accepted(changesOf(found))).at(-1)).toBe(
      'Every evening mothers spend hours of their day on housework without any pay[5].',
    );
  });

  it('hold a citation that was moved to another paragraph in one change, taken or left as a whole', () => {
    const lines = original.content.map(piecesOf);
    const [first = '', unit = '', last = ''] = lines[4] ?? [];
    const [start = '', own = '', end = ''] = lines[1] ?? [];
    const moved = lines.map((pieces, at) =>
      at === 1 ? [start, own, String(end).slice(0, -1), unit, '.'] : at === 4 ? [first, last] : pieces,
    );
    const found = suggestFromDocument(original, documentOf(moved), label);
    expect(found).toMatchObject([
      {
        change: { kind: 'move', changes: [{ kind: 'replace' }, { kind: 'replace' }] },
        warnings: [{ kind: 'unit-moved', was: '[5]', now: '' }],
      },
    ]);
    expect(found[0]?.warnings).toHaveLength(1);
    expect(textOf(accepted(changesOf(found)))).toEqual(writtenIn(moved));
    // Where one of its ends is gone by now, the other stays as it is.
    const [change] = changesOf(found);
    const current = { ...original, content: original.content.slice(0, 4) };
    expect(change && applySuggestion(current, change)).toMatchObject({ ok: false });
  });

  it('hold a citation that went into a new paragraph, and all that were moved between two, in one change', () => {
    const lines = original.content.map(piecesOf);
    const [one, two] = [lines[2], lines[3]];
    const swapped = lines.map((pieces, at) =>
      at === 2
        ? [one?.[0] ?? '', two?.[1] ?? '', one?.[2] ?? '']
        : at === 3
          ? [two?.[0] ?? '', one?.[1] ?? '', two?.[2] ?? '']
          : pieces,
    );
    const found = suggestFromDocument(original, documentOf(swapped), label);
    expect(found).toHaveLength(1);
    expect(found[0]?.warnings.map(({ kind, was }) => [kind, was])).toEqual([
      ['unit-moved', '[4]'],
      ['unit-moved', '[3]'],
    ]);
    expect(textOf(accepted(changesOf(found)))).toEqual(writtenIn(swapped));
    const added = [
      ...lines.slice(0, 4),
      [lines[4]?.[0] ?? '', lines[4]?.[2] ?? ''],
      ['A wholly new closing thought for librarians', lines[4]?.[1] ?? '', '.'],
    ];
    const apart = suggestFromDocument(original, documentOf(added), label);
    expect(apart).toMatchObject([
      { change: { kind: 'move', changes: [{ kind: 'replace' }, { kind: 'insert-blocks' }] } },
    ]);
    expect(textOf(accepted(changesOf(apart)))).toEqual(writtenIn(added));
  });

  it('put a new paragraph behind the one that it followed when that was rewritten by hand meanwhile', () => {
    const lines = original.content.map(piecesOf);
    const added = [...lines.slice(0, 2), ['A new paragraph.'], ...lines.slice(2)];
    const [change] = changesOf(suggestFromDocument(original, documentOf(added), label));
    const current: RichText = {
      type: 'doc',
      content: original.content.map((block, at) =>
        at === 1
          ? line(words('Irrigation canals lose half their water on the way'))
          : at === 2
            ? line(words('Clinics.'))
            : block,
      ),
    };
    const applied = change && applySuggestion(current, change);
    expect(applied?.ok && textOf(applied.content)[2]).toBe('A new paragraph.');
    expect(change?.kind === 'insert-blocks' && placeInsertion(current, change).state).toBe('moved');
    const gone = change && applySuggestion({ type: 'doc', content: [line(words('Other words.'))] }, change);
    expect(gone).toEqual({ ok: false, reason: 'lost' });
  });

  it('name the author of a tracked change, where all of it was tracked', () => {
    const lines = original.content.map(piecesOf);
    const changed = lines.map((pieces, at) =>
      at === 1
        ? pieces.map((piece) => (typeof piece === 'string' ? piece.replace('spring', 'early autumn') : piece))
        : at === 3
          ? pieces.map((piece) => (typeof piece === 'string' ? piece.replace('freeze', 'ice over') : piece))
          : pieces,
    );
    const document = {
      ...documentOf(changed),
      tracked: [{ author: 'Aidar', inserted: 'early autumn', deleted: 'spring' }],
    };
    const found = suggestFromDocument(original, document, label);
    expect(found.map(({ author }) => author)).toEqual(['Aidar', undefined]);
  });
});
