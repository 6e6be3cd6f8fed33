import { compareCodes, targetOf } from './code';

/** Code parts that two codes share from the left: `5.5.1.1` and `5.5.2` share two. */
const sharedParts = (one: string, other: string): number => {
  const [left, right] = [one.split('.'), other.split('.')];
  const differs = left.findIndex((part, at) => part !== right[at]);
  return differs === -1 ? left.length : differs;
};

/**
 * The known indicator nearest to a code that no framework holds: the one that shares the most parts from the left,
 * of those the one with as many parts as are shared (a parent, so `5.5.1` for `5.5.1.1`), else the last before it in
 * the order of codes, else the first after it. `null` where none is of the same target: a wrong proposal is worse
 * than none.
 */
export const nearestIndicator = (code: string, known: Iterable<string>): string | null => {
  const candidates = [...known]
    .filter((one) => one !== code && targetOf(one) === targetOf(code))
    .toSorted(compareCodes);
  const most = Math.max(...candidates.map((one) => sharedParts(code, one)));
  const nearest = candidates.filter((one) => sharedParts(code, one) === most);
  return (
    nearest.find((one) => one.split('.').length === most) ??
    nearest.findLast((one) => compareCodes(one, code) < 0) ??
    nearest[0] ??
    null
  );
};
