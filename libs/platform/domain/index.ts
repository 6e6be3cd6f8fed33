export * from './archive/zip-entries';
export * from './archive/zip-limits';
export * from './json-fault';
