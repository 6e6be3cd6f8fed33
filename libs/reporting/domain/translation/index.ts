export * from './align';
export * from './carry-over';
export * from './followed-pairs';
export * from './gaps';
export * from './nodes';
export * from './side-by-side';
export * from './source-changes';
export * from './text-changes';
