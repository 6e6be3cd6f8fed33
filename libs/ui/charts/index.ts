export * from './chart-view';
export { chartToCsv } from './csv';
export * from './heat-strip';
export * from './sparkline';
