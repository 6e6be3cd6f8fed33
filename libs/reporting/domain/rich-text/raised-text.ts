export type Raising = 'above' | 'below';

const pairs = (plain: string, raised: string): ReadonlyMap<string, string> => {
  const letters = [...raised];
  return new Map([...plain].map((letter, index) => [letter, letters[index] ?? letter]));
};

/** Blocks “Superscripts and Subscripts” and “Spacing Modifier Letters” of Unicode, as Noto Sans draws them. */
const signs: Readonly<Record<Raising, ReadonlyMap<string, string>>> = {
  above: pairs('0123456789+-=()abcdefghijklmnoprstuvwxyz', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'),
  below: pairs('0123456789+-=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'),
};

/** Who wrote `⁶` and raised it once more meant no more by it. */
const raisedSigns = new Set(Object.values(signs).flatMap((map) => [...map.values()]));

/** Word raises the ends of ordinals by itself, and marks of sources stand in brackets: both read the same on the line. */
const readsAlikeOnLine = /^(?:st|nd|rd|th|[йяем]|ый|ой|ая|ое|го|му|ші|шы|\[.*\]|[*†‡]*)$/iu;

/** Longer ones are sentences in small print, which nobody could read in such signs. */
const longestRaised = 12;

export interface RaisedText {
  readonly text: string;
  /** Whether nothing of the meaning went with the height. */
  readonly isWhole: boolean;
}

/**
 * Words that stood above or below the line, in signs that do so by themselves: `10` + `−6` above reads `10⁻⁶`, not `10−6`.
 * Where a sign has no such form, all of the words stay as they are, for half of an exponent would be another number.
 *
 * @example raisedText('2', 'below').text // '₂'
 */
export const raisedText = (text: string, raising: Raising): RaisedText => {
  const words = text.trim();
  if (readsAlikeOnLine.test(words)) return { text, isWhole: true };
  const letters = [...text].map((letter) =>
    /\s/u.test(letter) || raisedSigns.has(letter)
      ? letter
      : signs[raising].get(letter.replace(/[−–‐‑]/u, '-')),
  );
  return words.length <= longestRaised && letters.every((letter) => letter !== undefined)
    ? { text: letters.join(''), isWhole: true }
    : { text, isWhole: false };
};
