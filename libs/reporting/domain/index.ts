export * from './check';
export * from './desk';
export * from './document-model';
export * from './picture';
export * from './render';
export * from './rich-text';
export * from './template';
export * from './workflow';
