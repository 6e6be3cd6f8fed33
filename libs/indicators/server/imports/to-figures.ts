import {
  type AreaObservation,
  type FigureSeries,
  type OpenSdgIndicator,
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
  for (const { key, parts } of found.values()) {
    const isShare = ['PT', ''].includes(key.unit) && choices.sharesOfAWhole?.includes(key.indicator) === true;
    const first = joined(parts, areaOf, isShare, problems);
    const isPlain = first.length === parts.reduce((sum, part) => sum + part.series.observations.length, 0);
    if (first.length > 0)
      series.push({
        ...key,
        get observations() {
          return isPlain ? plain(parts, areaOf) : joined(parts, areaOf, isShare, []);
        },
      });
  }
  return { series, problems };
};

/** The same where it is known that no area and year is given twice, and every area is one of ours. */
const plain = (
  parts: readonly SeriesPart[],
  areaOf: ReadonlyMap<string, string>,
): readonly AreaObservation[] =>
  parts.flatMap(({ series }) =>
    series.observations.map(({ sourceAreaCode, year, value, origin }) => ({
      area: sourceAreaCode === '' ? 'kz' : (areaOf.get(sourceAreaCode) ?? ''),
      ...{ year, value },
      ...(origin === undefined ? {} : { origin }),
    })),
  );

/** One figure for each area and year, the first that is given; what is wrong is added to the problems. */
const joined = (
  parts: readonly SeriesPart[],
  areaOf: ReadonlyMap<string, string>,
  isShare: boolean,
  problems: PlacedProblem[],
): readonly AreaObservation[] => {
  const given = new Map<string, Map<number, number>>();
  const figures: AreaObservation[] = [];
  const isImpossible = (value: number) => isShare && (value < 0 || value > 100);
  for (const { place, series } of parts)
    for (const { sourceAreaCode, year, value, row, origin } of series.observations) {
      const area = sourceAreaCode === '' ? 'kz' : areaOf.get(sourceAreaCode);
      if (area === undefined) continue;
      let years = given.get(area);
      if (years === undefined) given.set(area, (years = new Map()));
      const earlier = years.get(year);
      if (earlier === undefined) {
        years.set(year, value);
        figures.push({ area, year, value, ...(origin === undefined ? {} : { origin }) });
      }
      const isConflict = earlier !== undefined && earlier !== value;
      if (!isConflict && !isImpossible(value)) continue;
      const at = { ...place, row, year, value: String(value) };
      if (isImpossible(value)) problems.push(ownProblem('impossible-share', 'warning', at));
      if (isConflict) problems.push(ownProblem('duplicate-key-conflict', 'error', at));
    }
  return figures;
};
