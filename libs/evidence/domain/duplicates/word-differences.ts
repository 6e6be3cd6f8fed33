import { foldText } from '@qadam/language/domain';

/** A stretch of words with the spaces after them, and whether the other text says it too. */
export interface ComparedWords {
  readonly words: string;
  readonly isShared: boolean;
}

const piecesOf = (text: string): readonly string[] => text.match(/\S+\s*/gu) ?? [];
const keyOf = (piece: string): string => foldText(piece).replace(/[^\p{L}\p{N}]/gu, '');

const joined = (pieces: readonly string[], shared: ReadonlySet<number>): readonly ComparedWords[] => {
  const found: { words: string; isShared: boolean }[] = [];
  pieces.forEach((piece, at) => {
    const isShared = shared.has(at);
    const last = found.at(-1);
    if (last?.isShared === isShared) last.words += piece;
    else found.push({ words: piece, isShared });
  });
  return found;
};

/**
 * Two texts side by side, cut where they begin and cease to say the same words in the same order; the words of each are
 * the text itself. Case, punctuation and letters that keyboards lack make no difference. The shared words are a
 * longest common subsequence (Wagner and Fischer 1974).
 */
export const wordDifferences = (
  one: string,
  other: string,
): readonly [readonly ComparedWords[], readonly ComparedWords[]] => {
  const [left, right] = [piecesOf(one), piecesOf(other)];
  const [leftKeys, rightKeys] = [left.map(keyOf), right.map(keyOf)];
  const width = right.length + 1;
  const longest = new Uint16Array((left.length + 1) * width);
  for (let at = left.length - 1; at >= 0; at -= 1)
    for (let to = right.length - 1; to >= 0; to -= 1)
      longest[at * width + to] =
        leftKeys[at] === rightKeys[to]
          ? (longest[(at + 1) * width + to + 1] ?? 0) + 1
          : Math.max(longest[(at + 1) * width + to] ?? 0, longest[at * width + to + 1] ?? 0);
  const [ofLeft, ofRight] = [new Set<number>(), new Set<number>()];
  let [at, to] = [0, 0];
  while (at < left.length && to < right.length) {
    if (leftKeys[at] === rightKeys[to]) {
      ofLeft.add(at);
      ofRight.add(to);
      at += 1;
      to += 1;
    } else if ((longest[(at + 1) * width + to] ?? 0) >= (longest[at * width + to + 1] ?? 0)) at += 1;
    else to += 1;
  }
  return [joined(left, ofLeft), joined(right, ofRight)];
};
