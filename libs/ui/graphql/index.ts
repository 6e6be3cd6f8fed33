export * from './client';
export { type Failure, failureFrom, failureOf } from './failure';
export * from './failure-state';
export * from './hooks';
