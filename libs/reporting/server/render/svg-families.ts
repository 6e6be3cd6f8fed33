interface FontLetters {
  readonly family: string;
  readonly letters: ReadonlySet<number>;
}

/**
 * The SVG with each run of letters that its own font lacks in the first font that has them. The library that draws asks no
 * other font by itself and would print a box. Names and descriptions stay as they are: no one sees them.
 */
export const withFamilies = (
  svg: string,
  own: ReadonlySet<number>,
  further: readonly FontLetters[],
): string => {
  const familyOf = (letter: string): string | undefined => {
    const codePoint = letter.codePointAt(0) ?? 0;
    return own.has(codePoint) ? undefined : further.find(({ letters }) => letters.has(codePoint))?.family;
  };
  const parted = (words: string): string => {
    const runs: { family: string | undefined; text: string }[] = [];
    for (const letter of words) {
      const family = familyOf(letter);
      const last = runs.at(-1);
      if (last && last.family === family) last.text += letter;
      else runs.push({ family, text: letter });
    }
    return runs
      .map(({ family, text }) =>
        family === undefined ? text : `<tspan font-family="${family}">${text}</tspan>`,
      )
      .join('');
  };
  return svg.replace(
    /(<(?:text|tspan)[^>]*>)([^<]+)/gu,
    (_, tag: string, words: string) => `${tag}${parted(words)}`,
  );
};
