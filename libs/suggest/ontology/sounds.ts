const codeOf = (letter: string): number => letter.charCodeAt(0);
const beyondCyrillic = 0x500;

/** A table by code of letter, from pairs; letters without one are as they are. */
const tableOf = (pairs: string): Uint16Array => {
  const table = Uint16Array.from({ length: beyondCyrillic }, (_, code) => code);
  for (const [letter = '', , as = ''] of pairs.split(' ')) table[codeOf(letter)] = as === '' ? 0 : codeOf(as);
  return table;
};
const setOf = (letters: string): Uint8Array => {
  const set = new Uint8Array(beyondCyrillic);
  for (const letter of letters) set[codeOf(letter)] = 1;
  return set;
};

/** What people who write by ear hear in folded letters: unstressed vowels of Russian that sound alike, and no signs. */
const heard = tableOf('о=а э=и е=и я=и ю=у ь= ъ=');
const heardAfterHushers = tableOf('о=а э=и е=и я=а ы=и ю=у ь= ъ=');
/** Voiced consonants as they sound at the end of a word and before a voiceless one. */
const devoiced = tableOf('б=п в=ф г=к д=т ж=ш з=с');
const hushers = setOf('жшчщц');
const voiceless = setOf('пфктшсхцчщ');
const meltsBeforeChe = setOf('сзж');
const [che, shcha, te, es, en] = Array.from('чщтсн', codeOf) as [number, number, number, number, number];
const room: number[] = [];

/** The code at a place; 0 beyond the word and for what is no Cyrillic letter, which stands for itself. */
const codeAt = (word: string, at: number): number => {
  const code = at < 0 || at >= word.length ? 0 : word.charCodeAt(at);
  return code < beyondCyrillic ? code : 0;
};

/**
 * How a folded Cyrillic word sounds, so that words that are written by ear meet those of the lexicon: one letter for
 * vowels that sound alike without stress, no signs, doubled letters once, voiceless consonants before voiceless ones and
 * at the end (not at that of a stem), щ for сч, зч and жч, and no т between с and н.
 */
export const soundOf = (folded: string, isStem = false): string => {
  room.length = 0;
  let last = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const letter = codeAt(folded, at);
    const before = codeAt(folded, at - 1);
    const next = codeAt(folded, at + 1);
    if (next === che && meltsBeforeChe[letter] === 1) continue;
    if (letter === te && before === es && next === en) continue;
    const isBare = next === 0 ? !isStem : voiceless[next] === 1;
    let own: number;
    if (letter === che && meltsBeforeChe[before] === 1) own = shcha;
    else if (isBare && devoiced[letter] !== letter) own = devoiced[letter]!;
    else own = (hushers[before] === 1 ? heardAfterHushers : heard)[letter]!;
    if (own === 0 || own === last) continue;
    room.push(own);
    last = own;
  }
  return String.fromCharCode(...room);
};
