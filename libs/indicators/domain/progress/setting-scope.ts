/** For what a setting holds: `null` is every series, or every area. */
export interface SettingScope {
  readonly seriesKey: string | null;
  readonly areaCode: string | null;
}

/**
 * The setting that holds for a series in an area: the one for both, else the area's, else the series', else that of
 * the whole indicator. A target of an area is set for the measure of the indicator: where the series is of another
 * measure (`isOfMeasure` is false), the series' own setting comes before the area's. `area: null` asks what is common
 * to all areas, by which they are ranked. `undefined` where none holds.
 */
export const narrowestSetting = <Setting extends SettingScope>(
  settings: readonly Setting[],
  { series, area, isOfMeasure }: { series: string | null; area: string | null; isOfMeasure: boolean },
): Setting | undefined => {
  const weightOf = ({ seriesKey, areaCode }: SettingScope): number =>
    (seriesKey === null ? 0 : isOfMeasure ? 1 : 2) + (areaCode === null ? 0 : isOfMeasure ? 2 : 1);
  return settings
    .filter(
      ({ seriesKey, areaCode }) =>
        (seriesKey === null || seriesKey === series) && (areaCode === null || areaCode === area),
    )
    .reduce<Setting | undefined>(
      (best, one) => (best === undefined || weightOf(one) > weightOf(best) ? one : best),
      undefined,
    );
};
