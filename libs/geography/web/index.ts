export * from './short-name';
export * from './tile-map';
