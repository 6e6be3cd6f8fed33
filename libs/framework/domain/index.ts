export * from './code';
export * from './framework';
export * from './parse-framework';
export * from './official-titles';
