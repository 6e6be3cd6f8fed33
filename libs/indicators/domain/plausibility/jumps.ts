import type { OpenSdgObservation, OpenSdgSeries } from '../open-sdg/folder';
import type { ImportProblem } from '../open-sdg/problem';
import { doubt, type DoubtedFile, rowsText } from './doubt';
import type { PlausibilityLimits } from './limits';

/** So many lines of one file that leap between the same years are one event: a new unit, method or definition. */
const linesOfOneEvent = 5;
/** With fewer other steps a line does not say how far it usually moves. */
const stepsThatTell = 4;

interface Step {
  readonly before: OpenSdgObservation;
  readonly after: OpenSdgObservation;
  /** How many times more or less: never below 1. */
  readonly times: number;
}

const stepsOf = (line: readonly OpenSdgObservation[]): readonly Step[] => {
  const inOrder = line.toSorted((one, other) => one.year - other.year);
  return inOrder.slice(1).flatMap((after, at) => {
    const before = inOrder[at] as OpenSdgObservation;
    const ratio = after.value / before.value;
    return Number.isFinite(ratio) && ratio > 0 ? [{ before, after, times: Math.max(ratio, 1 / ratio) }] : [];
  });
};

/** The step that three quarters of the others stay within; 1 where there are too few of them. */
const usualTimes = (others: readonly Step[]): number => {
  if (others.length < stepsThatTell) return 1;
  const sorted = others.map(({ times }) => times).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.75)] ?? 1;
};

const leapsOf = (
  line: readonly OpenSdgObservation[],
  { jumpFactor, smallestOfInterest }: PlausibilityLimits,
): readonly Step[] => {
  const steps = stepsOf(line);
  return steps.filter((step) => {
    const [less, more] = [Math.abs(step.before.value), Math.abs(step.after.value)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    if (step.times <= jumpFactor || more < smallestOfInterest || less < 1) return false;
    return step.times > jumpFactor * usualTimes(steps.filter((other) => other !== step));
  });
};

/**
 * Leaps between neighbouring years of one series and area: more than `jumpFactor` times what three quarters of the
 * other steps of that line stay within, so that a line which always jumps about is not reported for it (the ratio of
 * neighbours against the spread of ratios and the size of the figures: M. A. Hidiroglou and J.-M. Berthelot,
 * Statistical editing and imputation for periodic business surveys, Survey Methodology 12, 1986). Where the smaller
 * value is below 1 or the larger below `smallestOfInterest`, none. Five or more lines of one unit that leap between
 * the same years are one warning with all their rows.
 */
export const jumpsIn = (
  all: readonly OpenSdgSeries[],
  place: DoubtedFile,
  limits: PlausibilityLimits,
): readonly ImportProblem[] => {
  const leaps = all.flatMap(({ unit, observations }) =>
    [...Map.groupBy(observations, ({ sourceAreaCode }) => sourceAreaCode).values()].flatMap((line) =>
      leapsOf(line, limits).map((leap) => ({ ...leap, unit })),
    ),
  );
  const events = Map.groupBy(leaps, ({ unit, before, after }) => `${unit}|${before.year}|${after.year}`);
  return [...events.values()].flatMap((event) => {
    const told = event.length < linesOfOneEvent ? event : event.slice(0, 1);
    return told.map(({ before, after }) =>
      doubt('jump', place, after, {
        value: `${before.value} → ${after.value}`,
        years: `${before.year}–${after.year}`,
        ...(told.length === event.length
          ? { relatedRows: [before.row] }
          : {
              rows: rowsText(event.map((leap) => leap.after.row)),
              relatedRows: event.slice(1).map((leap) => leap.after.row),
            }),
      }),
    );
  });
};
