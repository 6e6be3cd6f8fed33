import { isCyrillic } from './words';

const cyrillicVowels: ReadonlySet<number> = new Set(
  Array.from('аеиоуыэюяйь', (letter) => letter.charCodeAt(0)),
);
const longestCyrillicStem = 6;

/** English endings in the order in which they are tried, the longer of those tried together first. */
const englishEndings: readonly (readonly [endings: readonly string[], instead: string])[] = [
  [['izations', 'isations', 'ationals', 'ization', 'isation', 'ational'], ''],
  [['ies'], 'y'],
  [['ments', 'ment', 'ness', 'ings', 'edly', 'ing', 'ers', 'ors', 'ed', 'ly', 'er', 'or'], ''],
  [['ss'], 'ss'],
  [['es', 's', 'e'], ''],
];
const lastOfEndings: ReadonlySet<number> = new Set(
  englishEndings.flatMap(([endings]) => endings.map((ending) => ending.charCodeAt(ending.length - 1))),
);

const shortestEnglishStem = 4;

/** Whether a word ends as said, letter by letter from the last, by which most endings part. */
const hasEnding = (word: string, ending: string): boolean => {
  const from = word.length - ending.length;
  if (from < 0) return false;
  for (let at = ending.length - 1; at >= 0; at -= 1)
    if (word.charCodeAt(from + at) !== ending.charCodeAt(at)) return false;
  return true;
};

const englishStem = (word: string): string => {
  if (!lastOfEndings.has(word.charCodeAt(word.length - 1))) return word;
  for (let group = 0; group < englishEndings.length; group += 1) {
    const [endings, instead] = englishEndings[group]!;
    const ending = endings.find((one) => hasEnding(word, one));
    if (ending === undefined) continue;
    const length = word.length - ending.length;
    if (length + instead.length >= shortestEnglishStem) return word.slice(0, length) + instead;
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
  let length = folded.length;
  if (length > 4) while (length > 0 && cyrillicVowels.has(folded.charCodeAt(length - 1))) length -= 1;
  return folded.slice(0, Math.min(length >= 3 ? length : folded.length, longestCyrillicStem));
};

/** Case, number and possession in Russian and Kazakh (folded), and the English plural and past. */
const inflections: readonly string[] = [
  's es ed ing',
  'а у ом ем е ы и ой ей ою ов ев ям ам ями ами ях ах я ю ь ью ия ии ию ием ий иям иях',
  'ый ий ая яя ое ее ые ие ого его ому ему ым им ых их ыми ими ую юю',
  'лар лер дар дер тар тер лары лери дары дери тары тери',
  'ды ди ты ти ны ни да де та те га ге ка ке дан ден тан тен нан нен мен бен пен',
  'дын дин тын тин нын нин сы си ы и ым им ын ин сын син ымыз имиз мыз миз',
  'сынын синин ында инде ына ине ынан инен ындагы индеги дагы деги тагы теги сында синде сына сине',
  'ларга лерге дарга дерге тарга терге ларда лерде дарда дерде тарда терде',
  'лардын лердин дардын дердин тардын тердин ларды лерди дарды дерди тарды терди',
].flatMap((line) => line.split(' '));

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

/** Inflections by their letters from the last to the first, so that one walk from a word's end finds all it has. */
interface Endings {
  readonly before: Map<number, Endings>;
  isWhole: boolean;
}

const makeEndings = (): Endings => ({ before: new Map<number, Endings>(), isWhole: false });

const endings = makeEndings();
for (const inflection of inflections) {
  let at = endings;
  for (const code of codesOf(inflection).reverse()) {
    const next = at.before.get(code) ?? makeEndings();
    at.before.set(code, next);
    at = next;
  }
  at.isWhole = true;
}

const shortestBase = 3;

/** How long each base is from which this form of a word could have been made with an ending; longest first. */
export const endingsOf = (folded: string): number[] => {
  const lengths: number[] = [];
  let at: Endings | undefined = endings;
  for (let cut = folded.length - 1; cut >= shortestBase; cut -= 1) {
    at = at.before.get(folded.charCodeAt(cut));
    if (at === undefined) break;
    if (at.isWhole) lengths.push(cut);
  }
  return lengths;
};
