import { isCyrillic } from '../reading/words';
import type { PatternPlaces } from './slip-index';

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

/** The code at a place; 0 beyond the word and for what is no Cyrillic letter, which stands for itself. */
const codeAt = (word: string, at: number): number => {
  const code = at < 0 || at >= word.length ? 0 : word.charCodeAt(at);
  return code < beyondCyrillic ? code : 0;
};

/** Words are taken for others by their sound from so many letters on. */
export const shortestHeard = 4;
const star = '*'.charCodeAt(0);
const lineBreak = '\n'.charCodeAt(0);
/** Room for the sound of one word. */
let room = new Uint16Array(64);

/** Writes the sound of a word to `into` from a place on, and returns where it ends. */
const writeSound = (folded: string, isStem: boolean, into: Uint16Array, from: number): number => {
  let to = from;
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
    into[to] = own;
    to += 1;
    last = own;
  }
  return to;
};

const textOf = (codes: Uint16Array, to: number): string => {
  let text = '';
  for (let at = 0; at < to; at += 1) text += String.fromCharCode(codes[at]!);
  return text;
};

/**
 * How a folded Cyrillic word sounds, so that words that are written by ear meet those of the lexicon: one letter for
 * vowels that sound alike without stress, no signs, doubled letters once, voiceless consonants before voiceless ones and
 * at the end (not at that of a stem), щ for сч, зч and жч, and no т between с and н.
 */
export const soundOf = (folded: string, isStem = false): string => {
  if (room.length < folded.length) room = new Uint16Array(2 * folded.length);
  return textOf(room, writeSound(folded, isStem, room, 0));
};

const longestPiece = 8192;

/** Patterns in their order as they sound; others than Cyrillic ones, and short ones, become empty lines. */
export const soundsOf = ({ text, start, end, isStem }: PatternPlaces): string => {
  // A sound has no more letters than its word: all of them fit where the patterns did.
  const codes = new Uint16Array(text.length + 1);
  let to = 0;
  for (let pattern = 0; pattern < start.length; pattern += 1) {
    if (pattern > 0) codes[to++] = lineBreak;
    const word = text.slice(start[pattern], end[pattern]);
    if (word.length + isStem[pattern]! < shortestHeard || !isCyrillic(word)) continue;
    const ends = writeSound(word, isStem[pattern] === 1, codes, to);
    if (ends - to < shortestHeard) continue;
    to = ends;
    if (isStem[pattern] === 1) codes[to++] = star;
  }
  let sounds = '';
  for (let from = 0; from < to; from += longestPiece)
    sounds += String.fromCharCode(...codes.subarray(from, Math.min(to, from + longestPiece)));
  return sounds;
};
