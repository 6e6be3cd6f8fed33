/** Name of the embedded family: its own, so that an installed Noto Sans without Kazakh letters is not taken. */
export const embeddedFamily = 'Qadam Noto Sans';

/** CSS that carries the letters of a text inside; the files of the font are looked up only now. */
export const lettersInside = async (text: string): Promise<string> =>
  (await import('./embedded-fonts')).embeddedFontsFor(text);
