import { mostProposals } from '@qadam/geography/domain';
import { editDistance } from '@qadam/language/domain';
import { nearestCodes } from '../open-sdg/nearest-code';
import { comparable, type NameIndex, percentWords } from './table-knowledge';
import { isUnitAlone, sameSenseUnits } from './unit-words';

/** What units are made of, as `comparable` writes it, so that a slip in one word hides no unit. */
const wordsOfUnits = [
  ...['percent', 'percentage', 'процент', 'процентов', 'пайыз'],
  ...['тысяч', 'миллион', 'миллиард', 'thousand', 'million', 'billion'],
  ...['человек', 'адам', 'people', 'persons', 'тенге', 'tenge', 'доллар', 'dollars', 'usd', 'kzt'],
  ...['тонн', 'tonnes', 'гектар', 'hectares', 'единиц', 'бирлик', 'units'],
];

/** A word of four letters may have one slip, of seven two; a swap of neighbours is one. */
const tidyWord = (word: string): string => {
  const most = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
  const near = wordsOfUnits
    .map((known) => ({ known, edits: editDistance(word, known) }))
    .toSorted((one, other) => one.edits - other.edits)[0];
  return near !== undefined && near.edits <= most ? near.known : word;
};

/** The units that say the same: `тыс. чел.` and `тысяч человекк` are thousands of persons. */
const bySense = (text: string, names: NameIndex): readonly string[] => {
  const tidy = comparable(text).replace(/\p{L}+/gu, tidyWord);
  return isUnitAlone(tidy) ? sameSenseUnits(tidy, names) : [];
};

/** The units that a text means as it stands, by their name, a word for the percentage, or other words that say the same. */
export const unitsMeant = (text: string, names: NameIndex): readonly string[] => {
  const named = names.unitInWords(text);
  return named === null ? bySense(text, names) : [named];
};

/** The units whose code or name, or another word for the percentage, is the fewest edits away. */
const byLetters = (text: string, names: NameIndex): readonly string[] => {
  const byText = new Map<string, Set<string>>();
  const add = (words: string, code: string) => {
    const key = comparable(words);
    if (key !== '') byText.set(key, (byText.get(key) ?? new Set()).add(code));
  };
  for (const { dimension, code, names: own } of names.knowledge.codes)
    if (dimension === 'UNIT_MEASURE') for (const words of [code, ...own]) add(words, code);
  if (names.hasCode('UNIT_MEASURE', 'PT')) for (const words of percentWords) add(words, 'PT');
  const near = nearestCodes(comparable(text), byText.keys());
  return [...new Set(near.flatMap((words) => [...(byText.get(words) ?? [])]))];
};

/**
 * The units that a text which is none may mean: the one whose name it is, else those that say the same in other words
 * or with a slip in a word, else those with the fewest other letters. None where more than three are equally near.
 */
export const nearUnits = (text: string, names: NameIndex): readonly string[] => {
  const named = names.unitInWords(text);
  if (named !== null) return [named];
  for (const way of [bySense, byLetters]) {
    const near = way(text, names);
    if (near.length > 0 && near.length <= mostProposals) return near;
  }
  return [];
};
