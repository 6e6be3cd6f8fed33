import type { InlineNode } from '../../rich-text';
import { isUnit } from '../text-blocks';
import { lengthOf, type TokenRun } from '../tokens';

/** Neighbouring changes of a line that are made together. */
export interface Hunk {
  /** Offsets in the text of the document that it was made of. */
  readonly from: number;
  readonly to: number;
  readonly runs: readonly TokenRun[];
  /** Units that stood in one place of the line and stand in another now. */
  readonly moved: readonly InlineNode[];
}

/** Changes closer than this are one change: apart they would not find their places again. */
const nearLetters = 16;

const unitsIn = (runs: readonly TokenRun[], kind: TokenRun['kind']): readonly InlineNode[] =>
  runs
    .filter((run) => run.kind === kind)
    .flatMap(({ tokens }) => tokens.map(({ node }) => node).filter(isUnit));

const lettersOf = ({ kind, tokens }: TokenRun): number => (kind === 'added' ? 0 : lengthOf(tokens));

/**
 * The changes of a line that begins at `from`. Near ones are one, and so are the two ends of the way of a unit that was
 * moved within the line: taking one of them alone would lose it or write it twice.
 */
export const hunksOf = (from: number, runs: readonly TokenRun[]): readonly Hunk[] => {
  const ranges: { first: number; last: number }[] = [];
  let between = 0;
  runs.forEach((run, index) => {
    if (run.kind === 'same') {
      between += lettersOf(run);
      return;
    }
    const range = ranges.at(-1);
    if (range && between < nearLetters) range.last = index;
    else ranges.push({ first: index, last: index });
    between = 0;
  });
  const runsOf = ({ first, last }: { first: number; last: number }) => runs.slice(first, last + 1);
  const isOneWay = (one: (typeof ranges)[number], other: (typeof ranges)[number]): boolean => {
    const [left, right] = [runsOf(one), runsOf(other)];
    return (
      unitsIn(left, 'removed').some((unit) => unitsIn(right, 'added').includes(unit)) ||
      unitsIn(left, 'added').some((unit) => unitsIn(right, 'removed').includes(unit))
    );
  };
  const joined = ranges.reduce<typeof ranges>((earlier, range) => {
    const at = earlier.findIndex((one) => isOneWay(one, range));
    const start = at === -1 ? undefined : earlier[at];
    return start ? [...earlier.slice(0, at), { first: start.first, last: range.last }] : [...earlier, range];
  }, []);
  return joined.map((range) => {
    const own = runsOf(range);
    const begin = from + runs.slice(0, range.first).reduce((sum, run) => sum + lettersOf(run), 0);
    const come = unitsIn(own, 'added');
    return {
      from: begin,
      to: begin + own.reduce((sum, run) => sum + lettersOf(run), 0),
      runs: own,
      moved: unitsIn(own, 'removed').filter((unit) => come.includes(unit)),
    };
  });
};
