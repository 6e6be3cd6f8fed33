export * from './sentences';
export * from './trace';
export * from './trace-rows';
