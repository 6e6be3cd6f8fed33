export * from './client';
export { type Failure, failureFrom, failureOf } from './failure';
export * from './failure-page';
export * from './failure-state';
export * from './hooks';
export { noteOwnWrite } from './own-writes';
