/** For what a setting holds: `null` is every series, or every area. */
export interface SettingScope {
  readonly seriesKey: string | null;
  readonly areaCode: string | null;
}

/**
 * The setting that holds for a series in an area: the one for both, else the area's, else the series', else that of
 * the whole indicator. `areas` are the area and those above it, nearest first: an area without a setting of its own has
 * that of the nearest area above it. A target of an area is set for the measure of the indicator: where the series is of
 * another measure (`isOfMeasure` is false), the series' own setting comes before the area's. Without areas it is what is
 * common to all, by which they are ranked. `undefined` where none holds.
 */
export const narrowestSetting = <Setting extends SettingScope>(
  settings: readonly Setting[],
  asked: { readonly series: string | null; readonly areas: readonly string[]; readonly isOfMeasure: boolean },
): Setting | undefined => {
  const { series, areas, isOfMeasure } = asked;
  const weightOf = ({ seriesKey, areaCode }: SettingScope): number => {
    const nearness = areaCode === null ? 0 : areas.length - areas.indexOf(areaCode);
    const ofSeries = seriesKey === null ? 0 : 1;
    return isOfMeasure ? 2 * nearness + ofSeries : (areas.length + 1) * ofSeries + nearness;
  };
  return settings
    .filter(
      ({ seriesKey, areaCode }) =>
        (seriesKey === null || seriesKey === series) && (areaCode === null || areas.includes(areaCode)),
    )
    .reduce<Setting | undefined>(
      (best, one) => (best === undefined || weightOf(one) > weightOf(best) ? one : best),
      undefined,
    );
};
