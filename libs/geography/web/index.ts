export * from './boundary-map';
export * from './short-name';
export * from './tile-map';
export * from './value-shade';
export * from './value-tiles';
