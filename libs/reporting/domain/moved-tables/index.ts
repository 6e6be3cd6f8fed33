export * from './moved-values';
