import type { Area, AreaLevel } from './area';

type Validity = Pick<Area, 'validFrom' | 'validTo'>;

/** Whether an area exists on a day (`YYYY-MM-DD`): from `validFrom`, and until the day before `validTo`. */
export const isValidOn = ({ validFrom, validTo }: Validity, isoDay: string): boolean =>
  (validFrom == null || validFrom <= isoDay) && (validTo == null || isoDay < validTo);

/**
 * Whether an area exists at the end of a calendar year. A figure for the year of a change is filed in the new borders, so
 * a figure of a year for which this is false is not about the area as it is: it was calculated back, or is a mistake.
 */
export const existsAtEndOf = (area: Validity, year: number): boolean => isValidOn(area, `${year}-12-31`);

/** Whether two areas exist on at least one common day. */
export const validitiesOverlap = (one: Validity, other: Validity): boolean =>
  startsBeforeEnd(one, other) && startsBeforeEnd(other, one);

/** The areas that exist on a day (`YYYY-MM-DD`), of one level or of all, in the order in which they came. */
export const areasValidOn = (areas: readonly Area[], isoDay: string, level?: AreaLevel): readonly Area[] =>
  areas.filter((area) => (level === undefined || area.level === level) && isValidOn(area, isoDay));

/** First and last calendar year, both included; a missing one means that no limit is recorded. */
export interface ValidYears {
  readonly from?: number;
  readonly to?: number;
}

/**
 * The calendar years in which an area exists for at least a day: a region of 8 June 2022 can have values from
 * 2022 on; one that ended on 19 June 2018 can have them up to 2018, one that ended on 1 January 2018 up to
 * 2017. Statistics also hold recalculated values outside these years: an importer warns there.
 */
export const validYears = ({ validFrom, validTo }: Validity): ValidYears => ({
  ...(validFrom == null ? {} : { from: yearOf(validFrom) }),
  ...(validTo == null ? {} : { to: validTo.endsWith('-01-01') ? yearOf(validTo) - 1 : yearOf(validTo) }),
});

const startsBeforeEnd = ({ validFrom }: Validity, { validTo }: Validity): boolean =>
  validFrom == null || validTo == null || validFrom < validTo;

const yearOf = (isoDay: string): number => Number(isoDay.slice(0, 4));
