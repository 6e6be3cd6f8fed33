export * from './anchor';
export * from './compare';
export * from './inline';
export * from './suggestion';
export * from './text-blocks';
export * from './tokens';
