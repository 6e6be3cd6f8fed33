import type { BlockNode, RichText } from '../rich-text';
import { alignSequences, type Pair } from './align';
import { type PlacedBlock, sideBySide } from './side-by-side';
import { type SourceChange, movedBlocks, sourceChanges } from './source-changes';
import { type NodeWords, printOf } from './text-changes';

/** A source and its translation as they stood when somebody said that they agree. */
export interface Agreement {
  readonly source: RichText;
  readonly own: RichText;
}

/** One line: a block of today’s source, of the translation, or of both. */
export interface FollowedPair extends Pair<PlacedBlock, PlacedBlock> {
  /** `null` for a block that the translation alone has. */
  readonly change: SourceChange | null;
}

/** How surely a block of the translation stands for one of the source: by its words, or by its place alone. */
interface Link {
  readonly index: number;
  readonly isByPlace: boolean;
}

const docOf = (content: readonly BlockNode[]): RichText => ({ type: 'doc', content: [...content] });

const isBlank = (node: BlockNode): boolean =>
  (node.type === 'paragraph' || node.type === 'heading') && (node.content ?? []).length === 0;

const kindOf = (node: BlockNode): string =>
  node.type === 'heading' ? `heading ${node.attrs.level}` : node.type;

/** Texts that agree have the same kinds of blocks in the same order, and then the first stands for the first. */
const agreedPairs = ({ source, own }: Agreement): readonly Pair<BlockNode, BlockNode>[] => {
  const [left, right] = [source, own].map(({ content }) => content.filter((node) => !isBlank(node)));
  if (!left || !right) return [];
  const isInStep =
    left.length === right.length &&
    left.every((node, at) => kindOf(node) === (right[at] ? kindOf(right[at]) : ''));
  return isInStep
    ? left.map((node, at) => ({ left: node, right: right[at] ?? null }))
    : sideBySide(docOf(left), docOf(right)).map((pair) => ({
        left: pair.left?.node ?? null,
        right: pair.right?.node ?? null,
      }));
};

const once = (nodes: readonly BlockNode[]): ReadonlySet<string> => {
  const prints = nodes.map(printOf);
  return new Set(prints.filter((print) => prints.indexOf(print) === prints.lastIndexOf(print)));
};

/**
 * Where each block of an earlier translation stands in today’s: the same words first, also at another place; what is
 * left between two of them by its kind and order, for a translator rewrites in place.
 */
const linksTo = (earlier: RichText, today: RichText): ReadonlyMap<BlockNode, Link> => {
  const [onceThen, onceNow] = [once(earlier.content), once(today.content)];
  const isSure = (print: string): boolean => onceThen.has(print) && onceNow.has(print);
  const links = new Map<BlockNode, Link>();
  const gone: BlockNode[] = [];
  const come = new Map<BlockNode, number>();
  let index = -1;
  const aligned = alignSequences(earlier.content, today.content, (one, other) => {
    if (kindOf(one) !== kindOf(other)) return 0;
    const print = printOf(one);
    if (print !== printOf(other)) return isBlank(one) === isBlank(other) ? 0.3 : 0;
    return isSure(print) ? 3 : 1;
  });
  for (const { left, right } of aligned) {
    if (right) index += 1;
    if (left && right) links.set(left, { index, isByPlace: printOf(left) !== printOf(right) });
    else if (left) gone.push(left);
    else if (right) come.set(right, index);
  }
  for (const [node, link] of links) {
    const now = today.content[link.index];
    if (!link.isByPlace || !now) continue;
    gone.push(node);
    come.set(now, link.index);
  }
  for (const [now, then] of movedBlocks(gone, [...come.keys()])) {
    const found = come.get(now) ?? -1;
    for (const [node, link] of links) if (link.index === found) links.delete(node);
    links.set(then, { index: found, isByPlace: false });
  }
  return links;
};

/** For each block of the source that was agreed on its block in today’s translation. */
const partnersOf = (agreement: Agreement, own: RichText): ReadonlyMap<BlockNode, Link> => {
  const links = linksTo(agreement.own, own);
  return new Map(
    agreedPairs(agreement).flatMap(({ left, right }): [BlockNode, Link][] => {
      const link = right && links.get(right);
      return left && link ? [[left, link]] : [];
    }),
  );
};

interface Line {
  readonly change: SourceChange;
  own: number | null;
}

/** New blocks of the source beside those of the translation that nobody has a partner for and that stand where they do. */
const pairNew = (lines: readonly Line[], own: RichText, free: Set<number>): void => {
  for (let from = 0; from < lines.length; from += 1) {
    if (lines[from]?.own !== null || lines[from]?.change.kind !== 'added') continue;
    let to = from;
    while (lines[to]?.own === null && lines[to]?.change.kind === 'added') to += 1;
    const before = lines.slice(0, from).findLast((line) => line.own !== null)?.own ?? -1;
    const after = lines.slice(to).find((line) => line.own !== null)?.own ?? own.content.length;
    const places: number[] = [];
    for (let at = before + 1; free.has(at); at += 1) places.push(at);
    if (places.length === 0) for (let at = after - 1; free.has(at); at -= 1) places.unshift(at);
    const news = lines.slice(from, to);
    sideBySide(
      docOf(news.flatMap(({ change }) => change.after ?? [])),
      docOf(places.flatMap((at) => own.content[at] ?? [])),
    ).forEach(({ left, right }) => {
      const line = left && news[left.index];
      const place = right && places[right.index];
      if (!line || place === null || place === undefined) return;
      line.own = place;
      free.delete(place);
    });
    from = to - 1;
  }
};

/**
 * A text beside its translation by the version that the translation follows: the two texts that agreed give the pairs
 * (paragraph by paragraph, by their order and kind), what became of the source since gives its lines, and old blocks keep
 * their counterparts wherever they stand now, also those that were taken out. A new block of the source has none but
 * one that was written for it since, between the same neighbours. In the order of the source; what the translation alone
 * has follows its own neighbour.
 */
export const followedPairs = (
  source: RichText,
  own: RichText,
  agreement: Agreement,
  nodeWords?: readonly [before: NodeWords, after: NodeWords],
): readonly FollowedPair[] => {
  const partners = partnersOf(agreement, own);
  const free = new Set(own.content.keys());
  const lines = sourceChanges(agreement.source, source, nodeWords).map((change): Line => {
    const link = change.before ? partners.get(change.before) : undefined;
    // What was rewritten where its source was taken out may as well be of what is new there.
    if (!link || (link.isByPlace && change.kind === 'removed')) return { change, own: null };
    free.delete(link.index);
    return { change, own: link.index };
  });
  pairNew(lines, own, free);

  const placed = (index: number | null): PlacedBlock | null => {
    const node = index === null ? undefined : own.content[index];
    return node && index !== null ? { node, index } : null;
  };
  const pairs: FollowedPair[] = [];
  const addAlone = (from: number): void => {
    for (let at = from; free.has(at); at += 1) pairs.push({ left: null, right: placed(at), change: null });
  };
  addAlone(0);
  let place = 0;
  for (const { change, own: index } of lines) {
    const left = change.after && { node: change.after, index: place };
    if (left) place += 1;
    pairs.push({ left, right: placed(index), change });
    if (index !== null) addAlone(index + 1);
  }
  return pairs;
};
