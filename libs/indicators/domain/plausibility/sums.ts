import type { OpenSdgObservation, OpenSdgSeries } from '../open-sdg/folder';
import type { KnownArea } from '../open-sdg/known-areas';
import type { ImportProblem } from '../open-sdg/problem';
import { doubt, type DoubtedFile, rowsText } from './doubt';
import type { PlausibilityLimits } from './limits';

/** Codes that together are always the whole; of other dimensions nobody knows whether all parts are given. */
const wholes: Readonly<Record<string, readonly string[]>> = { SEX: ['F', 'M'], URBANISATION: ['U', 'R'] };

/** Units of things and people counted, which add up; rates, shares, means and amounts per head do not. */
const countUnits = new Set([
  'PERSONS',
  'PERSON',
  'PEOPLE',
  'PS',
  'TH_PEOPLE',
  'TH_PERSONS',
  'UNITS',
  'TH_UNITS',
  'NUMBER',
  'NUM',
  'COUNT',
]);

const isCount = ({ unit }: OpenSdgSeries): boolean => countUnits.has(unit.toUpperCase());

const decimalsOf = (value: number): number => /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;

/**
 * Whether parts miss their total by more than rounding: each of n parts and the total is off by half of the last
 * digit at most, and beside that a share of the total is allowed. Source: T. de Waal, J. Pannekoek and S. Scholtus,
 * Handbook of Statistical Data Editing and Imputation, Wiley 2011, chapter 2 (balance edits and rounding errors).
 */
const missesTotal = (parts: readonly number[], total: number, sumTolerance: number): boolean => {
  const decimals = Math.max(...[...parts, total].map(decimalsOf));
  const rounding = ((parts.length + 1) / 2) * 10 ** -decimals;
  const missed = Math.abs(parts.reduce((sum, part) => sum + part, 0) - total);
  return missed > Math.max(rounding, Math.abs(total) * sumTolerance) + Number.EPSILON * Math.abs(total);
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

const mismatch = (
  place: DoubtedFile,
  total: OpenSdgObservation,
  parts: readonly OpenSdgObservation[],
  dimension: string,
): ImportProblem => {
  const relatedRows = parts.map(({ row }) => row);
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return doubt('sum-mismatch', place, total, {
    dimension,
    proposal:
      parts.length > 3
        ? String(Number(sum.toPrecision(12)))
        : parts.map(({ value }) => String(value)).join(' + '),
    rows: rowsText([total.row, ...relatedRows]),
    relatedRows,
  });
};

/** Counts by sex, or by urban and rural, that miss the total of their series, area and year. */
export const brokenSums = (
  all: readonly OpenSdgSeries[],
  place: DoubtedFile,
  { sumTolerance }: PlausibilityLimits,
): readonly ImportProblem[] =>
  Object.entries(wholes).flatMap(([dimension, codes]) => {
    const families = Map.groupBy(all.filter(isCount), (one) => withoutDimension(one, dimension));
    return [...families.values()].flatMap((family) => {
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
        const values = found.map(({ value }) => value);
        return missesTotal(values, observation.value, sumTolerance)
          ? [mismatch(place, observation, found, dimension)]
          : [];
      });
    });
  });

/** The regions of the country by our codes, and what the codes of the source are in them. */
export interface RegionGround {
  readonly regions: readonly KnownArea[];
  readonly areaOf: ReadonlyMap<string, string>;
}

const existedIn = ({ validFrom = -Infinity, validTo = Infinity }: KnownArea, year: number): boolean =>
  validFrom <= year && year <= validTo;
const changedIn = ({ validFrom, validTo }: KnownArea, year: number): boolean =>
  validFrom === year || validTo === year;

/**
 * Counts of the regions against that of the country, in years for which every region is given that existed all year.
 * Years with a region that had not come about yet, or with one that came or went in that year, say nothing: the old
 * region and the new may both hold the same people.
 */
export const brokenRegionSums = (
  all: readonly OpenSdgSeries[],
  place: DoubtedFile,
  { sumTolerance }: PlausibilityLimits,
  { regions, areaOf }: RegionGround,
): readonly ImportProblem[] => {
  const regionOf = new Map(regions.map((region) => [region.code, region]));
  return all.filter(isCount).flatMap(({ observations }) => {
    const byYear = Map.groupBy(observations, ({ year }) => year);
    return [...byYear].flatMap(([year, ofYear]) => {
      const total = ofYear.find(({ sourceAreaCode }) => sourceAreaCode === '');
      const parts = ofYear.flatMap((figure) => {
        const region = regionOf.get(areaOf.get(figure.sourceAreaCode) ?? figure.sourceAreaCode);
        return region === undefined ? [] : [{ ...figure, region }];
      });
      if (total === undefined || parts.length === 0) return [];
      const given = new Set(parts.map(({ region }) => region.code));
      const isWhole = regions.every((region) => !existedIn(region, year) || given.has(region.code));
      const isClear =
        given.size === parts.length &&
        parts.every(({ region }) => existedIn(region, year) && !changedIn(region, year));
      const values = parts.map(({ value }) => value);
      return isWhole && isClear && missesTotal(values, total.value, sumTolerance)
        ? [mismatch(place, total, parts, 'REF_AREA')]
        : [];
    });
  });
};
