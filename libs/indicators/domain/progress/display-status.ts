import type { EscapCsiStatus } from './escap-csi';
import type { EurostatStatus } from './eurostat';
import type { LinearProjectionStatus } from './linear-projection';
import type { OecdDistanceStatus } from './oecd-distance';
import type { SdsnTrendStatus } from './sdsn-trend';
import type { StatcanStatus } from './statcan';
import type { UnProgressChartStatus } from './un-progress-chart';

/** The five statuses that people see, whatever the method: shape, colour and word. */
export const displayStatuses = ['on-track', 'moderate', 'limited', 'away', 'not-assessable'] as const;

export type DisplayStatus = (typeof displayStatuses)[number];

type MethodStatus =
  | EscapCsiStatus
  | EurostatStatus
  | LinearProjectionStatus
  | OecdDistanceStatus
  | SdsnTrendStatus
  | StatcanStatus
  | UnProgressChartStatus;

const displayed: Readonly<Record<MethodStatus, DisplayStatus>> = {
  // Statistics Canada
  target_achieved: 'on-track',
  substantial_progress: 'on-track',
  moderate_progress: 'moderate',
  limited_progress: 'limited',
  deterioration: 'away',
  not_available: 'not-assessable',
  // Eurostat
  'significant-progress': 'on-track',
  'moderate-progress': 'moderate',
  'insufficient-progress': 'limited',
  'moving-away': 'away',
  'moderate-movement-away': 'away',
  'significant-movement-away': 'away',
  // UN Progress Chart: three grades, the middle one is shown as moderate
  'target-met': 'on-track',
  'on-track': 'on-track',
  'fair-progress': 'moderate',
  'stagnation-or-regression': 'away',
  // ESCAP
  'ahead-of-pace': 'on-track',
  'behind-pace': 'limited',
  regressed: 'away',
  // Linear-trend projection: three grades, the middle one is shown as moderate
  maintain: 'on-track',
  accelerate: 'moderate',
  'reverse-trend': 'away',
  // SDSN
  'moderately-improving': 'moderate',
  stagnating: 'limited',
  decreasing: 'away',
  // OECD: a distance says nothing about the direction, so never "away"
  'small-distance': 'moderate',
  'medium-distance': 'limited',
  'large-distance': 'limited',
  'not-assessable': 'not-assessable',
};

/** Every word that any method gives as a status. */
export const methodStatuses = Object.keys(displayed) as readonly MethodStatus[];

/** The display status of any method's status. */
export const displayStatusOf = (status: MethodStatus): DisplayStatus => displayed[status];
