import { type Area, existsAtEndOf } from '@qadam/geography/domain';

export type ComparableArea = Pick<Area, 'code' | 'validFrom' | 'validTo'> & { readonly level: string };

/**
 * The regions that a figure of `year` can be about: those that exist at the end of the year, because a figure
 * for the year of a change is filed in the new borders. So Abay, Ulytau and Zhetisu count from 2022, Turkistan and
 * Shymkent from 2018, South Kazakhstan up to 2017.
 */
export const regionsOfYear = (areas: readonly ComparableArea[], year: number): ReadonlySet<string> =>
  new Set(
    areas.filter((area) => area.level === 'region' && existsAtEndOf(area, year)).map(({ code }) => code),
  );
