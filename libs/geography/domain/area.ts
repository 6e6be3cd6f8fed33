import type { Trilingual } from '@qadam/language/domain';

/** From the widest to the narrowest; settlements are towns that only the statistics name. The 20 regions include the cities of republican significance. */
export const areaLevels = ['country', 'region', 'city', 'district', 'settlement'] as const;

export type AreaLevel = (typeof areaLevels)[number];

/** What a region is: an oblast, or a city of republican significance (the capital included). */
export type RegionKind = 'region' | 'republican-city';

/** How much of a date is known. With `month` the day written is the first of that month and is not shown. */
export type DatePrecision = 'day' | 'month';

/** A place on the tile-grid map; columns run from west to east and rows from north to south, both from 0. */
export interface Tile {
  readonly column: number;
  readonly row: number;
}

/** A parent that an area had until a day (`YYYY-MM-DD`, the first day on which it was no longer so). */
export interface EarlierParent {
  readonly parent: string;
  readonly until: string;
}

export interface Area {
  /** Our own slug, for addresses and references: `ulytau`, `almaty-region`. */
  readonly code: string;
  readonly level: AreaLevel;
  /** Code of the area above it today; `null` for the country. */
  readonly parent: string | null;
  readonly earlierParents: readonly EarlierParent[];
  /** The full name; it is data and is never built from parts («область Абай», «Карагандинская область»). */
  readonly name: Trilingual;
  /** Nine digits of the national classifier; `null` where there is none or it is not known. */
  readonly kato: string | null;
  readonly katoVerified: boolean;
  /** ISO 3166-1 or 3166-2. */
  readonly iso: string | null;
  /** Codes in the files of the national statistics: `KZULU`. */
  readonly sourceCodes: readonly string[];
  /** Other names that people and files use: accepted in search and import, never shown. */
  readonly aliases: readonly string[];
  /** First day of existence, `YYYY-MM-DD`; `null` if it lies before what is recorded. */
  readonly validFrom: string | null;
  readonly validFromPrecision: DatePrecision;
  /** First day on which it no longer exists; `null` while it does. */
  readonly validTo: string | null;
  /** For regions only. */
  readonly kind: RegionKind | null;
  /** For regions only. */
  readonly tile: Tile | null;
}
