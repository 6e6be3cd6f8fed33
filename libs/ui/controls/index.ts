export * from './button';
export * from './field';
export * from './file-drop';
