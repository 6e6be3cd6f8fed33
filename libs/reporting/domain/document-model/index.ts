export * from './build';
export * from './document';
export * from './input';
export * from './example-report';
