/** A name in one row or several, and the width of each of them in pixels. */
export interface NameRows {
  readonly rows: readonly string[];
  readonly widths: readonly number[];
}

const softHyphen = '\u00ad';

/** A name without its soft hyphens. */
export const plainName = (name: string): string => name.replaceAll(softHyphen, '');

const nearestTo = (middle: number, places: readonly number[]): number | undefined =>
  places.toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0];

/**
 * A name in two rows, parted behind the hyphen or at the blank that lies nearest to its middle («Северо-» and
 * «Казахстанская»); `null` without either.
 */
export const brokenName = (name: string): readonly [string, string] | null => {
  const at = nearestTo(
    name.length / 2,
    [...name.matchAll(/(?<=.{3})[-\s](?=.{3})/gu)].map(({ index }) => index),
  );
  return at === undefined ? null : [name.slice(0, at + 1).trim(), name.slice(at + 1)];
};

/** A name parted with a hyphen at the soft one that lies nearest to its middle; `null` without any. */
const hyphenatedRows = (name: string): readonly [string, string] | null => {
  const at = nearestTo(
    name.length / 2,
    [...name.matchAll(/\u00ad/gu)].map(({ index }) => index),
  );
  return at === undefined ? null : [`${plainName(name.slice(0, at))}-`, plainName(name.slice(at + 1))];
};

/**
 * The ways to write a name on a map, the first of them best: in one row; in two at its hyphen or blank; in two at a
 * syllable; in three. Soft hyphens in it say where syllables begin.
 */
export const nameRows = (name: string, widthOf: (row: string) => number): readonly NameRows[] => {
  const broken = brokenName(name);
  const [head = '', tail = ''] = broken ?? [];
  const inThree =
    plainName(head).length > plainName(tail).length ? hyphenatedRows(head) : hyphenatedRows(tail);
  const three =
    broken === null || inThree === null
      ? null
      : plainName(head).length > plainName(tail).length
        ? [...inThree, tail]
        : [head, ...inThree];
  return [[name], broken, broken === null ? hyphenatedRows(name) : null, three].flatMap((rows) => {
    if (rows === null) return [];
    const shown = rows.map(plainName);
    return [{ rows: shown, widths: shown.map(widthOf) }];
  });
};
