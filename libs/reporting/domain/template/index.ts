export * from './section';
export * from './vnr';
