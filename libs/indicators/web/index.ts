export { RegionStanding } from './regions/region-standing';
export { useFigureText } from './words/figure-text';
export { SearchPage } from './search/search-page';
export { IndicatorTable } from './words/indicator-table';
