import type { OpenSdgObservation, OpenSdgSeries } from '../open-sdg/folder';
import type { ImportProblem } from '../open-sdg/problem';
import { cellKey, doubt, type DoubtedFile, rowsText } from './doubt';
import { type HeldFigure, type HeldFigures, noHeldFigures } from './held-figures';
import type { PlausibilityLimits } from './limits';

/** So many lines of one file that leap between the same years are one event: a new unit, method or definition. */
const linesOfOneEvent = 5;
/** Below this share of the smallest size of interest a value counts as that: 1 where 10 is of interest. */
const smallestShare = 0.1;

/** With fewer other steps a line does not say how far it usually moves. */
const stepsThatTell = 4;

/** A figure of the file, or one that is held for a year that the file does not have. */
type Place = OpenSdgObservation | (HeldFigure & { readonly row: null });

interface Step {
  readonly before: Place;
  readonly after: Place;
  /** How many times more or less: never below 1. */
  readonly times: number;
}

const stepsOf = (line: readonly Place[], least: number): readonly Step[] => {
  const inOrder = line.toSorted((one, other) => one.year - other.year);
  const sizeOf = ({ value }: Place) => Math.max(Math.abs(value), least);
  return inOrder.slice(1).flatMap((after, at) => {
    const before = inOrder[at] as Place;
    const ratio = sizeOf(after) / sizeOf(before);
    return after.value * before.value > 0 ? [{ before, after, times: Math.max(ratio, 1 / ratio) }] : [];
  });
};

const upperQuartile = (steps: readonly Step[]): number => {
  const sorted = steps.map(({ times }) => times).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.75)] ?? 1;
};

/**
 * The step that three quarters of the others stay within; 1 where there are too few of them. A lone wrong figure makes
 * two leaps, there and back: the steps beside the one that is judged are left out where that makes it less.
 */
const usualTimes = (step: Step, steps: readonly Step[]): number => {
  const others = steps.filter((other) => other !== step);
  if (others.length < stepsThatTell) return 1;
  const apart = others.filter(({ before, after }) => after !== step.before && before !== step.after);
  const all = upperQuartile(others);
  return apart.length < stepsThatTell ? all : Math.min(all, upperQuartile(apart));
};

/** By so many times a share itself may change beside having been written as a fraction; farther off, 12 and 0.3 are both percentages. */
const mostChangeOfAShare = 1.5;

/** Whether a share is small and another large enough for the one to be a fraction and the other a percentage. */
const isFractionApart = (
  [less, more]: readonly [number, number],
  unit: string,
  { smallestOfInterest }: PlausibilityLimits,
): boolean =>
  unit === 'PT' &&
  less > 0 &&
  less < 1 &&
  more >= smallestOfInterest * smallestShare &&
  more / less >= 100 / mostChangeOfAShare;

/** Whether a percentage and the same share written as a fraction may stand beside each other: 42.9 and 0.41. */
const isFractionBeside = (
  [less, more]: readonly [number, number],
  unit: string,
  limits: PlausibilityLimits,
): boolean => isFractionApart([less, more], unit, limits) && more / less <= 100 * mostChangeOfAShare;

const largerOf = ({ before, after }: Step): number => Math.max(Math.abs(before.value), Math.abs(after.value));

const leapsOf = (line: readonly Place[], unit: string, limits: PlausibilityLimits): readonly Step[] => {
  const { jumpFactor, smallestOfInterest } = limits;
  const steps = stepsOf(line, smallestOfInterest * smallestShare);
  return steps.filter((step) => {
    const [less, more] = [step.before.value, step.after.value].sort((a, b) => a - b) as [number, number];
    // Small shares too: 0.048 beside 4.8.
    if (isFractionBeside([less, more], unit, limits)) return true;
    if (step.times <= jumpFactor || largerOf(step) < smallestOfInterest) return false;
    return step.times > jumpFactor * usualTimes(step, steps);
  });
};

interface Extent {
  least: number;
  most: number;
}

/**
 * Areas whose figures lie so far apart that some step may be a leap, whatever the order of their years: in most files
 * there is none, and to put every line in order only to find that takes long.
 */
const areasThatMayLeap = (
  { observations, unit }: OpenSdgSeries,
  limits: PlausibilityLimits,
): ReadonlySet<string> => {
  const { jumpFactor, smallestOfInterest } = limits;
  const extents = new Map<string, Extent>();
  for (const { sourceAreaCode, value } of observations) {
    const size = Math.abs(value);
    // There is no step from or to nothing.
    if (size === 0) continue;
    const extent = extents.get(sourceAreaCode);
    if (extent === undefined) extents.set(sourceAreaCode, { least: size, most: size });
    else if (size < extent.least) extent.least = size;
    else if (size > extent.most) extent.most = size;
  }
  const floor = smallestOfInterest * smallestShare;
  const found = new Set<string>();
  for (const [area, { least, most }] of extents)
    if (
      (most >= smallestOfInterest && most > jumpFactor * Math.max(least, floor)) ||
      isFractionApart([least, most], unit, limits)
    )
      found.add(area);
  return found;
};

/** The years of a file with those that are held and that it does not have. */
const withHeld = (line: readonly OpenSdgObservation[], held: readonly HeldFigure[]): readonly Place[] => {
  const years = new Set(line.map(({ year }) => year));
  return [...line, ...held.filter(({ year }) => !years.has(year)).map((one) => ({ ...one, row: null }))];
};

/** Whether a step leads between a new figure of the file and a stored one. */
const meetsHeld = ({ before, after }: Step, held: readonly HeldFigure[]): boolean => {
  const [own, ...others] = [before, after].filter(({ row }) => row !== null);
  if (own === undefined || others.length > 0) return false;
  return !held.some(({ year, value }) => year === own.year && value === own.value);
};

/** Figures of the file in place of stored ones of the same year, of which one is a percentage and the other a fraction. */
const rewrittenShares = (
  line: readonly OpenSdgObservation[],
  held: readonly HeldFigure[],
  unit: string,
  limits: PlausibilityLimits,
): readonly Step[] =>
  line.flatMap((after) => {
    const stored = held.find(({ year }) => year === after.year);
    if (stored === undefined) return [];
    const [less, more] = [stored.value, after.value].sort((a, b) => a - b) as [number, number];
    return isFractionBeside([less, more], unit, limits)
      ? [{ before: { ...stored, row: null }, after, times: more / less }]
      : [];
  });

/** Figures of each area that may leap, among themselves or beside what is held. */
const linesToJudge = (
  one: OpenSdgSeries,
  limits: PlausibilityLimits,
  heldOf: HeldFigures,
): readonly (readonly [string, readonly OpenSdgObservation[]])[] => {
  const { observations } = one;
  const mayLeap = heldOf === noHeldFigures ? areasThatMayLeap(one, limits) : null;
  if (mayLeap?.size === 0) return [];
  const judged =
    mayLeap === null ? observations : observations.filter((figure) => mayLeap.has(figure.sourceAreaCode));
  return [...Map.groupBy(judged, ({ sourceAreaCode }) => sourceAreaCode)];
};

interface JumpGround {
  readonly heldOf?: HeldFigures;
  /** Cells, as `cellKey` names them. */
  readonly accused?: ReadonlySet<string>;
}

/** The figure of the file that a step is told at: the later one, where it is in the file. */
const toldAt = ({ before, after }: Step): Place => (after.row === null ? before : after);

/**
 * Leaps between neighbouring years of one series and area: more than `jumpFactor` times what three quarters of the
 * other steps of that line stay within, so that a line which always jumps about is not reported for it (the ratio of
 * neighbours against the spread of ratios and the size of the figures: M. A. Hidiroglou and J.-M. Berthelot,
 * Statistical editing and imputation for periodic business surveys, Survey Methodology 12, 1986). None where the larger
 * value is below `smallestOfInterest`, and a smaller value below a tenth of that counts as a tenth: of few cases, and of
 * rates and shares made of them, the ratio says little, however large it is (square roots of counts of chance have a
 * deviation of a half whatever their size: F. J. Anscombe, Biometrika 35, 1948; so 1 and 10 are three of the deviations
 * of their difference apart, 0.1 and 1 are one). From or to zero none: it often stands for "none" or "not known". A
 * percentage in place of a stored fraction of about a hundredth of it is one in the same year (41 for 0.41, and the other
 * way round), and beside percentages from one on (4.8 and 0.048), whatever their size. Five or more lines of one unit that leap between
 * the same years are one warning with all their rows. A year that the file does not have is held against it as it is
 * stored, where the neighbour in the file is new. A leap of a cell that is `accused` of more already is no news.
 */
export const jumpsIn = (
  all: readonly OpenSdgSeries[],
  place: DoubtedFile,
  limits: PlausibilityLimits,
  { heldOf = noHeldFigures, accused = new Set() }: JumpGround = {},
): readonly ImportProblem[] => {
  const leaps = all.flatMap((one) =>
    linesToJudge(one, limits, heldOf).flatMap(([area, line]) => {
      const held = heldOf(one, area);
      const own = leapsOf(line, one.unit, limits);
      const beside = held.length === 0 ? [] : leapsOf(withHeld(line, held), one.unit, limits);
      const leaps = [...own, ...beside.filter((step) => meetsHeld(step, held))];
      return (leaps.length > 0 ? leaps : rewrittenShares(line, held, one.unit, limits))
        .filter((leap) => !accused.has(cellKey(toldAt(leap))))
        .map((leap) => ({ ...leap, unit: one.unit }));
    }),
  );
  const events = Map.groupBy(leaps, ({ unit, before, after }) => `${unit}|${before.year}|${after.year}`);
  return [...events.values()].flatMap((event) => {
    const told = event.length < linesOfOneEvent ? event : event.slice(0, 1);
    return told.flatMap(({ before, after }) => {
      const own = [after, before].filter((figure) => figure.row !== null);
      const [figure, other] = own;
      if (figure === undefined) return [];
      const rows = event.flatMap((leap) => leap.after.row ?? leap.before.row ?? []);
      return doubt('jump', place, figure, {
        value: `${before.value} → ${after.value}`,
        years: before.year === after.year ? String(after.year) : `${before.year}–${after.year}`,
        ...(other === undefined ? { held: String((after === figure ? before : after).value) } : {}),
        ...(told.length === event.length
          ? { relatedRows: other === undefined ? [] : [other.row] }
          : { rows: rowsText(rows), relatedRows: rows.slice(1) }),
      });
    });
  });
};
