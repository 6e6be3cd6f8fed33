export * from './chart-then';
export * from './compare-charts';
export * from './compare-figures';
export * from './compare-reviews';
export * from './item-in-text';
export * from './items-of-document';
export * from './items-of-review';
export * from './match-sections';
export { figureOfRow, type MeasuredFigure, type NotedFigure, type PartNote } from './noted-figure';
export * from './put-in-words';
export { quotedWords } from './quoted-words';
export * from './review-item';
export * from './document-part';
export * from './remark';
export { bareFigures } from './said-figures';
export * from './comparison-document';
export { fittingFigures, isSaid, nearestSaid, type SaidNumber, saidNumbers } from './fitting-figures';
export { saidYear } from './years-of-numbers';
export {
  type CellWords,
  type Named,
  areaBeside,
  areaOf,
  namedArea,
  namedIndicator,
  namesSeries,
} from './named-place';
