export * from './compare-reviews';
export * from './items-of-document';
export * from './items-of-review';
export * from './match-sections';
export * from './review-item';
export * from './comparison-document';
export { fittingFigures, isSaid, type SaidNumber, saidNumbers, saidYear } from './fitting-figures';
