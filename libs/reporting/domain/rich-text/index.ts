export * from './content';
export * from './parse';
export * from './schema';
export * from './walk';
