export type { FindingFilter } from './findings/filter-address';
export type { FindingPartsFragment } from './findings/finding.generated';
export * from './findings/finding-card';
export * from './findings/voice-list';
export * from './findings/voices-found';
export * from './summary/region-voices';
export * from './masks/masks-work';
export * from './summary/voices-work';
