/** Progress towards a target, in five words; each has a colour, a shape and a word. */
export const statuses = ['on-track', 'moderate', 'limited', 'away', 'not-assessable'] as const;

export type Status = (typeof statuses)[number];

export type StatusColour = 'good' | 'fair' | 'weak' | 'bad' | 'unknown';

export const statusColour: Readonly<Record<Status, StatusColour>> = {
  'on-track': 'good',
  moderate: 'fair',
  limited: 'weak',
  away: 'bad',
  'not-assessable': 'unknown',
};

/** On white, on the screen as in print. */
export const markColours: Readonly<Record<StatusColour, string>> = {
  good: '#17734a',
  fair: '#7d5b00',
  weak: '#a64708',
  bad: '#b3261e',
  unknown: '#58666e',
};

/** Outlines in a box of 12 by 12, so that a shape looks the same in every typeface. */
export const statusOutline: Readonly<Record<Status, string>> = {
  'on-track': 'M6 1.2 11.2 10.4H.8Z',
  moderate: 'M6 .6 11.4 6 6 11.4.6 6Z',
  limited: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  away: 'M6 10.8.8 1.6h10.4Z',
  'not-assessable': 'M6 1.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4Z',
};
