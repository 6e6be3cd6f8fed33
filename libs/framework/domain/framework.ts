import type { Trilingual } from '@qadam/language/domain';

export interface Goal {
  readonly code: string;
  /** Official colour, `#RRGGBB`; marks identity, never status. */
  readonly color: string;
  readonly title: Trilingual;
}

export interface Target {
  readonly code: string;
  readonly title: Trilingual;
}

export interface Indicator {
  readonly code: string;
  readonly target: string;
  /** Code of the UN Statistics Division, such as `C050502`; national indicators have none. */
  readonly unsd?: string | undefined;
  /** Codes under which the framework lists the same indicator again. */
  readonly sameAs?: readonly string[] | undefined;
  readonly national?: boolean | undefined;
  /** The global indicator that a national one stands beside. */
  readonly parent?: string | undefined;
  /** No longer in the framework after its 2025 review. */
  readonly retired?: boolean | undefined;
  readonly title: Trilingual;
}

export interface Framework {
  readonly goals: readonly Goal[];
  readonly targets: readonly Target[];
  readonly indicators: readonly Indicator[];
}
