export * from './folding';
export * from './format';
export { type Formats, formatsOf } from './formats';
export * from './kazakh-stem';
export * from './language';
export * from './paragraph-language';
export * from './russian-family';
export * from './russian-stem';
export * from './trigrams';
