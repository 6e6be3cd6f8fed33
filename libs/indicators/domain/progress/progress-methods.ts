/** All methods, the primary one first; apart from their formulae, which whoever only names them need not have. */
export const progressMethods = [
  'statcan',
  'eurostat',
  'un-progress-chart',
  'escap-csi',
  'linear-projection',
  'sdsn-trend',
  'oecd-distance',
] as const;

export type ProgressMethod = (typeof progressMethods)[number];

export const primaryProgressMethod: ProgressMethod = 'statcan';
