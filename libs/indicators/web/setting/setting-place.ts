import type { IndicatorSettingQuery } from './setting.generated';

export type SettingData = IndicatorSettingQuery['indicatorSetting'];

/** For what a setting holds: an area, a series, both, or neither, which is the whole indicator. */
export interface PlaceOfSetting {
  readonly areaCode: string | null;
  readonly seriesKey: string | null;
}

export const placeIn = (search: URLSearchParams): PlaceOfSetting => ({
  areaCode: search.get('area') || null,
  seriesKey: search.get('series') || null,
});

/** The address of what is set for a part; everything else of the address stays. */
export const withPlace = (
  search: URLSearchParams,
  { areaCode, seriesKey }: PlaceOfSetting,
): URLSearchParams => {
  const next = new URLSearchParams(search);
  for (const [name, value] of [
    ['area', areaCode],
    ['series', seriesKey],
  ] as const)
    if (value === null) next.delete(name);
    else next.set(name, value);
  return next;
};

export const isWhole = ({ areaCode, seriesKey }: PlaceOfSetting): boolean =>
  areaCode === null && seriesKey === null;

/** What the form begins with: what is set for this part, else what holds for it from further out. */
export const startOf = ({ versions, wider }: Pick<SettingData, 'versions' | 'wider'>) => {
  const [newest] = versions;
  return newest === undefined || newest.isRemoved ? wider?.setting : newest;
};

/** Whether something is set for exactly this part now. */
export const isSet = ({ versions }: Pick<SettingData, 'versions'>): boolean =>
  versions[0]?.isRemoved === false;
