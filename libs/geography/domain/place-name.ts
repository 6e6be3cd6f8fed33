import { foldText } from '@qadam/language/domain';
import type { Area } from './area';

/** What the generic word beside a name says the place is: «область», «город», «район», «республика». */
export type PlaceType = 'country' | 'oblast' | 'city' | 'district';

/** A name without its generic word, folded for comparison: "Ulytau district" is `ulytau`, a district. */
export interface PlaceName {
  readonly own: string;
  readonly type?: PlaceType;
}

/** Generic words and their abbreviations as `foldText` leaves them; «қ.» and «г.» are short for city. */
const genericWords: ReadonlyMap<string, PlaceType> = new Map([
  ...['республика', 'республикасы', 'republic'].map((word) => [word, 'country'] as const),
  ...['область', 'обл', 'облысы', 'облыс', 'region', 'oblast', 'oblysy'].map(
    (word) => [word, 'oblast'] as const,
  ),
  ...['город', 'гор', 'г', 'каласы', 'кала', 'к', 'city', 'town', 'qalasy'].map(
    (word) => [word, 'city'] as const,
  ),
  ...['район', 'ауданы', 'аудан', 'ауд', 'district', 'rayon', 'raion', 'audany'].map(
    (word) => [word, 'district'] as const,
  ),
]);

const wordsWithoutMeaning: ReadonlySet<string> = new Set(['of', 'the']);

/**
 * Takes a name apart, in any of the three languages and however a file writes it («г_Астана», "Türkistan
 * oblysy", «Абайский р-н», "South Kazakhstan region (until 2018)"): folded, without punctuation, brackets,
 * Latin accents and generic words. `own` is empty when nothing else was there; the type is missing when there
 * was no generic word, and of several the first counts.
 */
export const readPlaceName = (text: string): PlaceName => {
  const words = wordsOf(text);
  const type = words.map((word) => genericWords.get(word)).find((found) => found !== undefined);
  const own = words.filter((word) => !genericWords.has(word) && !wordsWithoutMeaning.has(word)).join(' ');
  return type === undefined ? { own } : { own, type };
};

/** What an area is called beside its name: a city of republican significance is a city, though a region by level, and so is a town. */
export const placeTypeOf = ({ level, kind }: Pick<Area, 'level' | 'kind'>): PlaceType => {
  if (level === 'settlement') return 'city';
  if (level !== 'region') return level;
  return kind === 'republican-city' ? 'city' : 'oblast';
};

const wordsOf = (text: string): readonly string[] =>
  foldText(withoutLatinAccents(text))
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/(?<!\p{L})р-н(?!\p{L})/gu, 'район')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const withoutLatinAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');
