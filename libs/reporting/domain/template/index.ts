export * from './compare';
export * from './edit';
export * from './problems';
export * from './region-chapters';
export * from './rows';
export * from './section';
export * from './vlr';
export * from './vnr';
