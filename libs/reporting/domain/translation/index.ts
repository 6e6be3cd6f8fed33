export * from './align';
export * from './carry-over';
export * from './gaps';
export * from './nodes';
export * from './side-by-side';
export * from './text-changes';
