import {
  type AreaObservation,
  type FigureSeries,
  type OpenSdgIndicator,
  type OpenSdgSeries,
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

/**
 * Makes series of our areas from the rows of an Open SDG folder, so that the same figure has the same key as in
 * the shipped figures: units and series codes corrected where the source is known to be wrong, source areas made
 * ours. `areaOf` holds every area of the source that a row may name; rows of others were refused before.
 */
export const toFigures = (
  indicators: readonly OpenSdgIndicator[],
  areaOf: ReadonlyMap<string, string>,
  choices: SourceChoices,
): { readonly series: readonly FigureSeries[]; readonly problems: readonly PlacedProblem[] } => {
  const problems: PlacedProblem[] = [];
  const found = new Map<string, { key: FigureSeries; values: Map<string, AreaObservation> }>();
  for (const { indicator, file, series } of indicators)
    for (const one of series) {
      const key: FigureSeries = {
        indicator,
        series: choices.seriesCorrections?.[one.series] ?? one.series,
        unit: correctedUnit(one, choices),
        dimensions: one.dimensions,
        observations: [],
      };
      const id = seriesId(key);
      const entry = found.get(id) ?? { key, values: new Map<string, AreaObservation>() };
      for (const { sourceAreaCode, year, value, row } of one.observations) {
        const area = sourceAreaCode === '' ? 'kz' : areaOf.get(sourceAreaCode);
        const place = { file: file ?? '', row, value: String(value) };
        if (area === undefined) continue;
        if (choices.sharesOfAWhole?.includes(indicator) && (value < 0 || value > 100))
          problems.push(ownProblem('impossible-share', 'warning', { ...place, column: 'Value' }));
        const where = `${area}|${year}`;
        const earlier = entry.values.get(where);
        if (earlier === undefined) entry.values.set(where, { area, year, value });
        else if (earlier.value !== value)
          problems.push(ownProblem('duplicate-key-conflict', 'error', { ...place, column: 'Value' }));
      }
      if (entry.values.size > 0) found.set(id, entry);
    }
  return {
    series: [...found.values()].map(({ key, values }) => ({ ...key, observations: [...values.values()] })),
    problems,
  };
};
