export * from './code-agreement';
export * from './coder-agreement';
export * from './coding-table';
export * from './goal-agreement';
export * from './ratings';
export * from './shares';
export { goalOfCode, hierarchicalMasiDistance, masiDistance } from './set-distance';
export {
  intervalReasons,
  type IntervalReason,
  undefinedReasons,
  type UndefinedReason,
  undefinedReasonWords,
} from './undefined-reason';
export type { Interval } from './bootstrap';
