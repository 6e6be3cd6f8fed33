import type { OpenSdgIndicator, OpenSdgObservation, OpenSdgSeries } from '../open-sdg/folder';
import type { ImportProblem, ProblemKind } from '../open-sdg/problem';
import { type MessageDetail, problemMessage } from '../open-sdg/problem-message';

/** What counts as odd; the one place of these defaults. */
export interface PlausibilityLimits {
  /** A value this many times the one before it in its series and area, or that many times less, is a leap. */
  readonly jumpFactor: number;
  /** Leaps among numbers smaller than this are chance: few cases move far. */
  readonly smallestOfInterest: number;
  /** Share of the total by which its parts may miss it, for rounding. */
  readonly sumTolerance: number;
}

export const plausibilityLimits: PlausibilityLimits = {
  jumpFactor: 10,
  smallestOfInterest: 10,
  sumTolerance: 0.005,
};

/** Codes that together are always the whole; of other dimensions nobody knows whether all parts are given. */
const wholes: Readonly<Record<string, readonly string[]>> = { SEX: ['F', 'M'], URBANISATION: ['U', 'R'] };

/** Units of things counted, which add up; rates, shares and means do not. */
const countUnits = new Set(['PERSONS', 'TH_PEOPLE', 'UNITS', 'TH_UNITS', 'PS', 'NUMBER']);

type Place = OpenSdgObservation & { readonly file: string; readonly sheet: string | undefined };

const doubt = (
  kind: ProblemKind,
  place: {
    readonly file: string;
    readonly sheet: string | undefined;
    readonly row: number;
    readonly value: number;
  },
  detail: MessageDetail & { readonly relatedRows?: readonly number[]; readonly dimension?: string } = {},
): ImportProblem => ({
  file: place.file,
  ...(place.sheet === undefined ? {} : { sheet: place.sheet }),
  row: place.row,
  column: detail.dimension ?? null,
  kind,
  severity: 'warning',
  value: String(place.value),
  ...(detail.relatedRows === undefined ? {} : { relatedRows: detail.relatedRows }),
  message: problemMessage(kind, { value: String(place.value), column: detail.dimension ?? '', ...detail }),
});

const jumpsOf = (places: readonly Place[], { jumpFactor, smallestOfInterest }: PlausibilityLimits) =>
  [...Map.groupBy(places, ({ sourceAreaCode }) => sourceAreaCode).values()].flatMap((line) => {
    const inOrder = line.toSorted((one, other) => one.year - other.year);
    return inOrder.flatMap((place, at) => {
      const before = inOrder[at - 1];
      if (before === undefined || before.value === 0 || place.value / before.value <= 0) return [];
      const ratio = place.value / before.value;
      const isFar = Math.max(ratio, 1 / ratio) > jumpFactor;
      const isLarge = Math.max(Math.abs(place.value), Math.abs(before.value)) >= smallestOfInterest;
      const isSmall = Math.min(Math.abs(place.value), Math.abs(before.value)) < 1;
      if (!isFar || !isLarge || isSmall) return [];
      const value = `${before.value} → ${place.value}`;
      return [
        doubt('jump', place, {
          value,
          years: `${before.year}–${place.year}`,
          relatedRows: [before.row],
        }),
      ];
    });
  });

/** One problem a series: where one share is beyond 100, the unit is usually wrong for all. */
const impossiblePercentages = (unit: string, places: readonly Place[]): readonly ImportProblem[] => {
  const [first, ...others] = unit === 'PT' ? places.filter(({ value }) => value < 0 || value > 100) : [];
  if (first === undefined) return [];
  const relatedRows = others.map(({ row }) => row);
  const shown = [first.row, ...relatedRows.slice(0, 9)].join(', ');
  return [
    doubt('percent-out-of-range', first, {
      value: String(first.value),
      rows: relatedRows.length > 9 ? `${shown}, …` : shown,
      relatedRows,
    }),
  ];
};

const withoutDimension = ({ series, unit, dimensions }: OpenSdgSeries, left: string): string =>
  JSON.stringify([
    series,
    unit,
    ...Object.entries(dimensions)
      .filter(([name]) => name !== left)
      .map(([name, code]) => `${name}=${code}`)
      .sort(),
  ]);

const brokenSums = (
  all: readonly OpenSdgSeries[],
  place: { readonly file: string; readonly sheet: string | undefined },
  { sumTolerance }: PlausibilityLimits,
): readonly ImportProblem[] =>
  Object.entries(wholes).flatMap(([dimension, codes]) => {
    const counted = all.filter(({ unit }) => countUnits.has(unit));
    return [...Map.groupBy(counted, (one) => withoutDimension(one, dimension)).values()].flatMap((family) => {
      const total = family.find((one) => one.dimensions[dimension] === undefined);
      const parts = codes.map((code) => family.find((one) => one.dimensions[dimension] === code));
      if (total === undefined || parts.some((part) => part === undefined)) return [];
      const at = ({ sourceAreaCode, year }: OpenSdgObservation) => `${sourceAreaCode}|${year}`;
      const known = parts.map(
        (part) => new Map(part?.observations.map((observation) => [at(observation), observation])),
      );
      return total.observations.flatMap((observation) => {
        const found = known.flatMap((part) => part.get(at(observation)) ?? []);
        if (found.length < parts.length) return [];
        const sum = found.reduce((all_, { value }) => all_ + value, 0);
        const allowed = Math.max(1, Math.abs(observation.value) * sumTolerance);
        if (Math.abs(sum - observation.value) <= allowed) return [];
        const relatedRows = found.map(({ row }) => row);
        return [
          doubt(
            'sum-mismatch',
            { ...place, row: observation.row, value: observation.value },
            {
              dimension,
              proposal: found.map(({ value }) => String(value)).join(' + '),
              rows: [observation.row, ...relatedRows].join(', '),
              relatedRows,
            },
          ),
        ];
      });
    });
  });

/**
 * What looks odd in figures that can be read, whatever file they came from: leaps between neighbouring years of one
 * series and area (UNECE, Statistical Data Editing vol. 2: ratio edits), percentages outside 0 to 100, and counts
 * whose parts by sex or by urban and rural do not add up to their total (balance edits, ibid.). Warnings only, with
 * the row of the figure; none for series with a single year or numbers too small to tell. Never throws.
 */
export const judgePlausibility = (
  indicators: readonly OpenSdgIndicator[],
  limits: PlausibilityLimits = plausibilityLimits,
): readonly ImportProblem[] =>
  indicators.flatMap(({ file, sheet, series }) => {
    const place = { file: file ?? '', sheet };
    return [
      ...series.flatMap(({ unit, observations }) => {
        const places = observations.map((observation) => ({ ...observation, ...place }));
        return [...jumpsOf(places, limits), ...impossiblePercentages(unit, places)];
      }),
      ...brokenSums(series, place, limits),
    ];
  });
