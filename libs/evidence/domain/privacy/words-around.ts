/** What stands beside a passage, for a list of passages. */
export interface WordsAround {
  readonly before: string;
  readonly after: string;
}

/**
 * Up to `letters` letters (UTF-16 code units) of the same line on either side of a passage, cut between words and marked
 * with an ellipsis where words are left out. A word that is longer than that is left out as a whole.
 */
export const wordsAround = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  letters: number,
): WordsAround => {
  const lineBefore = /[^\n\f]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const lineAfter = /^[^\n\f]*/u.exec(text.slice(end))?.[0] ?? '';
  const before = lineBefore.slice(-letters);
  const after = lineAfter.slice(0, letters);
  const isWordCutBefore = /\S$/u.test(lineBefore.slice(0, -letters)) && /^\S/u.test(before);
  const isWordCutAfter = /^\S/u.test(lineAfter.slice(letters)) && /\S$/u.test(after);
  return {
    before:
      before.length === lineBefore.length
        ? before
        : `…${(isWordCutBefore ? before.replace(/^\S+/u, '') : before).trimStart()}`,
    after:
      after.length === lineAfter.length
        ? after
        : `${(isWordCutAfter ? after.replace(/\S+$/u, '') : after).trimEnd()}…`,
  };
};
