import type { Area } from './area';
import type { Succession } from './succession';

/** All areas, past and present, and what became of them. */
export interface Geography {
  readonly areas: readonly Area[];
  readonly successions: readonly Succession[];
}
