const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Ends no later than `at`, between two letters as people see them: an emoji or a letter with its accent is one. */
const placeUpTo = (text: string, at: number): number =>
  at <= 0 ? 0 : at >= text.length ? text.length : (letters.segment(text).containing(at)?.index ?? at);

/** The first `length` code units of a text, or fewer where these would end within a letter as people see them. */
export const beginningOf = (text: string, length: number): string => text.slice(0, placeUpTo(text, length));

/** The last `length` code units of a text, or fewer where these would begin within a letter as people see them. */
export const endOf = (text: string, length: number): string => {
  const from = Math.max(0, text.length - length);
  const before = placeUpTo(text, from);
  return text.slice(
    before === from ? from : before + (letters.segment(text).containing(before)?.segment.length ?? 0),
  );
};

/**
 * The beginning of a text in one line, for lists and places: at most `length` code units, cut at the end of a word where
 * one ends in its last third, never within a letter as people see them, and marked with an ellipsis.
 */
export const shortened = (text: string, length: number): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const cut = beginningOf(line, length - 1);
  const isAtWord = line.startsWith(' ', cut.length);
  const end = cut.lastIndexOf(' ');
  return `${(!isAtWord && end > length * 0.66 ? cut.slice(0, end) : cut).replace(/[\s,;:–—-]+$/u, '')}…`;
};
