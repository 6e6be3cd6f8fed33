import { foldText } from '@qadam/language/domain';

/** Something of the data by the names that it has in the language of a document. */
export interface Named {
  readonly code: string;
  readonly names: readonly string[];
}

/** Where a number of a table stands, in words. */
export interface CellWords {
  readonly row: string;
  readonly column: string;
  readonly caption: string;
}

const indicatorCode = /(?<![\d.])\d{1,2}\.(?:\d{1,2}|[a-d])\.\d{1,2}(?![\d.]*\d)/gu;

const only = (codes: readonly string[]): string | null => {
  const [first = null, ...others] = new Set(codes);
  return others.length === 0 ? first : null;
};

/** Without its year, its unit and what stands in brackets. */
const bare = (text: string): string =>
  foldText(text)
    .replace(/\([^()]*\)|(?<!\p{N})(?:19|20)\d\d(?!\p{N})(?:\s?(?:г|ж)\.)?|%/gu, ' ')
    .replace(/[\s,;:.]+/gu, ' ')
    .trim();

/** The heads of a row or column that stand one over the other. */
const partsOf = (text: string): readonly string[] => text.split(' · ').map(bare);

/** Words that say what kind of place a name is of. */
const placeWords = [
  ['region', /(?<!\p{L})(?:regions?|oblast|province|област\p{L}*|обл|облыс\p{L}*)(?!\p{L})/giu],
  ['city', /(?<!\p{L})(?:city|town|город\p{L}*|г|қала\p{L}*|қ)(?!\p{L})/giu],
  ['district', /(?<!\p{L})(?:districts?|rayon|raion|район\p{L}*|аудан\p{L}*)(?!\p{L})/giu],
] as const;

/** A name without the word for its kind, and that kind; `null` where the name does not say it. */
const placeOf = (part: string): { readonly own: string; readonly kind: string | null } => {
  const [kind = null] = placeWords.find(([, words]) => part.search(words) >= 0) ?? [];
  const own = placeWords.reduce((rest, [, words]) => rest.replace(words, ' '), part);
  return { own: own.replace(/\s+/gu, ' ').trim(), kind };
};

const called = (text: string, all: readonly Named[]): string | null =>
  only(
    partsOf(text).flatMap((part) =>
      part === ''
        ? []
        : all.filter(({ names }) => names.some((name) => bare(name) === part)).map(({ code }) => code),
    ),
  );

/** The one whose name stands in a caption as a whole; of names within names the longest. */
const within = (caption: string, all: readonly Named[]): string | null => {
  const text = ` ${bare(caption)} `;
  const found = all.flatMap(({ code, names }) =>
    names
      .map(bare)
      .filter((name) => name !== '' && text.includes(` ${name} `))
      .map((name) => ({ code, name })),
  );
  const longest = Math.max(0, ...found.map(({ name }) => name.length));
  return only(found.filter(({ name }) => name.length === longest).map(({ code }) => code));
};

/** By its full name, else by its own name with another word for its kind: “Karaganda oblast”, «обл. Абай». */
const calledPlace = (text: string, areas: readonly Named[]): string | null => {
  const exact = called(text, areas);
  if (exact !== null) return exact;
  const wanted = partsOf(text).map(placeOf);
  return only(
    wanted
      .filter(({ own, kind }) => own !== '' && kind !== null)
      .flatMap(({ own, kind }) =>
        areas
          .filter(({ names }) => {
            const places = names.map((name) => placeOf(bare(name)));
            const kinds = places.map((place) => place.kind).filter((one) => one !== null);
            const isOfKind = kinds.length === 0 || kinds.some((one) => one === kind);
            return isOfKind && places.some((place) => place.own === own);
          })
          .map(({ code }) => code),
      ),
  );
};

/** The area that the row or the column of a number calls by its name; `null` where none or several do. */
export const areaBeside = ({ row, column }: CellWords, areas: readonly Named[]): string | null =>
  calledPlace(row, areas) ?? calledPlace(column, areas);

/** Whether the row or the column of a number is about some place, known or not. */
const isOfPlace = ({ row, column }: CellWords): boolean =>
  [...partsOf(row), ...partsOf(column)].some((part) => {
    const { own, kind } = placeOf(part);
    return kind !== null && own !== '';
  });

/**
 * The area that the row, the column or the caption of a number calls by its name; `null` where none or several do. A row or
 * column about a place that nobody knows is not about that of the caption.
 */
export const namedArea = (words: CellWords, areas: readonly Named[]): string | null =>
  areaBeside(words, areas) ?? (isOfPlace(words) ? null : within(words.caption, areas));

/**
 * The same, else the country of the review, where nothing says that the number is of a part of it: neither its row or column
 * nor another row of its table, which `namesAreas`.
 */
export const areaOf = (
  words: CellWords,
  areas: readonly Named[],
  namesAreas: boolean,
  country: string,
): string | null => {
  const beside = areaBeside(words, areas);
  if (beside !== null) return beside;
  return namesAreas || isOfPlace(words) ? null : (within(words.caption, areas) ?? country);
};

/**
 * The indicator that the row, the column or the caption of a number calls by its code, or by its full title; `null` where
 * none or several do.
 */
export const namedIndicator = (
  { row, column, caption }: CellWords,
  indicators: readonly Named[],
): string | null => {
  const known = new Set(indicators.map(({ code }) => code));
  for (const text of [row, column, caption]) {
    const code = only((text.match(indicatorCode) ?? []).filter((one) => known.has(one)));
    if (code !== null) return code;
  }
  return called(row, indicators) ?? called(column, indicators) ?? within(caption, indicators);
};

/** Whether the words around a number name each part of what a series is of, such as `Women, 35–44 years`. */
export const namesSeries = ({ row, column, caption }: CellWords, label: string): boolean =>
  label
    .split(/[,:·]\s*/u)
    .map(bare)
    .filter((part) => part !== '')
    .every(
      (part) =>
        [...partsOf(row), ...partsOf(column)].includes(part) || ` ${bare(caption)} `.includes(` ${part} `),
    );
