const boundary = /[,;:.!?…\n]+|(?<=\s)(?:and|but|nor|или|и|а|но|ни|және|әрі|ал|мен|бен|пен)(?=\s)/giu;

/** Longer sentences, and those with longer parts, tell of one thing with many commas. */
const mostWords = 15;
const mostWordsEach = 3.5;

/** The parts of a short sentence between commas and joining words; none where it is not a list of a few words each. */
export const clausesOf = (text: string, words: number): readonly string[] => {
  if (words > mostWords) return [];
  const clauses = text
    .split(boundary)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  return clauses.length > 1 && words <= mostWordsEach * clauses.length ? clauses : [];
};
