/** What identifies a person. */
export const personalKinds = ['name', 'phone', 'iin', 'email', 'address', 'card', 'account'] as const;

export type PersonalKind = (typeof personalKinds)[number];

/** UTF-16 offsets into the text, `end` exclusive. */
export interface PersonalSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalKind;
}
