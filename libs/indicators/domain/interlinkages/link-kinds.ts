import { markColours } from '@qadam/chart/domain';

/** Of a pair of indicators. */
export const pairKinds = ['synergy', 'trade-off', 'neither', 'not-assessable'] as const;
/** Of a pair of goals on the whole. */
export const goalKinds = ['synergy', 'trade-off', 'mixed', 'not-assessable'] as const;
type PairKind = (typeof pairKinds)[number];
export type LinkKind = PairKind | (typeof goalKinds)[number];

/** A word from the database as a kind of link; one that is unknown cannot be assessed. */
export const linkKindOf = (word: string): PairKind =>
  pairKinds.find((kind) => kind === word) ?? 'not-assessable';

/** On white. */
export const linkColour: Readonly<Record<LinkKind, string>> = {
  synergy: markColours.good,
  'trade-off': markColours.bad,
  neither: markColours.unknown,
  mixed: markColours.unknown,
  'not-assessable': markColours.unknown,
};

const ring = 'M6 1.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4Z';

/** In a box of 12 by 12: a plus, a bar, a ring for no direction, a dot. */
export const linkOutline: Readonly<Record<LinkKind, string>> = {
  synergy: 'M4.5 1h3v3.5H11v3H7.5V11h-3V7.5H1v-3h3.5Z',
  'trade-off': 'M.5 4.2h11v3.6H.5Z',
  neither: ring,
  mixed: ring,
  'not-assessable': 'M6 4.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2Z',
};

/** Of these only the edge of the outline is drawn. */
export const isOpenLink = (kind: LinkKind): boolean => kind === 'neither' || kind === 'mixed';
