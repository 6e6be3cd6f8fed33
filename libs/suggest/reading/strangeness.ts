/** Shorter words are mostly those of any text. */
const fewestLetters = 4;
const digit = /\p{N}/u;
const capital = /^\p{Lu}/u;
/** A word of which only the stem is unknown is half as strange. */
const ofUnknownStem = 0.5;

/** How strange a word is to those who know only texts about goals: 0, or up to 1 where they know not even its stem. */
export const strangenessOf = (folded: string, isWordKnown: boolean, isStemKnown: boolean): number => {
  if ((isWordKnown && isStemKnown) || !mayBeStrange(folded)) return 0;
  return (isWordKnown ? 0 : 1 - ofUnknownStem) + (isStemKnown ? 0 : ofUnknownStem);
};

/** Whether a word is long enough to tell what a text speaks of; numbers never do. */
export const mayBeStrange = (folded: string): boolean =>
  folded.length >= fewestLetters && !digit.test(folded);

/** A word with a capital inside a sentence is a name or a title: that it is unknown says nothing. */
export const hasCapital = (raw: string): boolean => capital.test(raw);
