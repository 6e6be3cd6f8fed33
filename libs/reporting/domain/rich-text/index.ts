export * from './chart-choice';
export * from './content';
export * from './parse';
export * from './raised-text';
export * from './refused';
export * from './schema';
export * from './table-edits';
export * from './walk';
