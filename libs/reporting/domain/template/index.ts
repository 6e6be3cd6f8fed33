export * from './compare';
export * from './edit';
export * from './problems';
export * from './rows';
export * from './section';
export * from './vlr';
export * from './vnr';
