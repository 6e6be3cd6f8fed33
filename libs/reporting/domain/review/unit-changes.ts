import { canonicalJson } from './canonical-json';
import type { RichTextNode } from '../rich-text';
import type { UnitLabel } from './tokens';

/** A figure, citation or chart that changed, came (`before` is null), went (`after` is null) or was moved. */
export interface UnitChange {
  readonly unit: string;
  readonly before: string | null;
  readonly after: string | null;
  /** It says what it said, at another place of the text. */
  readonly isMoved: boolean;
  /** It is the same chart at the same place, drawn from other data; absent elsewhere. */
  readonly isRedrawn?: true;
}

/** The units that went from a block and came to it, or to the one that stands in its place. */
export interface UnitsOfBlock {
  /** It is a chart or picture by itself. */
  readonly isLeaf: boolean;
  readonly gone: readonly RichTextNode[];
  readonly come: readonly RichTextNode[];
}

/** What a unit is of: the same figure put in anew has another name of its own. */
const subjectOf = (node: RichTextNode): string =>
  canonicalJson([node.type, 'attrs' in node ? { ...node.attrs, id: undefined } : null]);

type Pair = readonly [gone: RichTextNode, come: RichTextNode];

/** Takes from both lists what fits together, in order. */
const takePairs = (
  gone: RichTextNode[],
  come: RichTextNode[],
  fits: (left: RichTextNode, right: RichTextNode) => boolean,
): Pair[] =>
  [...gone].flatMap((left): Pair[] => {
    const at = come.findIndex((right) => fits(left, right));
    const [right] = at === -1 ? [] : come.splice(at, 1);
    if (!right) return [];
    gone.splice(gone.indexOf(left), 1);
    return [[left, right]];
  });

const sameSubject = (left: RichTextNode, right: RichTextNode): boolean =>
  subjectOf(left) === subjectOf(right);
const sameType = (left: RichTextNode, right: RichTextNode): boolean => left.type === right.type;

/**
 * What became of the units of a text, block by block: within a block what is of the same reads otherwise, or was moved
 * where it reads the same; what went from one block and came to another was moved; then units of one kind are taken in
 * order for one that changed. A chart that stayed at its place is drawn from other data. A chart that replaced another stands as one gone and one come beside each other.
 */
export const unitChanges = (
  blocks: readonly UnitsOfBlock[],
  [before, after]: readonly [UnitLabel, UnitLabel],
): {
  readonly units: readonly UnitChange[];
  readonly moved: ReadonlySet<RichTextNode>;
  readonly redrawn: ReadonlySet<RichTextNode>;
} => {
  const left = blocks.map(({ isLeaf, gone, come }) => ({ isLeaf, gone: [...gone], come: [...come] }));
  const within = left.map(({ gone, come }) => takePairs(gone, come, sameSubject));
  const all = { gone: left.flatMap(({ gone }) => gone), come: left.flatMap(({ come }) => come) };
  const across = takePairs(all.gone, all.come, sameSubject);
  const isLeft = (nodes: readonly RichTextNode[]) => (node: RichTextNode) => nodes.includes(node);
  const changedIn = (own: readonly (typeof left)[number][]): UnitChange[] => {
    const gone = own.flatMap((block) => block.gone).filter(isLeft(all.gone));
    const come = own.flatMap((block) => block.come).filter(isLeft(all.come));
    const changed = new Map(takePairs([...gone], come, sameType));
    return [
      ...gone.map((node): UnitChange => {
        const now = changed.get(node);
        return { unit: node.type, before: before(node), after: now ? after(now) : null, isMoved: false };
      }),
      ...come.map((node): UnitChange => ({
        unit: node.type,
        before: null,
        after: after(node),
        isMoved: false,
      })),
    ];
  };
  const isShifted = ([was, is]: Pair): boolean => before(was) === after(is);
  const told = ([was, is]: Pair, isMoved: boolean): UnitChange => ({
    unit: was.type,
    before: before(was),
    after: after(is),
    isMoved,
  });
  return {
    units: [
      ...left.flatMap((block, at) => [
        ...(within[at] ?? []).map((pair) => ({
          ...told(pair, isShifted(pair)),
          ...(block.isLeaf ? { isRedrawn: true as const } : {}),
        })),
        ...(block.isLeaf ? [] : changedIn([block])),
      ]),
      ...changedIn(left.filter(({ isLeaf }) => isLeaf)),
      ...across.map((pair) => told(pair, true)),
    ],
    moved: new Set([...within.flat().filter(isShifted), ...across].flat()),
    redrawn: new Set(within.filter((_, at) => left[at]?.isLeaf).flat(2)),
  };
};
