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
  /** For a second and further focus, in one order everywhere, safe for colour-blind readers (Okabe and Ito 2008). */
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
  further: ['#B84A00', '#00785A', '#A04479', '#6B5B00', '#4A55B8'],
};
