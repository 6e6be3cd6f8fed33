/** Letters of Noto Sans by their width in hundredths of the size, as its file has them, rounded to two hundredths. */
const lettersByWidth: Readonly<Record<number, string>> = {
  22: "'",
  26: ' \u00a0!,.:;·ijlі',
  28: 'JІ',
  30: '()',
  32: '-[]',
  34: 'If',
  36: 't',
  38: '/',
  40: '"',
  42: 'r',
  44: '?гғ',
  46: 'т',
  48: 'cszз',
  50: '«»–vГсуэұү',
  52: 'FLxyх',
  54: '₸SkкьҒ',
  56: '*ETYaeЕЁТавеёәқҰҮ',
  58: '+0123456789=XZЗХлчя',
  60: 'PVoРЬбдопрө',
  62: 'KRbdghnpquБКУийнцъһ',
  64: 'ACАСЭЯ',
  66: 'BВң',
  68: 'ЧЪҚ',
  70: 'ЛҺ',
  72: 'GД',
  74: 'DHUНПЦфӘ',
  76: 'NИЙОжмыҢ',
  78: 'OQwӨ',
  80: '…ю',
  82: 'Ф',
  84: '%Ы',
  90: 'MЖМшщ',
  94: 'Wm',
  100: '—Ю',
  102: '№Щ',
  104: 'Ш',
};

const widths: ReadonlyMap<string, number> = new Map(
  Object.entries(lettersByWidth).flatMap(([width, letters]) =>
    [...letters].map((letter): [string, number] => [letter, Number(width) / 100]),
  ),
);
const otherWidth = 0.6;
/** Pairs of letters stand closer to each other than their widths say. */
const kerned = 0.99;
const boldIsWider = 1.06;

/** Words of one size in a paragraph. */
export interface SizedWords {
  readonly text: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

/** From the highest to the lowest edge of a line of Noto Sans, in parts of the size. */
export const lineHeight = 1.362;

const letterWidth = (letter: string, size: number, bold: boolean): number =>
  (widths.get(letter) ?? otherWidth) * size * kerned * (bold ? boldIsWider : 1);

/** Room of a word on its line, in points. */
export const wordWidth = ({ text, size, bold }: SizedWords): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter, size, bold), 0);

/** How many lines words in Noto Sans take in a room of so many points, broken at spaces; 1 for no words. */
export const linesOf = (parts: readonly SizedWords[], room: number): number => {
  let [lines, filled, word] = [1, 0, 0];
  const settle = (): void => {
    if (filled + word > room && filled > 0) [lines, filled] = [lines + 1, 0];
    filled += word;
    word = 0;
  };
  for (const { text, size, bold } of parts)
    for (const letter of text) {
      const width = letterWidth(letter, size, bold);
      if (letter === ' ') {
        settle();
        // A space at the end of a line takes no room.
        filled += width;
      } else word += width;
    }
  settle();
  return lines;
};
