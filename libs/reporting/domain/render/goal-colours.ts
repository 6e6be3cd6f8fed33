/** The official colours of the goals, 1 to 17 (United Nations, SDG guidelines 2020), for number tiles of our own. */
const colours = [
  '#E5243B',
  '#DDA63A',
  '#4C9F38',
  '#C5192D',
  '#FF3A21',
  '#26BDE2',
  '#FCC30B',
  '#A21942',
  '#FD6925',
  '#DD1367',
  '#FD9D24',
  '#BF8B2E',
  '#3F7E44',
  '#0A97D9',
  '#56C02B',
  '#00689D',
  '#19486A',
] as const;

const channel = (hex: string): number => {
  const part = parseInt(hex, 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance of a `#RRGGBB` colour (WCAG 2.2). */
const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) +
  0.7152 * channel(colour.slice(3, 5)) +
  0.0722 * channel(colour.slice(5, 7));

export interface GoalTile {
  readonly colour: string;
  /** Dark on light tiles, white on dark ones, whichever stands out more. */
  readonly numeral: string;
}

/** Colours of the number tile of a goal; a number outside 1 to 17 gives a grey tile. */
export const goalTile = (goal: number): GoalTile => {
  const colour = colours[goal - 1] ?? '#5A626A';
  const light = luminance(colour);
  return { colour, numeral: 1.05 / (light + 0.05) >= 3 ? '#FFFFFF' : '#1B1F23' };
};
