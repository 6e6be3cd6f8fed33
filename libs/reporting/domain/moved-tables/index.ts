export * from './moved-values';
export * from './waits-for-decision';
