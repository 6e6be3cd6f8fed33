export * from './key-press';
export { type PageKey, usePageKeys } from './page-keys';
export * from './use-go-keys';
export * from './use-key';
export { useTypeAhead } from './use-type-ahead';
export { useWorkUnderWay, type WorkUnderWay } from './use-work-under-way';
