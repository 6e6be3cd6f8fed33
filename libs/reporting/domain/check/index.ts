export { isAboutWomen } from './about-women';
export type { BorrowedLabel } from './borrowed-labels';
export * from './check-result';
export * from './check-review';
export { claimedNumbers } from './claimed-numbers';
export { lostFigureMessages } from './lost-figure-words';
export * from './unlike-languages';
export * from './unlike-numbers';
