export * from './boundary-map';
export * from './short-name';
export * from './tile-map';
export * from './value-tiles';
