import type { Reading } from '../marks/evidence';

type Figure = Pick<
  NonNullable<Reading['figure']>,
  'indicator' | 'indicatorTitle' | 'seriesLabel' | 'areaName' | 'year'
>;

/** What an approval fixes, in one line: the indicator, of whom, where and when. */
export const fixedFigure = ({ indicator, indicatorTitle, seriesLabel, areaName, year }: Figure): string =>
  [`${indicator} ${indicatorTitle}`, seriesLabel, areaName, String(year)].filter(Boolean).join(', ');
