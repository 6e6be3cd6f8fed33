const boundary = /[,;:.!?…\n]+|(?<=\s)(?:and|but|nor|или|и|а|но|ни|және|әрі|ал|мен|бен|пен)(?=\s)/giu;

/** Longer sentences, and those with longer parts, tell of one thing with many commas. */
const mostWords = 15;
const mostWordsEach = 3.5;
/** Articles and the like, for which Russian and Kazakh have endings or nothing: they make an English part no longer. */
const little =
  /(?<![\p{L}\p{N}])(?:the|an?|there|is|are|was|we|our|us|have|has|need|and|but|nor|or|of|to|in|at|for|by|from|with)(?![\p{L}\p{N}])/giu;

/** The parts of a short sentence between commas and joining words; none where it is not a list of a few words each. */
export const clausesOf = (text: string, words: number): readonly string[] => {
  if (words > mostWords) return [];
  const clauses = text
    .split(boundary)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  if (clauses.length <= 1) return [];
  const counted = words - (text.match(little)?.length ?? 0);
  return counted <= mostWordsEach * clauses.length ? clauses : [];
};
