export * from './boundary-map';
export * from './map-legend';
export { hyphenated, shortAreaName } from '@qadam/geography/domain';
export * from './tile-map';
export * from './value-shade';
export * from './value-tiles';
