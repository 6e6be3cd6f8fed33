import type { BlockNode, InlineNode, ListItemNode, Mark, RichText, RichTextNode } from '../../rich-text';
import { alignBlocks } from '../align';
import { anchorOf, anchorOfBlock, type RangeAnchor } from '../anchor';
import { joinInline, sliceInline } from '../inline';
import { isUnit, letterOf, type TextBlock, textBlocksOf } from '../text-blocks';
import { diffTokens, type Token, type TokenRun, tokensOf, type UnitLabel } from '../tokens';
import { changedCaptions } from './changed-captions';
import type { DocumentSuggestion, DocumentWarning } from './document-suggestion';
import { hunksOf } from './hunks';
import { type ChangeOfUnits, joinMoves } from './moved-units';
import type { ReadBlock, ReadDocument, ReadInline } from './read-document';
import { unitsOf } from './tags';
import { authorOf, authorOfRuns, lettersOfNodes, type TrackedWords } from './tracked';

const carriedMarks = new Set(['bold', 'italic', 'link']);

/** Word processors complete an address, such as the slash after a bare host; it leads to the same place. */
const sameAddress = (mark: Mark): Mark =>
  mark.type === 'link' && URL.canParse(mark.attrs.href)
    ? { ...mark, attrs: { href: new URL(mark.attrs.href).href } }
    : mark;

/** The key of a token by what Word carries: other marks stay with the words that did not change. */
const carried = (token: Token): Token => {
  if (token.node.type !== 'text' || !token.node.marks) return token;
  const marks = token.node.marks.filter(({ type }) => carriedMarks.has(type)).map(sameAddress);
  const sorted = [...marks].sort((left, right) => left.type.localeCompare(right.type));
  return { ...token, key: token.node.text + (sorted.length > 0 ? JSON.stringify(sorted) : '') };
};

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const isInline = (node: RichTextNode): node is InlineNode =>
  node.type === 'text' || node.type === 'hardBreak' || (!('content' in node) && isUnit(node as InlineNode));

const by = (author: string | null): { readonly author?: string } => (author === null ? {} : { author });

interface Uploaded {
  readonly block: ReadBlock;
  readonly leaf: BlockNode | null;
  readonly inline: readonly InlineNode[];
  readonly tokens: readonly Token[];
}

/** Compares a text with the document that was made of it, as somebody edited it, and proposes the differences. */
class DocumentComparison {
  private readonly units: readonly RichTextNode[];
  private readonly blocks: readonly TextBlock[];
  private readonly leaves: ReadonlySet<RichTextNode>;
  private tracked: readonly TrackedWords[] = [];

  constructor(
    private readonly content: RichText,
    private readonly label: UnitLabel,
  ) {
    this.units = unitsOf(content);
    this.blocks = textBlocksOf(content).filter(({ text }) => text.trim() !== '');
    this.leaves = new Set(this.blocks.filter(({ shape }) => shape === 'leaf').map(({ node }) => node));
  }

  suggestions(edited: ReadDocument): readonly DocumentSuggestion[] {
    this.tracked = edited.tracked ?? [];
    const captions = changedCaptions(this.content, edited);
    const document = {
      ...edited,
      blocks: captions.blocks.map((block) => ({
        ...block,
        inline: block.inline.flatMap((piece) => this.apart(piece)),
      })),
    };
    const before = this.blocks.map((block) => ({
      ...this.comparable(block.shape === 'leaf' ? block.node : null, this.tokens(block.inline)),
      isCell: block.shape === 'cell',
    }));
    const uploaded = document.blocks.flatMap((block) => this.uploaded(block));
    const after = uploaded.map(({ block, leaf, tokens }) => ({
      ...this.comparable(leaf, tokens),
      isCell: block.shape === 'cell',
    }));
    const found: ChangeOfUnits[] = [];
    let follows: TextBlock | null = null;
    let come: Uploaded[] = [];
    const settle = (): void => {
      if (come.length > 0) found.push(...this.inserted(follows, come));
      come = [];
    };
    for (const pair of alignBlocks(before, after)) {
      const was = pair.before === null ? undefined : this.blocks[pair.before];
      const is = pair.after === null ? undefined : uploaded[pair.after];
      if (is && !was) come.push(is);
      else settle();
      if (was && is) {
        found.push(...this.changed(was, is), ...this.relevelled(was, is));
        follows = was;
      } else if (was) found.push(this.removed(was));
    }
    settle();
    return [...joinMoves(found, this.label), ...captions.suggestions, ...this.overwritten(document)];
  }

  private tokens(inline: readonly InlineNode[]): readonly Token[] {
    return tokensOf(inline, this.label).map(carried);
  }

  private comparable(leaf: RichTextNode | null, tokens: readonly Token[]) {
    const name = leaf ? `leaf ${this.units.indexOf(leaf)}` : '';
    const words = tokens
      .map(({ key, node }) => (node.type === 'text' ? node.text : key))
      .filter((word) => /[\p{L}\p{N}]/u.test(word));
    return { key: [name, ...tokens.map(({ key }) => key)].join('\u0001'), words: leaf ? [name] : words };
  }

  /** A chart stands in a paragraph of its own; words written beside it are a paragraph. */
  private uploaded(block: ReadBlock): Uploaded[] {
    const nodes = block.inline.flatMap((piece) => this.nodesOf(piece));
    const leaves = nodes.filter((node): node is BlockNode => this.leaves.has(node));
    const inline = joinInline(nodes.filter(isInline).filter((node) => !this.leaves.has(node)));
    const hasWords = inline.some((node) => letterOf(node).trim() !== '');
    return [
      ...leaves.map((leaf) => ({ block, leaf, inline: [], tokens: [] })),
      ...(hasWords ? [{ block, leaf: null, inline, tokens: this.tokens(inline) }] : []),
    ];
  }

  /** Words written at the edge of a bookmark are no part of what it stands for. */
  private apart(piece: ReadInline): readonly ReadInline[] {
    const unit = piece.kind === 'unit' ? this.units[piece.index] : undefined;
    if (piece.kind !== 'unit' || !piece.nodes || !unit) return [piece];
    const { shown, nodes } = piece;
    if (unit.type === 'footnote')
      return nodes.map((node) =>
        node.type === 'footnote'
          ? { kind: 'unit', index: piece.index, shown: node.attrs.text }
          : { kind: 'words', nodes: [node] },
      );
    const label = this.label(unit);
    const own: ReadInline = { kind: 'unit', index: piece.index, shown: label };
    const words = (from: number, to: number): ReadInline => ({
      kind: 'words',
      nodes: sliceInline(nodes, from, to),
    });
    if (shown === label || label === '') return [piece];
    if (shown.startsWith(label)) return [own, words(label.length, shown.length)];
    return shown.endsWith(label) ? [words(0, shown.length - label.length), own] : [piece];
  }

  private nodesOf(piece: ReadInline): readonly RichTextNode[] {
    if (piece.kind === 'words') return piece.nodes;
    const unit = this.units[piece.index];
    // A note is words: what was changed in it at the foot of the page is a change of the text.
    if (unit?.type === 'footnote' && plain(piece.shown) !== plain(this.label(unit)))
      return [{ ...unit, attrs: { text: plain(piece.shown) } }];
    return unit ? [unit] : [];
  }

  private changed(block: TextBlock, { tokens: after }: Uploaded): ChangeOfUnits[] {
    const hunks = hunksOf(block.from, diffTokens(this.tokens(block.inline), after));
    return hunks.map(({ from, to, runs, moved }): ChangeOfUnits => {
      const nodesIn = (kinds: readonly TokenRun['kind'][]): readonly InlineNode[] =>
        runs
          .filter(({ kind }) => kinds.includes(kind))
          .flatMap(({ tokens }) => tokens.map(({ node }) => node));
      const replacement = joinInline(nodesIn(['same', 'added']));
      const added = joinInline(nodesIn(['added']));
      const words = added
        .map((node) => (node.type === 'text' ? node.text : ''))
        .join('')
        .trim();
      const removed = nodesIn(['removed']);
      return {
        suggestion: {
          change: { kind: 'replace', anchor: anchorOf(this.content, from, to), replacement },
          warnings: moved.map((unit) => ({ kind: 'unit-moved' as const, was: this.label(unit), now: '' })),
          ...by(authorOfRuns(this.tracked, runs)),
        },
        lost: this.lost(removed, added, words),
        come: added.filter((node) => isUnit(node) && !removed.includes(node)),
      };
    });
  }

  /** A level is told, not taken: the outline of a review stands in its text. */
  private relevelled(was: TextBlock, { block }: Uploaded): ChangeOfUnits[] {
    if (was.node.type !== 'heading' || block.shape !== 'heading' || was.node.attrs.level === block.level)
      return [];
    const warning = {
      kind: 'heading-level',
      was: String(was.node.attrs.level),
      now: String(block.level),
    } as const;
    return [
      {
        suggestion: {
          change: { kind: 'notice', anchor: anchorOfBlock(this.content, was), words: '' },
          warnings: [warning],
        },
        lost: [],
        come: [],
      },
    ];
  }

  private removed(block: TextBlock): ChangeOfUnits {
    const lost = this.lost(block.shape === 'leaf' ? [block.node] : block.inline, [], '');
    const anchor = anchorOfBlock(this.content, block);
    const author = by(authorOf(this.tracked, [], [lettersOfNodes(block.inline)]));
    const change =
      block.shape === 'cell'
        ? ({ kind: 'replace', anchor, replacement: [] } as const)
        : ({ kind: 'delete-block', anchor } as const);
    return { suggestion: { change, warnings: [], ...author }, lost, come: [] };
  }

  private inserted(follows: TextBlock | null, come: readonly Uploaded[]): ChangeOfUnits[] {
    const end = (follows?.from ?? 0) + (follows?.text.length ?? 0);
    const after = follows && anchorOf(this.content, end, end);
    const written = come.filter(({ block }) => block.shape !== 'cell');
    const blocks = blocksOf(written);
    const cells = come.filter(({ block }) => block.shape === 'cell');
    const author = by(
      authorOf(
        this.tracked,
        come.map(({ inline }) => lettersOfNodes(inline)),
        [],
      ),
    );
    const follow = follows ? { follows: follows.text } : {};
    return [
      ...(blocks.length > 0
        ? [
            {
              suggestion: {
                change: { ...({ kind: 'insert-blocks', after, blocks } as const), ...follow },
                warnings: [],
                ...author,
              },
              lost: [],
              come: written.flatMap(({ leaf, inline }): readonly RichTextNode[] =>
                leaf ? [leaf] : inline.filter(isUnit),
              ),
            },
          ]
        : []),
      ...cells.map(({ inline }): ChangeOfUnits => ({
        suggestion: {
          change: {
            kind: 'notice',
            anchor: after,
            words: inline.map((node) => (node.type === 'text' ? node.text : this.label(node))).join(''),
          },
          warnings: [],
        },
        lost: [],
        come: [],
      })),
    ];
  }

  /** Units of the text that went, each with what is to be told of it. */
  private lost(
    gone: readonly RichTextNode[],
    come: readonly RichTextNode[],
    now: string,
  ): ChangeOfUnits['lost'] {
    const kinds: Readonly<Record<string, DocumentWarning['kind']>> = {
      figure: 'figure-removed',
      citation: 'citation-removed',
    };
    return gone
      .filter((node) => this.units.includes(node) && !come.includes(node))
      .filter(({ type }) => type !== 'footnote' || !come.some((other) => other.type === 'footnote'))
      .map((unit) => ({
        unit,
        warning: {
          kind: kinds[unit.type] ?? 'unit-removed',
          was: this.label(unit) || (unit.type === 'image' ? unit.attrs.alt : ''),
          now,
        },
      }));
  }

  /** A number typed over a figure is told, not taken: the figure stays. */
  private overwritten(document: ReadDocument): DocumentSuggestion[] {
    return document.blocks
      .flatMap(({ inline }) => inline)
      .flatMap((piece): DocumentSuggestion[] => {
        const unit = piece.kind === 'unit' ? this.units[piece.index] : undefined;
        if (
          piece.kind !== 'unit' ||
          !unit ||
          unit.type === 'footnote' ||
          plain(piece.shown) === plain(this.label(unit))
        )
          return [];
        const warning = {
          kind: 'figure-overwritten',
          was: this.label(unit),
          now: plain(piece.shown),
        } as const;
        return [
          { change: { kind: 'notice', anchor: this.anchorOfUnit(unit), words: '' }, warnings: [warning] },
        ];
      });
  }

  private anchorOfUnit(unit: RichTextNode): RangeAnchor | null {
    for (const block of this.blocks) {
      if (block.node === unit) return anchorOfBlock(this.content, block);
      let at = block.from;
      for (const node of block.inline) {
        if (node === unit) return anchorOf(this.content, at, at + 1);
        at += letterOf(node).length;
      }
    }
    return null;
  }
}

/** New paragraphs as blocks; neighbouring items become one list. */
const blocksOf = (come: readonly Uploaded[]): readonly BlockNode[] => {
  const blocks: BlockNode[] = [];
  for (const { block, leaf, inline } of come) {
    const paragraph: BlockNode = { type: 'paragraph', content: inline };
    const last = blocks.at(-1);
    const list = block.isOrdered ? 'orderedList' : 'bulletList';
    if (leaf) blocks.push(leaf);
    else if (block.shape === 'heading')
      blocks.push({
        type: 'heading',
        attrs: { level: Math.max(1, block.level) as 1 | 2 | 3 },
        content: inline,
      });
    else if (block.shape === 'quote') blocks.push({ type: 'blockquote', content: [paragraph] });
    else if (block.shape !== 'item') blocks.push(paragraph);
    else {
      const item: ListItemNode = { type: 'listItem', content: [paragraph] };
      if (last?.type === list) blocks[blocks.length - 1] = { ...last, content: [...last.content, item] };
      else blocks.push({ type: list, content: [item] });
    }
  }
  return blocks;
};

/**
 * The differences between a text and a document that was made of it and edited since, as suggestions in reading order.
 * Figures, citations and charts keep their nodes; one that was removed or written over is told with the suggestion.
 * What kind a paragraph is (heading, item) is not compared; another level of a heading is told. `label` reads the units of a document that does not say how
 * they read when it went out.
 */
export const suggestFromDocument = (
  content: RichText,
  document: ReadDocument,
  label: UnitLabel,
): readonly DocumentSuggestion[] => {
  const wentOut = new Map(unitsOf(content).map((unit, index) => [unit, document.words?.[index]]));
  return new DocumentComparison(content, (node) => wentOut.get(node) ?? label(node)).suggestions(document);
};
