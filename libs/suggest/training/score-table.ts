/** What a model is measured by on a development set, as it stands in tables; `null` where it cannot be told. */
export const scoreMeasures = [
  'hitAt1',
  'hitAt5',
  'goalYesNo',
  'quiet',
  'calibrationError',
  'brier',
  'certainPrecision',
] as const;

export type ScoreMeasure = (typeof scoreMeasures)[number];

export interface MeasuredSet extends Readonly<Partial<Record<ScoreMeasure, number | null>>> {
  readonly set: string;
}

const heads: Readonly<Record<ScoreMeasure, string>> = {
  hitAt1: 'first place, %',
  hitAt5: 'among five, %',
  goalYesNo: 'goal yes/no, %',
  quiet: 'left alone, %',
  calibrationError: 'calibration error',
  brier: 'Brier score',
  certainPrecision: 'right at 0.7 and more, %',
};

const isBetterLow = (measure: ScoreMeasure): boolean => measure === 'calibrationError' || measure === 'brier';

const shown = (measure: ScoreMeasure, value: number | null | undefined): string =>
  value == null ? '–' : isBetterLow(measure) ? value.toFixed(3) : (100 * value).toFixed(1);

/** Finer than what a table shows: a single finding more or fewer is never passed over. */
const leastDifference = 1e-9;

const comparedAsTheyAre: ReadonlySet<ScoreMeasure> = new Set(['hitAt1', 'hitAt5', 'quiet']);

/** What is left of a figure in the table; counts of findings are compared as they are. */
const compared = (measure: ScoreMeasure, value: number): number =>
  comparedAsTheyAre.has(measure) ? value : Number(shown(measure, value));

/** A measure of a set that got worse; after is `null` where it can no longer be told. */
export interface ScoreLoss {
  readonly set: string;
  readonly measure: ScoreMeasure;
  readonly before: number;
  readonly after: number | null;
}

/**
 * Where a model is worse than the one before, by any measure of any set: places and what is left alone by a single
 * finding, the others by what the table shows (0.1 %, 0.001), whatever chance explains. What was not
 * measured before is not compared.
 */
export const scoreLosses = (
  before: readonly MeasuredSet[],
  after: readonly MeasuredSet[],
): readonly ScoreLoss[] =>
  before.flatMap((old) =>
    scoreMeasures.flatMap((measure) => {
      const was = old[measure];
      if (was == null) return [];
      const now = after.find(({ set }) => set === old.set)?.[measure] ?? null;
      const better = isBetterLow(measure) ? -1 : 1;
      const gain = now === null ? -Infinity : better * (compared(measure, now) - compared(measure, was));
      return gain < -leastDifference ? [{ set: old.set, measure, before: was, after: now }] : [];
    }),
  );

/** Before and after of each set and measure, as text in columns; what got worse carries a mark. */
export const scoreTable = (
  before: readonly MeasuredSet[],
  after: readonly MeasuredSet[],
  losses: readonly { readonly set: string; readonly measure: string }[],
): string => {
  const sets = [...new Set([...after, ...before].map(({ set }) => set))];
  const measures = scoreMeasures.filter((measure) =>
    [...before, ...after].some((each) => each[measure] != null),
  );
  const rows = sets.map((set) => {
    const of = (scores: readonly MeasuredSet[], measure: ScoreMeasure) =>
      shown(measure, scores.find((each) => each.set === set)?.[measure]);
    return [
      set,
      ...measures.map((measure) => {
        const isWorse = losses.some((loss) => loss.set === set && loss.measure === measure);
        return `${of(before, measure)} → ${of(after, measure)}${isWorse ? ' worse' : ''}`;
      }),
    ];
  });
  const all = [['set', ...measures.map((measure) => heads[measure])], ...rows];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
