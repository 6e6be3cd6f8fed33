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

/** The area that the row, the column or the caption of a number calls by its full name; `null` where none or several do. */
export const namedArea = ({ row, column, caption }: CellWords, areas: readonly Named[]): string | null =>
  called(row, areas) ?? called(column, areas) ?? within(caption, areas);

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
