import { foldText } from './folding';

/** Endings that go as they are, and such that go behind «а» or «я» only. */
interface Endings {
  readonly always: readonly string[];
  readonly afterVowel: readonly string[];
}

const list = (words: string): readonly string[] => words.split(' ');

const perfectiveGerund: Endings = {
  afterVowel: list('в вши вшись'),
  always: list('ив ивши ившись ыв ывши ывшись'),
};
const reflexive: Endings = { afterVowel: [], always: list('ся сь') };
const adjective: Endings = {
  afterVowel: [],
  always: list('ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею'),
};
const participle: Endings = { afterVowel: list('ем нн вш ющ щ'), always: list('ивш ывш ующ') };
const verb: Endings = {
  afterVowel: list('ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно'),
  always: list(
    'ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю',
  ),
};
const noun: Endings = {
  afterVowel: [],
  always: list(
    'а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я',
  ),
};
const superlative: Endings = { afterVowel: [], always: list('ейше ейш') };

/** A region without the longest of the endings that it ends in; `null` where none may go. */
const without = (region: string, { always, afterVowel }: Endings): string | null => {
  const longest = [...always, ...afterVowel]
    .filter((ending) => region.endsWith(ending))
    .reduce((found, ending) => (ending.length > found.length ? ending : found), '');
  if (longest === '') return null;
  const rest = region.slice(0, -longest.length);
  return always.includes(longest) || /[ая]$/u.test(rest) ? rest : null;
};

const withoutEnding = (region: string): string => {
  const gerund = without(region, perfectiveGerund);
  if (gerund !== null) return gerund;
  const plain = without(region, reflexive) ?? region;
  const adjectival = without(plain, adjective);
  if (adjectival !== null) return without(adjectival, participle) ?? adjectival;
  return without(plain, verb) ?? without(plain, noun) ?? plain;
};

/** What follows the first consonant behind a vowel. */
const behindSyllable = (text: string): string => /[аеиоуыэюя][^аеиоуыэюя](.*)$/u.exec(text)?.[1] ?? '';

/**
 * A Russian word without its endings, with folded letters (`foldText`): «вода», «воды» and «водой» meet in «вод».
 * The same stems as the dictionary `russian` of PostgreSQL. A word without vowels comes back folded.
 * Source: M. F. Porter, Snowball, "Russian stemming algorithm" (snowballstem.org).
 */
export const stemRussian = (word: string): string => {
  const whole = foldText(word);
  const firstVowel = whole.search(/[аеиоуыэюя]/u);
  if (firstVowel < 0) return whole;
  const start = whole.slice(0, firstVowel + 1);
  const bare = withoutEnding(whole.slice(firstVowel + 1)).replace(/и$/u, '');
  const reached = whole.length - behindSyllable(behindSyllable(whole)).length - start.length;
  const derived = /ость?$/u.exec(bare);
  const base = derived && derived.index >= reached ? bare.slice(0, derived.index) : bare;
  const plain = without(base, superlative);
  if (plain !== null) return start + plain.replace(/нн$/u, 'н');
  return start + (/нн$/u.test(base) ? base.slice(0, -1) : base.replace(/ь$/u, ''));
};
