export * from './folding';
export * from './format';
export { type Formats, formatsOf } from './formats';
export * from './language';
export * from './paragraph-language';
