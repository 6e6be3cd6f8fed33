import type { IndicatorPageQuery, SeriesLineFragment } from './indicator.generated';

export { IndicatorPageDocument as IndicatorDocument } from './indicator.generated';

export type IndicatorData = IndicatorPageQuery['indicator'];
export type SeriesData = SeriesLineFragment;
