import type { Piece } from './pdf-lines';

/** Letters that are set narrow or wide in most fonts, beside the usual width of one. */
const widthOf = (letter: string): number =>
  /[\s.,;:!'|ilIjtfі-]/u.test(letter) ? 0.5 : /[\p{Lu}жшщюыфмwm—]/u.test(letter) ? 1.3 : 1;

/** The parts of a stretch that begin near these places, no farther than this from them; `null` where its words do not tell clearly. */
export const partedAt = (
  { text, left, right }: Piece,
  starts: readonly number[],
  farthest: number,
): readonly string[] | null => {
  const letters = [...text];
  const whole = letters.reduce((sum, letter) => sum + widthOf(letter), 0);
  const words: { readonly at: number; readonly x: number }[] = [];
  let before = 0;
  letters.forEach((letter, at) => {
    if (at > 0 && letters[at - 1] === ' ' && letter !== ' ')
      words.push({ at, x: left + ((right - left) * before) / whole });
    before += widthOf(letter);
  });
  const cuts: number[] = [];
  for (const start of starts) {
    const [first, second] = [...words].sort(
      (one, other) => Math.abs(one.x - start) - Math.abs(other.x - start),
    );
    if (!first || Math.abs(first.x - start) > farthest || first.at <= (cuts.at(-1) ?? 0)) return null;
    if (second && Math.abs(first.x - start) > Math.abs(second.x - start) * 0.4) return null;
    cuts.push(first.at);
  }
  return [0, ...cuts].map((from, index) =>
    letters
      .slice(from, cuts[index] ?? letters.length)
      .join('')
      .trim(),
  );
};
