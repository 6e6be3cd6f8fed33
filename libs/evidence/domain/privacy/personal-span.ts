/** What identifies a person; `other` is the number of a passport or another paper, and what only a person can tell. */
export const personalKinds = [
  'name',
  'phone',
  'iin',
  'email',
  'address',
  'card',
  'account',
  'other',
] as const;

export type PersonalKind = (typeof personalKinds)[number];

/** UTF-16 offsets into the text, `end` exclusive. */
export interface PersonalSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalKind;
}
