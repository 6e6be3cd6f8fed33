import { beginningOf } from '@qadam/language/domain';
export interface Wish {
  /** Where the label wants its middle, in pixels. */
  readonly at: number;
  readonly height: number;
}

/**
 * Middles of labels, in the order given, moved as little as is needed so that none overlaps another and all
 * stay between `from` and `to` (if they fit at all). Overlapping labels form a block around their mean wish.
 */
export const spreadLabels = (wishes: readonly Wish[], from: number, to: number): number[] => {
  interface Block {
    members: number[];
    top: number;
    height: number;
  }
  const fit = (block: Block): Block => {
    let offset = 0;
    let sum = 0;
    for (const member of block.members) {
      const { at, height } = wishes[member] as Wish;
      sum += at - offset - height / 2;
      offset += height;
    }
    const wished = sum / block.members.length;
    return { ...block, height: offset, top: Math.max(from, Math.min(wished, to - offset)) };
  };
  const order = wishes.map((_, at) => at).sort((a, b) => (wishes[a] as Wish).at - (wishes[b] as Wish).at);
  const blocks: Block[] = [];
  for (const member of order) {
    let block = fit({ members: [member], top: 0, height: 0 });
    for (let last = blocks.at(-1); last && last.top + last.height > block.top; last = blocks.at(-1)) {
      blocks.pop();
      block = fit({ members: [...last.members, ...block.members], top: 0, height: 0 });
    }
    blocks.push(block);
  }
  const middles: number[] = new Array<number>(wishes.length).fill(0);
  for (const { members, top } of blocks) {
    let offset = top;
    for (const member of members) {
      const { height } = wishes[member] as Wish;
      middles[member] = offset + height / 2;
      offset += height;
    }
  }
  return middles;
};

const joined = (words: readonly string[]): string => words.join(' ').replace(/(?<=\p{L}-) (?=\p{L})/gu, '');

/** A label in at most `lines` lines of about `width` letters; what is longer ends in an ellipsis. */
export const wrapLabel = (label: string, width: number, lines = 2): string[] => {
  if (label.length <= width) return [label];
  // A word too long for a line by itself breaks behind its hyphen.
  const words = label.split(' ').flatMap((word) => (word.length > width ? word.split(/(?<=-)/u) : [word]));
  let first = words.shift() ?? '';
  if (lines > 1)
    while (words[0] !== undefined && joined([first, words[0]]).length <= width)
      first = joined([first, words.shift() ?? '']);
  else first = joined([first, ...words.splice(0)]);
  const short = first.length > width + 1 ? `${beginningOf(first, width).trimEnd()}…` : first;
  return words.length === 0 ? [short] : [short, ...wrapLabel(joined(words), width, lines - 1)];
};
