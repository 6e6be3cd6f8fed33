import { languages } from '@qadam/language/domain';
import { type Area, type AreaLevel, areaLevels } from './area';
import { placeTypeOf, readPlaceName } from './place-name';
import { isValidOn } from './validity';

/** What is known beside the name; narrows the search. */
export interface AreaSearch {
  readonly level?: AreaLevel;
  /** Only areas that exist on this day, `YYYY-MM-DD`. */
  readonly on?: string;
}

export type FoundArea =
  | { readonly kind: 'found'; readonly area: Area }
  /** The widest level first: ask which one is meant. */
  | { readonly kind: 'ambiguous'; readonly areas: readonly Area[] }
  | { readonly kind: 'not-found' };

/**
 * The area that a text names, by its name or an alias in any of the three languages, without regard to case,
 * Kazakh letters, punctuation and look-alikes. The generic word may be missing, stand on either side or be
 * short; where it is there it decides: "Ulytau" is ambiguous, «Ұлытау ауд.» is the district. Whole names only,
 * no beginnings and no misspellings beyond the aliases.
 */
export const findArea = (areas: readonly Area[], text: string, search: AreaSearch = {}): FoundArea => {
  const matches = areasNamed(areas, text, search);
  const [area] = matches;
  if (area === undefined) return { kind: 'not-found' };
  return matches.length === 1 ? { kind: 'found', area } : { kind: 'ambiguous', areas: matches };
};

/** All areas that a text may name (see `findArea`), the widest level first; empty when there is none. */
export const areasNamed = (
  areas: readonly Area[],
  text: string,
  { level, on }: AreaSearch = {},
): readonly Area[] => {
  const wanted = readPlaceName(text);
  if (wanted.own === '') return [];
  return areas
    .filter(
      (area) =>
        (level === undefined || area.level === level) &&
        (on === undefined || isValidOn(area, on)) &&
        (wanted.type === undefined || wanted.type === placeTypeOf(area)) &&
        namesOf(area).some((name) => readPlaceName(name).own === wanted.own),
    )
    .toSorted((one, other) => areaLevels.indexOf(one.level) - areaLevels.indexOf(other.level));
};

const namesOf = ({ name, aliases }: Area): readonly string[] => [
  ...languages.map((language) => name[language]),
  ...aliases,
];
