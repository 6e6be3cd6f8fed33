export interface CoveredText {
  readonly text: string;
  /** What was replaced, each once. */
  readonly missing: readonly string[];
}

const standIn = '?';

/**
 * Replaces what the font cannot draw (emoji, other scripts): PDF/UA forbids a text without a shape, and one such
 * letter must not stop a whole report. Line breaks stay, invisible control and format characters are dropped.
 */
export const keepCovered = (text: string, covered: ReadonlySet<number>): CoveredText => {
  const missing = new Set<string>();
  const kept: string[] = [];
  // Almost everything is covered, and a report is a million letters: only what is not makes a new text.
  let [from, at] = [0, 0];
  for (const letter of text) {
    if (letter !== '\n' && !covered.has(letter.codePointAt(0) ?? 0)) {
      const isInvisible = /\p{Cc}|\p{Cf}|\p{Mn}/u.test(letter);
      if (!isInvisible) missing.add(letter);
      kept.push(text.slice(from, at), isInvisible ? '' : standIn);
      from = at + letter.length;
    }
    at += letter.length;
  }
  return { text: kept.length === 0 ? text : `${kept.join('')}${text.slice(from)}`, missing: [...missing] };
};

/**
 * The same for several fonts, of which the first that has a letter draws it. A mark or joiner is kept only where the font
 * of its letter has it too: the typesetter looks for one font for both, and refuses the whole report where there is none.
 * Variation selectors say nothing to fonts of one colour and are dropped.
 */
export const keepDrawable = (text: string, fonts: readonly ReadonlySet<number>[]): CoveredText => {
  const missing = new Set<string>();
  const kept: string[] = [];
  let drawnBy: ReadonlySet<number> | undefined;
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0;
    if (letter !== '\n' && /\p{Cc}|\p{Cf}|\p{M}/u.test(letter)) {
      const isSelector = codePoint >= 0xfe00 && codePoint <= 0xfe0f;
      if (!isSelector && drawnBy?.has(codePoint) === true) kept.push(letter);
      continue;
    }
    drawnBy = fonts.find((font) => font.has(codePoint));
    if (drawnBy === undefined && letter !== '\n') missing.add(letter);
    kept.push(drawnBy === undefined && letter !== '\n' ? standIn : letter);
  }
  return { text: kept.join(''), missing: [...missing] };
};
