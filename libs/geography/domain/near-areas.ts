import { editDistance } from '@qadam/language/domain';
import { meansCountry } from './country-meant';
import { foldedName } from './folded-name';

/** An area by its codes and names; `code` is the one to propose. */
export interface AreaCandidate {
  readonly code: string;
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

/** Beyond so many, proposals help nobody. */
export const mostProposals = 3;

/** Edits that leave a name of this length recognisable. */
const editsIn = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

const isKindWord = (token: string, word: string): boolean =>
  token === word || (word.length > 4 && token.length > 3 && editDistance(token, word) <= 1);

/** The areas at the least distance that is not beyond `most`; `distanceOf` gives infinity for those that are far. */
const nearestOf = (
  areas: readonly AreaCandidate[],
  most: number,
  distanceOf: (area: AreaCandidate) => number,
): readonly AreaCandidate[] => {
  let [best, found]: [number, AreaCandidate[]] = [most, []];
  for (const area of areas) {
    const distance = distanceOf(area);
    if (distance < best) [best, found] = [distance, [area]];
    else if (distance === best) found.push(area);
  }
  return found;
};

const least = (distances: readonly number[]): number => Math.min(Infinity, ...distances);

const foldedNames = new WeakMap<AreaCandidate, ReturnType<typeof foldedName>[]>();
const namesIn = (area: AreaCandidate) => {
  const known = foldedNames.get(area) ?? area.names.map((name) => foldedName(name));
  foldedNames.set(area, known);
  return known;
};

const byCode = (text: string, areas: readonly AreaCandidate[]): readonly AreaCandidate[] => {
  const plain = text.replace(/\s+/gu, '').toUpperCase();
  return nearestOf(areas, plain.length < 4 ? 0 : plain.length <= 5 ? 1 : 2, ({ codes }) =>
    least(codes.map((code) => editDistance(plain, code.toUpperCase()))),
  );
};

/** `most`: the edits that are allowed; as many as leave the name recognisable, where none are given. */
const byName = (text: string, areas: readonly AreaCandidate[], most?: number): readonly AreaCandidate[] => {
  const wanted = foldedName(text, isKindWord);
  if (wanted.text === '') return [];
  const near = nearestOf(areas, most ?? editsIn(wanted.text.length), (area) =>
    least(namesIn(area).map((name) => editDistance(wanted.text, name.text))),
  );
  const sameKind = near.filter((area) => namesIn(area).some(({ kind }) => kind === wanted.kind));
  // `республика` is said of no region, however near its name is.
  if (wanted.kind === 'country') return sameKind;
  return wanted.kind === null || sameKind.length === 0 ? near : sameKind;
};

/** Of a region and its district of the same name, tables of figures mean the region, unless they say otherwise. */
const withoutDistricts = (text: string, areas: readonly AreaCandidate[]): readonly AreaCandidate[] => {
  const isDistrict = (area: AreaCandidate) => namesIn(area).some(({ kind }) => kind === 'district');
  const others = areas.filter((area) => !isDistrict(area));
  return others.length === 0 || foldedName(text, isKindWord).kind === 'district' ? areas : others;
};

/** A code that somebody made up of the country and the first letters of a name: `KZAST`, `KZUYLT`. */
const byBeginning = (
  text: string,
  areas: readonly AreaCandidate[],
  { most, shortest }: { readonly most: number; readonly shortest: number },
): readonly AreaCandidate[] => {
  const beginning = /^\s*kz[-_ ]?([\p{L}]{2,})\s*$/iu.exec(text)?.[1];
  if (beginning === undefined) return [];
  const wanted = foldedName(beginning).text;
  if (wanted.length < shortest) return [];
  return nearestOf(areas, most, (area) =>
    least(namesIn(area).map((name) => editDistance(wanted, name.text.slice(0, wanted.length)))),
  );
};

/**
 * The areas that a code or name that nobody knows may mean: those whose name begins with the letters of a made-up code,
 * else those of exactly this name and those whose code is fewest edits away (Damerau 1964; one for codes of up to five characters, else two), else
 * those whose name is, written in kk, ru or en and in whatever letters, with or without a word for its kind (none for
 * three letters, one for six, two for more), else those whose name begins nearly as a made-up code does. What means the country (`meansCountry`) is never a part of it. Several where they are equally near; none where more than three are, or all are far.
 */
export const nearAreas = (given: string, areas: readonly AreaCandidate[]): readonly string[] => {
  if (meansCountry(given))
    return areas.flatMap(({ code, names }) => (names.some((name) => meansCountry(name)) ? [code] : []));
  // `Northern Kazakhstan` is called North Kazakhstan.
  const text = given.replace(/\b(north|east|south|west)ern\b/giu, '$1');
  const ways = [
    () => byBeginning(text, areas, { most: 0, shortest: 3 }),
    // `Almaty` is as much the name of a region as, but for letter case, the code of the city.
    () => [...byName(text, areas, 0), ...byCode(text, areas)],
    () => byName(text, areas),
    () => byBeginning(text, areas, { most: 0, shortest: 2 }),
    () => byBeginning(text, areas, { most: 1, shortest: 4 }),
  ];
  for (const way of ways) {
    const codes = [...new Set(withoutDistricts(text, way()).map(({ code }) => code))];
    if (codes.length > 0) return codes.length > mostProposals ? [] : codes;
  }
  return [];
};
