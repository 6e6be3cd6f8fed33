import type { Area } from './area';
import { ancestorsOf } from './hierarchy';
import { placeTypeOf, readPlaceName } from './place-name';

/** One line of the classifier: a code of nine digits and the names beside it. */
export interface KatoEntry {
  readonly row: number;
  readonly kato: string;
  readonly names: readonly string[];
}

export interface KatoMatch {
  readonly area: string;
  readonly kato: string;
}

export interface KatoReading {
  readonly matches: readonly KatoMatch[];
  /** Areas that several codes fit: nothing is taken for them. */
  readonly ambiguous: readonly { readonly area: string; readonly katos: readonly string[] }[];
  /** Areas of today that the table does not name. */
  readonly missing: readonly string[];
}

const isCode = (text: string): boolean => /^\d{9}$/u.test(text);
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/**
 * The lines of a table of the classifier of administrative and territorial objects (KATO): wherever a cell holds nine
 * digits it is the code, cells with letters are the names. Headings and lines without a code are passed over.
 */
export const readKatoRows = (rows: readonly (readonly string[])[]): readonly KatoEntry[] =>
  rows.flatMap((cells, at) => {
    const texts = cells.map((cell) => cell.trim());
    const kato = texts.find(isCode);
    const names = texts.filter(hasLetters);
    return kato === undefined || names.length === 0 ? [] : [{ row: at + 1, kato, names }];
  });

/** Region: AB followed by zeros; district or city of a region: ABCD followed by zeros (structure of the code). */
const levelOfCode = (kato: string): 'region' | 'part' | 'other' => {
  if (/^\d\d0{7}$/u.test(kato)) return 'region';
  return /^\d{4}0{5}$/u.test(kato) ? 'part' : 'other';
};

/** «г.а.» is the territory of a city with its akimat: the city itself, as the statistics count it. */
const withoutAdministration = (name: string): string =>
  name.replace(/г\.\s*а\.?/giu, 'г.').replace(/қ\.\s*ә\.?/giu, 'қ.');

const fits = (area: Area, names: readonly string[]): boolean => {
  const own = [area.name.kk, area.name.ru, area.name.en, ...area.aliases].map(
    (name) => readPlaceName(withoutAdministration(name)).own,
  );
  return names.some((name) => {
    const wanted = readPlaceName(withoutAdministration(name));
    return own.includes(wanted.own) && (wanted.type === undefined || wanted.type === placeTypeOf(area));
  });
};

/**
 * Finds the code of every present region, city and district by its name, at its own level and, for parts, within
 * the two digits of its region. Structure of the code: National classifier of Kazakhstan NK RK 11-2021, AB region,
 * CD district or city, EF rural district, HIJ settlement.
 */
export const matchKato = (areas: readonly Area[], entries: readonly KatoEntry[]): KatoReading => {
  const present = areas.filter(
    ({ level, validTo }) =>
      validTo === null && (level === 'region' || level === 'city' || level === 'district'),
  );
  const candidates = (area: Area, region: string | undefined) => [
    ...new Set(
      entries
        .filter(
          ({ kato, names }) =>
            levelOfCode(kato) === (area.level === 'region' ? 'region' : 'part') &&
            (area.level === 'region' || (region !== undefined && kato.startsWith(region))) &&
            fits(area, names),
        )
        .map(({ kato }) => kato),
    ),
  ];
  const regionOf = new Map(
    present
      .filter(({ level }) => level === 'region')
      .map((area) => [area.code, candidates(area, undefined)[0] ?? area.kato ?? undefined] as const),
  );
  const found = present.map((area) => {
    const region = ancestorsOf(areas, area.code).find(({ level }) => level === 'region');
    const digits = region === undefined ? undefined : regionOf.get(region.code)?.slice(0, 2);
    return { area: area.code, katos: candidates(area, digits) };
  });
  return {
    matches: found.flatMap(({ area, katos: [kato, ...others] }) =>
      kato !== undefined && others.length === 0 ? [{ area, kato }] : [],
    ),
    ambiguous: found.filter(({ katos }) => katos.length > 1),
    missing: found.filter(({ katos }) => katos.length === 0).map(({ area }) => area),
  };
};
