import type { BorderChange } from '@qadam/geography/domain';
import {
  breaksWithin,
  type CommonSpan,
  commonSpan,
  comparableSince,
  type DisplayStatus,
  isAmount,
  placeAmong,
  roundingMargin,
  type MethodologyBreak,
  type Preference,
} from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import { breakObjectsOf, type MethodologyBreak as MethodologyBreakObject } from '../breaks/break.object';
import type { LineRow } from '../figures/series-data';
import { country } from '../indicators/summary.service';
import type { AreaName } from '../overview/overview.object';
import type { Points } from '../progress/board';
import type { ComparedLine, ComparisonPanel } from './comparison.object';
import type { ComparisonWay } from './comparison.service';

/** A series that is compared, with the lines of all areas that have it. */
export interface ComparedSeries {
  readonly seriesId: number;
  readonly indicator: string;
  /** Code of the group; `null` for all together. */
  readonly group: string | null;
  /** Words for the group. */
  readonly label: string | null;
  readonly unit: string;
  readonly lines: ReadonlyMap<string, LineRow>;
  /** The figures that are compared and ranked: those that can be. */
  readonly possible: ReadonlyMap<string, Points>;
  readonly existsIn: (area: string, year: number) => boolean;
  /** Codes of the regions that existed in a year. */
  readonly regionsIn: (year: number) => ReadonlySet<string>;
  /** `null`: nobody has said which way is better. */
  readonly preference: Preference | null;
  /** From these years the figures of the series are made by a new method. */
  readonly breaks: readonly MethodologyBreak[];
  /** The loads that brought the figures of a line, as they are sent. */
  readonly loadsOf: (line: LineRow) => number[];
  readonly statusOf: (area: string) => DisplayStatus;
  readonly hasTargetIn: (area: string) => boolean;
}

interface Words {
  readonly language: Language;
  readonly breaksOf: (area: string, years: readonly number[]) => readonly BorderChange[];
  readonly titleOf: (indicator: string) => string;
  readonly unitOf: (unit: string) => string;
}

/** A line that a panel will hold, before its numbers are looked up. */
interface Place {
  readonly id: string;
  readonly label: string;
  readonly tone: number | null;
  readonly series: ComparedSeries;
  readonly area: string;
}

const valueIn = (line: Points, year: number | undefined): number | null =>
  (year === undefined ? undefined : line.values[line.years.indexOf(year)]) ?? null;

/** A place among the regions of the year: 1 is best, or highest where nobody has said what is better. */
const rankIn = (
  { unit, possible, regionsIn, preference }: ComparedSeries,
  area: string,
  year: number | undefined,
): Pick<ComparedLine, 'rank' | 'rankFrom' | 'rankTo' | 'rankedAreas' | 'ranksBestFirst'> => {
  const ranksBestFirst = preference !== null;
  const regions = year === undefined ? new Set<string>() : regionsIn(year);
  const values = [...possible].flatMap(([code, line]) => {
    const value = valueIn(line, year);
    return value === null || !regions.has(code) ? [] : [{ area: code, value }];
  });
  const margin = roundingMargin([...possible.values()].flatMap((line) => line.values));
  // A place by an amount would say how large a region is, not how it fares.
  const place = isAmount(unit) ? null : placeAmong(values, area, preference, margin);
  return place === null
    ? { ...{ rank: null, rankFrom: null, rankTo: null, rankedAreas: null }, ranksBestFirst }
    : { ...place, rankedAreas: values.length, ranksBestFirst };
};

/** What can be compared of a line: nothing where every figure is impossible. */
const possibleOf = ({ possible }: ComparedSeries, area: string): Points =>
  possible.get(area) ?? { years: [], values: [] };

const lineOf = (
  { id, label, tone, series, area }: Place,
  line: LineRow,
  span: CommonSpan | null,
  words: Words,
): ComparedLine => {
  const possible = possibleOf(series, area);
  const [firstValue, lastValue] = [valueIn(possible, span?.first), valueIn(possible, span?.last)];
  return {
    ...{ id, label, tone, firstValue, lastValue },
    indicatorCode: series.indicator,
    areaCode: area,
    unitCode: series.unit,
    unit: words.unitOf(series.unit),
    years: line.years,
    values: line.values,
    revised: line.previous.map((old) => old !== null),
    impossible: line.years.map((year) => !possible.years.includes(year) && series.existsIn(area, year)),
    outsideValidity: line.years.map((year) => !series.existsIn(area, year)),
    loads: series.loadsOf(line),
    breakYears: words.breaksOf(area, line.years).map(({ year }) => year),
    methodBreakYears: breaksWithin(series.breaks, line.years).map(({ year }) => year),
    change: firstValue === null || lastValue === null ? null : lastValue - firstValue,
    ...rankIn(series, area, span?.last),
    status: series.statusOf(area),
    hasTarget: series.hasTargetIn(area),
  };
};

/** What is recorded of several lines in the same words is one break; each line says by its years whether it has it. */
const methodBreaksOf = (
  known: readonly { readonly place: Place; readonly line: LineRow }[],
  language: Language,
): MethodologyBreakObject[] => {
  const all = known.flatMap(({ place, line }) => breakObjectsOf(place.series.breaks, line.years, language));
  return [...new Map(all.map((one) => [one.note, one])).values()].toSorted(
    (one, other) => one.year - other.year,
  );
};

const panelOf = (id: string, title: string, places: readonly Place[], words: Words): ComparisonPanel => {
  const known = places.flatMap((place) => {
    const line = place.series.lines.get(place.area);
    return line === undefined ? [] : [{ place, line }];
  });
  const breaks = known.flatMap(({ place, line }) => words.breaksOf(place.area, line.years));
  const span = commonSpan(
    known.map(({ place, line }) => ({
      years: possibleOf(place.series, place.area).years,
      since:
        comparableSince(
          words.breaksOf(place.area, line.years).at(-1)?.year ?? null,
          breaksWithin(place.series.breaks, line.years).at(-1)?.year ?? null,
        )?.year ?? null,
    })),
  );
  const units = [...new Set(known.map(({ place }) => place.series.unit))];
  const isIndex = units.length > 1;
  return {
    ...{ id, title, isIndex },
    unitCode: isIndex ? 'INDEX' : (units[0] ?? ''),
    unit: words.unitOf(isIndex ? 'INDEX' : (units[0] ?? '')),
    firstYear: span?.first ?? null,
    lastYear: span?.last ?? null,
    lines: known.map(({ place, line }) => lineOf(place, line, span, words)),
    missing: places.filter(({ series, area }) => !series.lines.has(area)).map(({ label }) => label),
    borderBreaks: [...new Map(breaks.map((one) => [`${one.on} ${one.from.join()}`, one])).values()]
      .toSorted((one, other) => one.year - other.year)
      .map(({ year, on, label, explanation }) => ({
        ...{ year, on },
        label: label[words.language],
        explanation: explanation[words.language],
      })),
    methodologyBreaks: methodBreaksOf(known, words.language),
  };
};

/** The panels of a comparison: of areas one an indicator, of indicators or groups one an area. */
export const panelsOf = (
  by: ComparisonWay,
  series: readonly ComparedSeries[],
  areas: readonly AreaName[],
  words: Words,
): ComparisonPanel[] => {
  if (by === 'areas') {
    const toned = areas.filter(({ code }) => code !== country);
    return series.map((one) =>
      panelOf(
        one.indicator,
        words.titleOf(one.indicator),
        areas.map((area) => ({
          id: area.code,
          label: area.name,
          tone: area.code === country ? null : toned.indexOf(area),
          series: one,
          area: area.code,
        })),
        words,
      ),
    );
  }
  const toned = series.filter(({ group }) => by === 'indicators' || group !== null);
  return areas.map(({ code, name }) =>
    panelOf(
      code,
      name,
      series.map((one) => ({
        id: `${one.indicator}/${one.group ?? ''}`,
        label: one.label ?? words.titleOf(one.indicator),
        tone: toned.includes(one) ? toned.indexOf(one) : null,
        series: one,
        area: code,
      })),
      words,
    ),
  );
};
