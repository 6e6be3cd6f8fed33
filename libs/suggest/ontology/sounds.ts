/**
 * What a folded Cyrillic letter sounds like where people write by ear: unstressed vowels of Russian (о as а; е, я and э
 * as и), and the vowels of Kazakh that its plain letters and neighbours share (і and ы).
 */
const heard: ReadonlyMap<string, string> = new Map(
  'о=а э=и е=и я=и ю=у ь= ъ='.split(' ').map((pair) => pair.split('=') as [string, string]),
);
const hushers = new Set('жшчщц');
const afterHushers: ReadonlyMap<string, string> = new Map([
  ['я', 'а'],
  ['ы', 'и'],
]);
/** Voiced consonants as they sound at the end of a word and before a voiceless one. */
const devoiced: ReadonlyMap<string, string> = new Map(
  'б=п в=ф г=к д=т ж=ш з=с'.split(' ').map((pair) => pair.split('=') as [string, string]),
);
const voiceless = new Set('пфктшсхцчщ');

const isVoicelessAt = (word: string, at: number, isStem: boolean): boolean =>
  at < word.length ? voiceless.has(word[at]!) : !isStem;

/**
 * How a folded Cyrillic word sounds, so that words that are written by ear meet those of the lexicon: one letter for
 * vowels that sound alike without stress, no signs, doubled letters once, voiceless consonants before voiceless ones and
 * at the end (not at that of a stem), щ for сч, зч and жч, and no т between с and н.
 */
export const soundOf = (folded: string, isStem = false): string => {
  let sound = '';
  for (let at = 0; at < folded.length; at += 1) {
    const letter = folded[at]!;
    const next = folded[at + 1] ?? '';
    if (next === 'ч' && (letter === 'с' || letter === 'з' || letter === 'ж')) continue;
    if (letter === 'т' && folded[at - 1] === 'с' && next === 'н') continue;
    const before = folded[at - 1] ?? '';
    let own: string;
    if (letter === 'ч' && (before === 'с' || before === 'з' || before === 'ж')) own = 'щ';
    else if (devoiced.has(letter) && isVoicelessAt(folded, at + 1, isStem)) own = devoiced.get(letter)!;
    else own = (hushers.has(before) ? afterHushers.get(letter) : undefined) ?? heard.get(letter) ?? letter;
    if (own !== sound.at(-1)) sound += own;
  }
  return sound;
};
