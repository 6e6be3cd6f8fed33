export * from './chart-view';
export { chartToCsv, rowsToCsv } from './csv';
export { type DrawingWords, saveCsv, savePng, saveSvg } from './downloads';
export * from './heat-strip';
export * from './sparkline';
export * from './use-width';
