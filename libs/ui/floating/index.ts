export * from './choice';
export * from './dropdown';
