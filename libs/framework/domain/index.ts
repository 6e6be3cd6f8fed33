export * from './agencies-named';
export * from './code';
export * from './framework';
export * from './nearest-indicator';
export * from './parse-framework';
export * from './official-titles';
