export * from './chart-view';
export { chartToCsv, rowsToCsv } from './csv';
export type { DrawingWords } from './drawing-picture';
export { saveDrawing } from './save-drawing';
export { saveCsv } from './save-file';
export * from './heat-strip';
export { toneColour } from './series-look';
export * from './sparkline';
export * from './use-width';
