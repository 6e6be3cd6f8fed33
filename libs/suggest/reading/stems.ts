import { isCyrillic } from './words';

const cyrillicVowelEnding = /[аеиоуыэюяйь]+$/u;
const longestCyrillicStem = 6;

const englishEndings: readonly (readonly [RegExp, string])[] = [
  [/(?:ational|ization|isation)s?$/u, ''],
  [/ies$/u, 'y'],
  [/(?:ments?|ness|ings?|edly|ed|ly|ers?|ors?)$/u, ''],
  [/(?:ss)$/u, 'ss'],
  [/(?:es|s|e)$/u, ''],
];

const shortestEnglishStem = 4;

const englishStem = (word: string): string => {
  for (const [ending, instead] of englishEndings) {
    if (!ending.test(word)) continue;
    const stem = word.replace(ending, instead);
    if (stem.length >= shortestEnglishStem) return stem;
  }
  return word;
};

/**
 * A crude stem for statistics, the same for every form of most words: English endings off; Cyrillic words,
 * Russian or Kazakh, without their last vowels and cut to six letters (both languages inflect at the end, and
 * no stemmer serves Kazakh). Wrong stems do no harm by themselves: letter groups are features too.
 */
export const stemOf = (folded: string): string => {
  if (!isCyrillic(folded)) return englishStem(folded);
  const bare = folded.length > 4 ? folded.replace(cyrillicVowelEnding, '') : folded;
  return (bare.length >= 3 ? bare : folded).slice(0, longestCyrillicStem);
};

/** Case, number and possession in Russian and Kazakh (folded), and the English plural and past. */
const inflections: ReadonlySet<string> = new Set(
  [
    's es ed ing',
    'а у ом ем е ы и ой ей ою ов ев ям ам ями ами ях ах я ю ь ью ия ии ию ием ий иям иях',
    'ый ий ая яя ое ее ые ие ого его ому ему ым им ых их ыми ими ую юю',
    'лар лер дар дер тар тер лары лери дары дери тары тери',
    'ды ди ты ти ны ни да де та те га ге ка ке дан ден тан тен нан нен мен бен пен',
    'дын дин тын тин нын нин сы си ы и ым им ын ин сын син ымыз имиз мыз миз',
    'сынын синин ында инде ына ине ынан инен ындагы индеги дагы деги тагы теги сында синде сына сине',
    'ларга лерге дарга дерге тарга терге ларда лерде дарда дерде тарда терде',
    'лардын лердин дардын дердин тардын тердин ларды лерди дарды дерди тарды терди',
  ].flatMap((line) => line.split(' ')),
);

const codesOf = (letters: string): number[] => Array.from(letters, (letter) => letter.charCodeAt(0));

/**
 * What remains of a dictionary form when endings are added to it: a last vowel or sign may be gone, and Kazakh к and п
 * soften to г and б. By codes of letters.
 */
export const vowelsAndSigns: ReadonlySet<number> = new Set(codesOf('аеиоуыэюяйьe'));
export const softened: ReadonlyMap<number, number> = new Map([
  ['к'.charCodeAt(0), 'г'.charCodeAt(0)],
  ['п'.charCodeAt(0), 'б'.charCodeAt(0)],
]);

const longestInflection = 7;
const shortestBase = 3;

/** How long each base is from which this form of a word could have been made with an ending. */
export const endingsOf = (folded: string): number[] => {
  const lengths: number[] = [];
  const first = Math.max(shortestBase, folded.length - longestInflection);
  for (let cut = first; cut < folded.length; cut += 1)
    if (inflections.has(folded.slice(cut))) lengths.push(cut);
  return lengths;
};
