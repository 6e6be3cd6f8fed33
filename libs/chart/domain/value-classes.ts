import { roundScale } from './round-scale';

/** Classes of values for the colours of a map: bounds from the lowest to the highest, one more than classes. */
export interface ValueClasses {
  readonly bounds: readonly number[];
  /** 0 for the lowest class; a value on a bound belongs to the class above it, the highest to the last. */
  readonly classOf: (value: number) => number;
}

/** Which class of these bounds a value belongs to, from 0. */
export const classWithin = (bounds: readonly number[], value: number): number =>
  Math.min(Math.max(0, bounds.length - 2), Math.max(0, bounds.filter((bound) => bound <= value).length - 1));

/** How deep the colour of a class is, from 0 for the lowest to 1 for the highest. */
export const depthWithin = (bounds: readonly number[], value: number): number =>
  classWithin(bounds, value) / Math.max(1, bounds.length - 2);

/** Digits after the decimal sign that all bounds need to be told as they are, up to six. */
export const boundDigits = (bounds: readonly number[]): number =>
  [0, 1, 2, 3, 4, 5].find((digits) => bounds.every((bound) => Number(bound.toFixed(digits)) === bound)) ?? 6;

/** More shades of one colour are hard to tell apart. */
const mostClasses = 6;
/** Round numbers near so many evenly filled parts of all values are tried as bounds. */
const parts = 40;

/**
 * The number with few digits next to a value: not finer than a fortieth of the range asks, but of two digits at least,
 * and with no more decimals than the values themselves have.
 */
const roundNear = (value: number, range: number, finest: number): number => {
  const ofRange = roundStep(range / 40);
  const ofValue = value === 0 ? ofRange : 5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  const step = Math.max(finest, Math.min(ofRange, ofValue));
  return Number((Math.round(value / step) * step).toPrecision(12));
};

/** 1, 2, 5 or 10 times a power of ten, about as large as `size`. */
const roundStep = (size: number): number => {
  const power = 10 ** Math.floor(Math.log10(size));
  return power * ([1, 2, 5, 10].findLast((factor) => factor * power <= size * 1.4) ?? 1);
};

/** A year with fewer effective shades, though it has the values for more, weighs more in the next round. */
const wantedShades = 3;
const mostRounds = 12;
const heavier = 1.6;

/** How the values of each year fall between edges, and what the classes of a choice of edges tell of each. */
interface Filling {
  readonly last: number;
  /** Values of a year below each edge. */
  readonly below: readonly (readonly number[])[];
  readonly sizes: readonly number[];
}

/** −p·ln p of the share of a year's values between two edges. */
const entropyOf = ({ below, sizes }: Filling, year: number, from: number, to: number): number => {
  const share = ((below[year]?.[to] ?? 0) - (below[year]?.[from] ?? 0)) / (sizes[year] ?? 1);
  return share > 0 ? -share * Math.log(share) : 0;
};

/** The edges of the classes with the greatest weighted sum of entropies: exact, as it adds up class by class. */
const bestEdges = (filling: Filling, weights: readonly number[]): readonly number[] => {
  const { last } = filling;
  const gain = (from: number, to: number): number =>
    weights.reduce((sum, weight, year) => sum + weight * entropyOf(filling, year, from, to), 0);
  const gains = Array.from({ length: last }, (_, from) =>
    Array.from({ length: last + 1 }, (_unused, to) => (to > from ? gain(from, to) : 0)),
  );
  const classes = Math.min(mostClasses, last);
  let best = new Map<number, { readonly sum: number; readonly edges: readonly number[] }>([
    [0, { sum: 0, edges: [0] }],
  ]);
  for (let at = 1; at <= classes; at += 1) {
    const next: typeof best = new Map();
    for (const [from, { sum, edges }] of best)
      for (let to = at === classes ? last : from + 1; to > from && to <= last; to += 1) {
        const total = sum + (gains[from]?.[to] ?? 0);
        if (total > (next.get(to)?.sum ?? -1)) next.set(to, { sum: total, edges: [...edges, to] });
      }
    best = next;
  }
  return best.get(last)?.edges ?? [0, last];
};

/**
 * Bounds at round numbers, the same for all years, that tell the places of each year apart as well as so few classes can:
 * those with the greatest sum of entropies −Σ p·ln p over the years, `p` being the share of a year's values in a class
 * (Shannon 1948; with one year that is a quantile classification, Slocum et al., Thematic Cartography and Geovisualization,
 * 2009, section 4.3). Equal intervals left a year of a falling series in one or two of them. A year that is
 * left with fewer than three effective shades (the exponential of its entropy: fourteen of sixteen places of one shade are
 * as good as one shade and a half) is given more weight, some rounds long; the bounds that leave the poorest years the most
 * are kept.
 */
const tellingBounds = (
  years: readonly (readonly number[])[],
  candidates: readonly number[],
): readonly number[] => {
  const ends = [-Infinity, ...candidates, Infinity];
  const filling: Filling = {
    last: ends.length - 1,
    below: years.map((values) => ends.map((edge) => values.filter((value) => value < edge).length)),
    sizes: years.map((values) => values.length),
  };
  const wanted = years.map((values) => Math.min(wantedShades, new Set(values).size));
  let weights: readonly number[] = years.map(() => 1);
  let kept: { readonly lacking: number; readonly edges: readonly number[] } | null = null;
  for (let round = 0; round < mostRounds && kept?.lacking !== 0; round += 1) {
    const edges = bestEdges(filling, weights);
    const lacks = filling.below.map((_, year) => {
      const entropy = edges.reduce(
        (sum, edge, at) => (at === 0 ? 0 : sum + entropyOf(filling, year, edges[at - 1] as number, edge)),
        0,
      );
      return Math.max(0, (wanted[year] ?? 0) - Math.exp(entropy));
    });
    const lacking = lacks.reduce((sum, lack) => sum + lack * lack, 0);
    if (kept === null || lacking < kept.lacking) kept = { lacking, edges };
    weights = weights.map((weight, year) => ((lacks[year] ?? 0) > 0 ? weight * heavier : weight));
  }
  return kept?.edges.slice(1, -1).map((edge) => ends[edge] as number) ?? [];
};

/**
 * Up to six classes between round numbers that hold all values of all years, chosen so that the values of each year are
 * told apart (`tellingBounds`); the ends are those of an axis. One class where all values are equal; none at all without
 * values.
 */
export const valueClasses = (byYear: readonly (readonly number[])[]): ValueClasses | null => {
  const years = byYear.map((values) => values.filter(Number.isFinite)).filter((values) => values.length > 0);
  const all = years.flat().sort((one, other) => one - other);
  const [low, high] = [all[0], all.at(-1)];
  if (low === undefined || high === undefined) return null;
  if (low === high) return { bounds: [low, high], classOf: () => 0 };
  const { from, to } = roundScale(low, high, 5);
  const near = (finest: number): readonly number[] =>
    [
      ...new Set(
        Array.from({ length: parts - 1 }, (_, at) => {
          const place = Math.max(1, Math.floor(((at + 1) * all.length) / parts));
          return roundNear(((all[place - 1] as number) + (all[place] as number)) / 2, high - low, finest);
        }),
      ),
    ].filter((one) => one > low && one <= high && one < to);
  const alike = near(10 ** -boundDigits(all));
  // Between two neighbouring whole numbers only a bound with more decimals than they have parts them.
  const candidates = [...(alike.length > 0 ? alike : near(0))];
  const bounds = [
    from,
    ...tellingBounds(
      years,
      candidates.sort((one, other) => one - other),
    ),
    to,
  ];
  return { bounds, classOf: (value) => classWithin(bounds, value) };
};
