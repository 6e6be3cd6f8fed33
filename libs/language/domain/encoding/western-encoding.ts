/** Letters of Windows-1252 beyond ASCII: of French, German, Spanish and other languages of Western Europe. */
const isWesternLetter = (byte: number): boolean =>
  (byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7) ||
  [0x8a, 0x8c, 0x8e, 0x9a, 0x9c, 0x9e, 0x9f].includes(byte);

const isLatin = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/**
 * Whether bytes that are no UTF-8 are of Windows-1252: most letters beyond ASCII stand in words that are mostly Latin
 * (`Région`). In the encodings of Cyrillic texts whole words are beyond ASCII.
 */
export const seemsWestern = (sample: Uint8Array): boolean => {
  let [western, others] = [0, 0];
  let [latin, beyond, letters] = [0, 0, 0];
  const endWord = () => {
    if (latin > beyond) western += letters;
    // A dash or `à` alone says nothing.
    else if (beyond > 1) others += beyond;
    [latin, beyond, letters] = [0, 0, 0];
  };
  for (const byte of sample)
    if (isLatin(byte)) latin += 1;
    else if (byte >= 0x80) {
      beyond += 1;
      if (isWesternLetter(byte)) letters += 1;
    } else endWord();
  endWord();
  return western > others;
};
