/** Colours by role. Every text colour has a contrast of at least 4.5:1 on `paper`, every line 3:1. */
export interface ChartPalette {
  /** The country, titles and values. */
  readonly ink: string;
  /** Axis texts, sources, notes. */
  readonly muted: string;
  /** The focus: the area or group that the chart is about. */
  readonly accent: string;
  /** Lines and bars of everything else. */
  readonly other: string;
  readonly hairline: string;
  readonly paper: string;
  /** For a second and further focus, in one order everywhere, on the screen as in print. */
  readonly further: readonly string[];
}

/** Black on white for reports, downloads and print. */
export const printPalette: ChartPalette = {
  ink: '#1B1F23',
  muted: '#5A626A',
  accent: '#0B5C7A',
  other: '#8E969E',
  hairline: '#D5DADF',
  paper: '#FFFFFF',
  further: ['#b4540a', '#7a3e9d', '#52690a', '#bf2a73', '#4656b8'],
};

/** The same on dark paper: each the light kin of its namesake. */
export const furtherOnDark = ['#f2a066', '#cda6ea', '#b5cf6b', '#ff9cc6', '#a4b2ff'] as const;
