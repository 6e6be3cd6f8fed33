export * from './boundary-feature';
export { boundaryProblem } from './boundary-problem';
export * from './boundary-years';
export * from './join-boundaries';
export * from './read-boundaries';
