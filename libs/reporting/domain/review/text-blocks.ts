import { canonicalJson } from './canonical-json';
import type { BlockNode, InlineNode, RichText, RichTextNode } from '../rich-text';

/** Stands for one unit (a figure, a citation, a chart, a picture) wherever a text is counted in letters. */
export const unitLetter = '\ufffc';

export type BlockShape = 'paragraph' | 'heading' | 'item' | 'quote' | 'cell' | 'leaf';

/** A paragraph, heading or leaf such as a chart: the smallest piece that a review speaks of. */
export interface TextBlock {
  /** Where it lies: the index of the child on each level from the document down. */
  readonly path: readonly number[];
  readonly shape: BlockShape;
  /** Level of a heading, else 0. */
  readonly level: number;
  readonly node: BlockNode;
  /** Empty for a leaf. */
  readonly inline: readonly InlineNode[];
  /** One letter for each unit, so that offsets agree with those of the editor. */
  readonly text: string;
  /** Where the block begins in the text of the whole document. */
  readonly from: number;
}

export const letterOf = (node: InlineNode): string =>
  node.type === 'text' ? node.text : node.type === 'hardBreak' ? '\n' : unitLetter;

export const isUnit = (node: InlineNode): node is Exclude<InlineNode, { type: 'text' | 'hardBreak' }> =>
  node.type !== 'text' && node.type !== 'hardBreak';

/** Two units with the same key say the same thing in the same place. */
export const unitKey = (node: RichTextNode): string =>
  canonicalJson([node.type, 'attrs' in node ? node.attrs : null]);

const shapeInside: Readonly<Record<string, BlockShape>> = {
  listItem: 'item',
  blockquote: 'quote',
  tableCell: 'cell',
  tableHeader: 'cell',
};

/**
 * The blocks of a text in reading order; the text of the document is theirs, one line each. A paragraph inside a list,
 * quotation or table has the shape of what holds it.
 */
export const textBlocksOf = (content: RichText): readonly TextBlock[] => {
  const blocks: TextBlock[] = [];
  let from = 0;
  const add = (block: Omit<TextBlock, 'from'>): void => {
    blocks.push({ ...block, from });
    from += block.text.length + 1;
  };
  const visit = (node: RichTextNode, path: readonly number[], shape: BlockShape): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const inline = node.content ?? [];
      const text = inline.map(letterOf).join('');
      const isHeading = node.type === 'heading';
      add({
        path,
        node,
        inline,
        text,
        shape: isHeading ? 'heading' : shape,
        level: isHeading ? node.attrs.level : 0,
      });
    } else if (!('content' in node) || node.content === undefined)
      add({ path, node: node as BlockNode, inline: [], text: unitLetter, shape: 'leaf', level: 0 });
    else
      node.content.forEach((child, index) =>
        visit(child as RichTextNode, [...path, index], shapeInside[node.type] ?? shape),
      );
  };
  content.content.forEach((node, index) => visit(node, [index], 'paragraph'));
  return blocks;
};

/** The text of the document that offsets count in. */
export const documentText = (blocks: readonly TextBlock[]): string =>
  blocks.map(({ text }) => text).join('\n');

/** The keys of the units between two offsets of the document. */
export const unitsBetween = (blocks: readonly TextBlock[], from: number, to: number): readonly string[] => {
  const keys: string[] = [];
  for (const block of blocks) {
    if (block.from >= to || block.from + block.text.length <= from) continue;
    if (block.shape === 'leaf') keys.push(unitKey(block.node));
    let at = block.from;
    for (const node of block.inline) {
      if (isUnit(node) && at >= from && at < to) keys.push(unitKey(node));
      at += letterOf(node).length;
    }
  }
  return keys;
};

/** The block in which an offset of the document lies. */
export const blockAt = (blocks: readonly TextBlock[], offset: number): TextBlock | undefined =>
  blocks.find(({ from, text }) => offset >= from && offset <= from + text.length);
