/** What a finding says, in the words of the field. */
export const findingKinds = ['need', 'problem', 'proposal', 'good-practice', 'commitment'] as const;

export type FindingKind = (typeof findingKinds)[number];

export const isFindingKind = (value: unknown): value is FindingKind =>
  findingKinds.includes(value as FindingKind);

/** Who speaks; never a name. */
export const stakeholderGroups = [
  'local-executive-body',
  'maslikhat',
  'public-council',
  'ngo',
  'rural-akim',
  'residents',
  'women',
  'youth',
  'older-people',
  'persons-with-disabilities',
  'business',
  'farmers',
  'education',
  'health',
  'other',
] as const;

export type StakeholderGroup = (typeof stakeholderGroups)[number];

export const isStakeholderGroup = (value: unknown): value is StakeholderGroup =>
  stakeholderGroups.includes(value as StakeholderGroup);

/** Sex of whoever said what a finding holds; `mixed` for several speakers. */
export const speakerSexes = ['women', 'men', 'mixed', 'unknown'] as const;

export type SpeakerSex = (typeof speakerSexes)[number];

export const isSpeakerSex = (value: unknown): value is SpeakerSex =>
  speakerSexes.includes(value as SpeakerSex);
