export * from './data-table';
export * from './empty-state';
export * from './error-state';
export * from './job-progress';
export * from './marks';
export { type Notice, notify } from './notices';
export * from './opener';
export * from './skeletons';
export type { Order, SortKey } from './table-order';
