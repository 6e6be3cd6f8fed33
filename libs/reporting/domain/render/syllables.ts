/** A place where a word may be parted, with a hyphen that is shown only there. */
export const softHyphen = '\u00ad';

/** So many letters stand on each side of a hyphen. */
const leastBefore = 2;
const leastBehind = 3;

const vowel = /[aeiouyаәеёиоөуұүыіэюя]/iu;
const neverFirst = /[ьъй]/iu;
const latin = /^[a-z]+$/iu;

/** What an English syllable may begin with, beside a single consonant. */
const onsets = /(?:ch|gh|ph|sh|th|wh|qu|[bcfgp]l|[bcdfgpt]r|s[cklmnptw]|sch|s[cpt]r|spl|thr|shr|tw)$/iu;
const endings = /(?:tion|sion|ment|ness|ture|able|ship|ward|less|ful|ing|ity)s?$/iu;

const slavic = (consonants: string): number => {
  const behind = [...consonants].findLastIndex((letter) => !neverFirst.test(letter));
  return behind === -1 ? consonants.length : behind;
};

const english = (consonants: string): number | null => {
  if (consonants.length < 2) return null;
  const onset = onsets.exec(consonants)?.[0].length ?? 1;
  return onset < consonants.length ? consonants.length - onset : null;
};

/** Places, as numbers of letters before them, where a word of letters may be parted. */
const placesIn = (word: string): readonly number[] => {
  const isLatin = latin.test(word);
  const places = new Set<number>();
  for (const { index, 0: consonants } of word.matchAll(
    /(?<=[aeiouyаәеёиоөуұүыіэюя])[^aeiouyаәеёиоөуұүыіэюя]+(?=[aeiouyаәеёиоөуұүыіэюя])/giu,
  )) {
    const before = isLatin ? english(consonants) : slavic(consonants);
    if (before !== null) places.add(index + before);
  }
  const ending = isLatin ? endings.exec(word)?.index : undefined;
  if (ending !== undefined && vowel.test(word.slice(0, ending))) places.add(ending);
  return [...places]
    .filter((at) => at >= leastBefore && word.length - at >= leastBehind)
    .toSorted((one, other) => one - other);
};

/**
 * A word in the parts between which a hyphen may stand: before the consonant that opens a syllable (Kazakh and Russian
 * orthography: V-CV, VC-CV, no ь, ъ or й first), in English between two consonants that no syllable begins with and
 * before common endings. The typesetter knows no Kazakh. What is no word of letters stays in one.
 */
export const syllables = (word: string): readonly string[] => {
  const parts: string[] = [];
  for (const { 0: run } of word.matchAll(/\p{L}+|[^\p{L}]+/gu)) {
    const places = /\p{L}/u.test(run) && run.length >= leastBefore + leastBehind ? placesIn(run) : [];
    const [first = '', ...rest] = [0, ...places].map((from, at) => run.slice(from, places[at] ?? run.length));
    if (parts.length === 0) parts.push(first);
    else parts[parts.length - 1] += first;
    parts.push(...rest);
  }
  return parts;
};
