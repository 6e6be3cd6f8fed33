export * from './button';
export * from './field';
export * from './draft';
export * from './problems';
