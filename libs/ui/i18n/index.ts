export * from './address';
export * from './complete-catalogues';
export * from './language-context';
export * from './messages';
export * from './place';
export { preloadMessages } from './registry';
export * from './use-format';
export * from './use-messages';
export * from './words';
