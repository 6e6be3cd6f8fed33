export * from './check';
export * from './document-model';
export * from './render';
export * from './rich-text';
export * from './template';
export * from './trace';
export * from './translation';
export * from './workflow';
