export * from './marked-words';
export * from './sentences';
export * from './statements';
export * from './trace';
export * from './trace-rows';
