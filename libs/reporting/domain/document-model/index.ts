export * from './build';
export * from './document';
export * from './input';
export { dataAsOf, mostTableRows, problemMessages } from './messages';
export * from './example-report';
export * from './section-numbers';
export * from './text-table';
export * from './used-values';
export { isTraceAnnex, type TraceExtent, traceExtents, type TraceInput } from './trace-annex';
