import { codesOf, textOf } from './letters';
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
const codeAt = (codes: Uint16Array, at: number, from: number, to: number): number => {
  const code = at < from || at >= to ? 0 : codes[at]!;
  return code < beyondCyrillic ? code : 0;
};

/** Words are taken for others by their sound from so many letters on. */
export const shortestHeard = 4;
const star = '*'.charCodeAt(0);
const lineBreak = '\n'.charCodeAt(0);

/** Writes the sound of the word that stands somewhere among letters, and returns where it ends. */
const writeSound = (
  codes: Uint16Array,
  from: number,
  to: number,
  isStem: boolean,
  into: Uint16Array,
  begin: number,
): number => {
  let end = begin;
  let last = 0;
  let before = 0;
  let letter = codeAt(codes, from, from, to);
  for (let at = from; at < to; at += 1) {
    const next = codeAt(codes, at + 1, from, to);
    const own = soundOfLetter(letter, before, next, isStem);
    before = letter;
    letter = next;
    if (own === 0 || own === last) continue;
    into[end] = own;
    end += 1;
    last = own;
  }
  return end;
};

/** How a letter sounds between its neighbours; 0 if it does not. */
const soundOfLetter = (letter: number, before: number, next: number, isStem: boolean): number => {
  if (next === che && meltsBeforeChe[letter] === 1) return 0;
  if (letter === te && before === es && next === en) return 0;
  if (letter === che && meltsBeforeChe[before] === 1) return shcha;
  const isBare = next === 0 ? !isStem : voiceless[next] === 1;
  if (isBare && devoiced[letter] !== letter) return devoiced[letter]!;
  return (hushers[before] === 1 ? heardAfterHushers : heard)[letter]!;
};

/**
 * How a folded Cyrillic word sounds, so that words that are written by ear meet those of the lexicon: one letter for
 * vowels that sound alike without stress, no signs, doubled letters once, voiceless consonants before voiceless ones and
 * at the end (not at that of a stem), щ for сч, зч and жч, and no т between с and н.
 */
export const soundOf = (folded: string, isStem = false): string => {
  const codes = codesOf(folded);
  return textOf(codes, 0, writeSound(codes, 0, codes.length, isStem, codes, 0));
};

/** Patterns, one a line, in their order as they sound; others than Cyrillic ones, and short ones, become empty lines. */
export const soundsOf = ({ codes, start, end, isStem }: PatternPlaces): Uint16Array => {
  // A sound has no more letters than its word: all of them fit where the patterns did.
  const sounds = new Uint16Array(codes.length + 1);
  let to = 0;
  for (let pattern = 0; pattern < start.length; pattern += 1) {
    if (pattern > 0) sounds[to++] = lineBreak;
    const from = start[pattern]!;
    const until = end[pattern]!;
    const stem = isStem[pattern]!;
    if (until - from + stem < shortestHeard || !hasCyrillic(codes, from, until)) continue;
    const ends = writeSound(codes, from, until, stem === 1, sounds, to);
    if (ends - to < shortestHeard) continue;
    to = ends;
    if (stem === 1) sounds[to++] = star;
  }
  return sounds.subarray(0, to);
};

const firstCyrillic = 0x400;
const hasCyrillic = (codes: Uint16Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if (codes[at]! >= firstCyrillic && codes[at]! < beyondCyrillic) return true;
  return false;
};
