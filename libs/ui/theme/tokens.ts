import { furtherOnDark, markColours, printPalette } from '@qadam/chart/domain';

/** The roles that colours play; light and dark are two sets of the same names (`--q-<role>` in CSS). */
export const colourRoles = [
  'ink',
  'ink-muted',
  'line',
  'hairline',
  'surface',
  'surface-raised',
  'surface-floating',
  'accent',
  'accent-hover',
  'accent-ink',
  'accent-soft',
  'focus',
  'good',
  'fair',
  'weak',
  'bad',
  'unknown',
] as const;

export type ColourRole = (typeof colourRoles)[number];
export type Colours = Readonly<Record<ColourRole, string>>;

export const lightColours: Colours = {
  ink: '#15232b',
  'ink-muted': '#51626b',
  line: '#798992',
  hairline: '#dde4e8',
  surface: '#ffffff',
  'surface-raised': '#f5f8f9',
  'surface-floating': '#ffffff',
  accent: '#0b5c7a',
  'accent-hover': '#084a63',
  'accent-ink': '#ffffff',
  'accent-soft': '#e3f0f5',
  focus: '#1769c2',
  ...markColours,
};

export const darkColours: Colours = {
  ink: '#e8eef1',
  'ink-muted': '#a5b4bc',
  line: '#71838d',
  hairline: '#2b3a43',
  surface: '#10191f',
  'surface-raised': '#172229',
  'surface-floating': '#1d2a32',
  accent: '#73c5e1',
  'accent-hover': '#94d4ea',
  'accent-ink': '#06222e',
  'accent-soft': '#193643',
  focus: '#8dbcff',
  good: '#62ca92',
  fair: '#e0b659',
  weak: '#f2a066',
  bad: '#ff9188',
  unknown: '#a0b0b9',
};

/** Roles that carry words, and the roles they may stand on: at least 4.5 : 1. */
export const textRoles = ['ink', 'ink-muted', 'accent', 'good', 'fair', 'weak', 'bad', 'unknown'] as const;
/** Roles that only draw shapes: at least 3 : 1. `hairline` separates and tells nothing, so it is exempt. */
export const shapeRoles = ['line', 'focus'] as const;
export const surfaceRoles = ['surface', 'surface-raised', 'surface-floating', 'accent-soft'] as const;

/** Distances in pixels, on a grid of four. */
export const spaces = [4, 8, 12, 16, 24, 32, 48, 64] as const;
/** Sizes of type in pixels; 14 is the base. */
export const typeSizes = [12, 14, 16, 20, 28, 40] as const;
export const radiusPx = 6;

/** Lines of groups and regions, in one order everywhere; told apart with every kind of colour vision. */
export const lightSeries: readonly string[] = [lightColours.accent, ...printPalette.further];
export const darkSeries: readonly string[] = [darkColours.accent, ...furtherOnDark];
