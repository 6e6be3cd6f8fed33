import {
  type AreaObservation,
  type FigureSeries,
  type OpenSdgIndicator,
  type OpenSdgObservation,
  type OpenSdgSeries,
  type SeriesKey,
  seriesId,
} from '@qadam/indicators/domain';
import { ownProblem, type PlacedProblem } from './own-problems';

/** What is known about a source beside its files, as in `data/figures/choices.json`. */
export interface SourceChoices {
  readonly unitCorrections?: Readonly<Record<string, { readonly unit: string; readonly replaces?: string }>>;
  readonly seriesCorrections?: Readonly<Record<string, string>>;
  readonly sharesOfAWhole?: readonly string[];
}

const correctedUnit = (one: OpenSdgSeries, { unitCorrections = {} }: SourceChoices): string => {
  const correction = unitCorrections[`${one.indicator}/${one.series}`] ?? unitCorrections[one.indicator];
  return correction !== undefined && (correction.replaces ?? one.unit) === one.unit
    ? correction.unit
    : one.unit;
};

/** The key under which a series of the source is stored. */
export const storedKey = (one: OpenSdgSeries, choices: SourceChoices): SeriesKey => ({
  indicator: one.indicator,
  series: choices.seriesCorrections?.[one.series] ?? one.series,
  unit: correctedUnit(one, choices),
  dimensions: one.dimensions,
});

interface SeriesPart {
  readonly place: {
    readonly file: string;
    readonly sheet: string | undefined;
    readonly column: string | undefined;
  };
  readonly series: OpenSdgSeries;
}

/**
 * Makes series of our areas from the rows of an Open SDG folder, so that the same figure has the same key as in
 * the shipped figures: units and series codes corrected where the source is known to be wrong, source areas made
 * ours. `areaOf` holds every area of the source that a row may name; rows of others were refused before. The figures
 * of a series come to be when they are asked for: there may be more than there is room for at once.
 */
export const toFigures = (
  indicators: readonly OpenSdgIndicator[],
  areaOf: ReadonlyMap<string, string>,
  choices: SourceChoices,
): { readonly series: readonly FigureSeries[]; readonly problems: readonly PlacedProblem[] } => {
  const found = new Map<string, { readonly key: SeriesKey; readonly parts: SeriesPart[] }>();
  for (const { file, sheet, valueColumn: column, series } of indicators)
    for (const one of series) {
      const key = storedKey(one, choices);
      const id = seriesId(key);
      const entry = found.get(id) ?? { key, parts: [] };
      entry.parts.push({ place: { file: file ?? '', sheet, column }, series: one });
      found.set(id, entry);
    }
  const problems: PlacedProblem[] = [];
  const series: FigureSeries[] = [];
  const areas = new Areas(areaOf);
  for (const { key, parts } of found.values()) {
    const isShare = ['PT', ''].includes(key.unit) && choices.sharesOfAWhole?.includes(key.indicator) === true;
    const taken = judged(parts, areas, isShare, problems);
    const given = parts.reduce((sum, part) => sum + part.series.observations.length, 0);
    if (taken > 0)
      series.push({
        ...key,
        get observations() {
          return taken === given ? plain(parts, areaOf) : joined(parts, areas);
        },
      });
  }
  return { series, problems };
};

/** Room for the years of one area among the numbers of places. */
const yearsOfArea = 10_000;

/** Numbers for our areas with their years, each its own: to find one among numbers is faster than among texts. */
class Areas {
  private readonly numbers = new Map<string, number>();
  private readonly ofSource = new Map<string, number>();

  constructor(readonly areaOf: ReadonlyMap<string, string>) {}

  /** `undefined` for an area that is none of ours. */
  placeOf({ sourceAreaCode, year }: OpenSdgObservation): number | undefined {
    let number = this.ofSource.get(sourceAreaCode);
    if (number === undefined) {
      const area = ourArea(sourceAreaCode, this.areaOf);
      if (area === undefined) return undefined;
      number = this.numbers.get(area) ?? this.numbers.size;
      this.numbers.set(area, number);
      this.ofSource.set(sourceAreaCode, number);
    }
    return number * yearsOfArea + year;
  }
}

const ourArea = (sourceAreaCode: string, areaOf: ReadonlyMap<string, string>): string | undefined =>
  sourceAreaCode === '' ? 'kz' : areaOf.get(sourceAreaCode);

const figureOf = (
  { sourceAreaCode, year, value, origin }: OpenSdgObservation,
  areaOf: ReadonlyMap<string, string>,
): AreaObservation => {
  const figure = { area: ourArea(sourceAreaCode, areaOf) ?? '', year, value };
  return origin === undefined ? figure : { ...figure, origin };
};

/** Where it is known that no area and year is given twice, and every area is one of ours. */
const plain = (
  parts: readonly SeriesPart[],
  areaOf: ReadonlyMap<string, string>,
): readonly AreaObservation[] =>
  parts.flatMap(({ series }) => series.observations.map((one) => figureOf(one, areaOf)));

/** One figure for each of our areas and each year, the first that is given. */
const joined = (parts: readonly SeriesPart[], areas: Areas): readonly AreaObservation[] => {
  const given = new Set<number>();
  return parts.flatMap(({ series }) =>
    series.observations.flatMap((one) => {
      const place = areas.placeOf(one);
      if (place === undefined || given.has(place)) return [];
      given.add(place);
      return figureOf(one, areas.areaOf);
    }),
  );
};

/** How many figures of a series are taken; what is wrong with any is added to the problems. */
const judged = (
  parts: readonly SeriesPart[],
  areas: Areas,
  isShare: boolean,
  problems: PlacedProblem[],
): number => {
  const given = new Map<number, number>();
  const isImpossible = (value: number) => isShare && (value < 0 || value > 100);
  for (const { place: file, series } of parts)
    for (const observation of series.observations) {
      const place = areas.placeOf(observation);
      if (place === undefined) continue;
      const { value, row, year } = observation;
      const earlier = given.get(place);
      if (earlier === undefined) given.set(place, value);
      const isConflict = earlier !== undefined && earlier !== value;
      if (!isConflict && !isImpossible(value)) continue;
      const at = { ...file, row, year, value: String(value) };
      if (isImpossible(value)) problems.push(ownProblem('impossible-share', 'warning', at));
      if (isConflict) problems.push(ownProblem('duplicate-key-conflict', 'error', at));
    }
  return given.size;
};
