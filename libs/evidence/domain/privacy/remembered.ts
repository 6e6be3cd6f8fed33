const most = 20_000;

/** A question about words with its answers kept, as the same words come again and again; forgets all when full. */
export const remembered = (ask: (word: string) => boolean): ((word: string) => boolean) => {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
};
