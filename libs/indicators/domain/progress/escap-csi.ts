import {
  chooseNearestBaseAndCurrent,
  defaultTargetYear,
  isAtTarget,
  plainZero,
  type ProgressInput,
  reaches,
  shareOf,
  signOf,
  toldPoints,
} from './progress-input';
import { type Draft, type ProgressResult, resultsOf } from './progress-result';

export const escapCsiVersion =
  'ESCAP Current Status Index, Asia and the Pacific SDG progress methodology, implementation 3';

export type EscapCsiStatus = 'target-met' | 'ahead-of-pace' | 'behind-pace' | 'regressed' | 'not-assessable';

export interface EscapCsiValues {
  readonly baseYear: number | null;
  readonly baseValue: number | null;
  readonly currentYear: number | null;
  readonly currentValue: number | null;
  readonly targetYear: number;
  readonly target: number | null;
  /** From 0 (no way gone since the base year) to 10 (at the target). */
  readonly index: number | null;
  /** The same before clipping: negative where the series moved away. */
  readonly unclippedIndex: number | null;
  /** Index that an even pace from base to target year would have reached by now; `null` without time between them. */
  readonly paceIndex: number | null;
}

export type EscapCsiResult = ProgressResult<'escap-csi', EscapCsiStatus, EscapCsiValues>;

const resultOf = resultsOf<EscapCsiValues, EscapCsiStatus>()('escap-csi', escapCsiVersion, {
  unassessed: 'not-assessable',
  isMet: (status) => status === 'target-met',
});

/**
 * ESCAP's Current Status Index: 10 * (v - v_base) / (T - v_base), clipped to 0..10, with v_base the value of
 * 2015 or, where it has none, of the nearest year with data, the later one of two. The status compares it with an even pace to the target year; ESCAP publishes
 * the index only, so the words are ours; an unmet target of a year that is not after the base year has an index, but no
 * pace to compare it with, and is not assessable. Needs a target and two points.
 * Source: UN ESCAP, Asia and the Pacific SDG Progress Report, technical note on the progress assessment.
 */
export const assessEscapCsi = (input: ProgressInput): EscapCsiResult => {
  const { points, direction, target, targetYear = defaultTargetYear } = input;
  const chosen = chooseNearestBaseAndCurrent(points, input.baseYear);
  const isKnown = typeof chosen !== 'string';
  const values: Draft<EscapCsiValues> = {
    ...toldPoints(chosen),
    targetYear,
    target: target ?? null,
    index: null,
    unclippedIndex: null,
    paceIndex: null,
  };
  if (!isKnown) return resultOf(values, 'not-assessable', chosen);
  if (target === undefined) return resultOf(values, 'not-assessable', 'no-target');
  const { base, current } = chosen;
  const paceIndex =
    targetYear > base.year ? 10 * Math.min(1, (current.year - base.year) / (targetYear - base.year)) : null;
  // |T - v_base| and the wanted direction: the same as published, and a lost target does not look like progress.
  const unclippedIndex =
    target === base.value
      ? null
      : plainZero(
          10 * signOf(direction) * shareOf(current.value - base.value, Math.abs(target - base.value)),
        );
  values.paceIndex = paceIndex;
  values.unclippedIndex = unclippedIndex;
  const isMet = isAtTarget(current.value, target, direction);
  // Met in the base year and lost since: nothing is left of the way.
  const wasLost = !isMet && isAtTarget(base.value, target, direction);
  const index = isMet ? 10 : wasLost ? 0 : Math.min(10, Math.max(0, unclippedIndex ?? 0));
  values.index = index;
  if (isMet) return resultOf(values, 'target-met');
  if (paceIndex === null) return resultOf(values, 'not-assessable', 'target-year-not-after-base');
  if (wasLost || (unclippedIndex ?? 0) < 0) return resultOf(values, 'regressed');
  return resultOf(values, reaches(index, paceIndex) ? 'ahead-of-pace' : 'behind-pace');
};
