/**
 * The beginning of a text in one line, for lists: at most `letters` long, cut at the end of a word where one ends in its
 * last third, and marked with an ellipsis.
 */
export const shortened = (text: string, letters: number): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= letters) return line;
  const cut = line.slice(0, letters - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > letters * 0.66 ? cut.slice(0, end) : cut).replace(/[\s,;:–—-]+$/u, '')}…`;
};
