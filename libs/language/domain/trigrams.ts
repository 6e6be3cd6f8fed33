/** Three letters in a row, with two spaces before and one after the word, as PostgreSQL's `pg_trgm` counts them. */
export const trigramsOf = (word: string): ReadonlySet<string> => {
  const letters = [...`  ${word} `];
  return new Set(letters.slice(0, -2).map((letter, at) => letter + letters[at + 1] + letters[at + 2]));
};

/**
 * How alike two words are by their trigrams, from 0 to 1: shared over all. Source: PostgreSQL documentation, `pg_trgm`,
 * function `similarity`.
 */
export const trigramSimilarity = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const shared = [...one].filter((trigram) => other.has(trigram)).length;
  return shared / (one.size + other.size - shared);
};
