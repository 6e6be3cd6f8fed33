export * from './button';
export * from './draft';
export * from './field';
export * from './file-drop';
export * from './problems';
export * from './select-field';
export * from './tabs';
