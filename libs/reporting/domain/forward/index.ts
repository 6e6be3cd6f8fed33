export * from './compare-reviews';
export * from './items-of-document';
export * from './items-of-review';
export * from './match-sections';
export type { NotedFigure, PartNote } from './noted-figure';
export * from './review-item';
export * from './comparison-document';
export { fittingFigures, isSaid, type SaidNumber, saidNumbers, saidYear } from './fitting-figures';
