import { nearCodes } from '../table/near-codes';
import { NameIndex, type NamedDimensionCode } from '../table/table-knowledge';
import { topLevelKeys } from './known-codes';
import type { NamedText } from './source-file';

/** The codes of a dimension that a text which is none may mean; several where they are equally near. */
export type CodesMeant = (dimension: string, text: string) => readonly string[];

/** A translation of a folder, with the dimension whose codes it names: `translations/ru/SEX.yml`. */
export interface Translation extends NamedText {
  readonly dimension: string;
}

/** What a translation calls its codes: one name a line (`F: женщины`), with or without quotes. */
const namesIn = ({ dimension, text }: Translation): readonly NamedDimensionCode[] => {
  const lines = text.split(/\r\n|\n|\r/u);
  return topLevelKeys(text).flatMap(({ key, row }) => {
    const [, said = ''] = /:\s+(.*)$/u.exec(lines[row - 1] ?? '') ?? [];
    const name = said.trim().replace(/^(['"])(.*)\1$/u, '$2');
    return key === dimension || name === '' ? [] : [{ dimension, code: key, names: [name] }];
  });
};

/**
 * Finds what a text means by the names that the translations of a folder and our own lists give to codes (`nearCodes`).
 * The names of a dimension are read when a text of it is first asked for; each text is looked up once.
 */
export const codesMeant = (
  translations: readonly Translation[],
  own: readonly NamedDimensionCode[],
): CodesMeant => {
  const indexes = new Map<string, NameIndex>();
  const namesOf = (dimension: string): NameIndex => {
    let names = indexes.get(dimension);
    if (names === undefined) {
      const isOfIt = (one: { readonly dimension: string }) => one.dimension === dimension;
      names = new NameIndex({
        ...{ country: '', areas: [], dimensions: [], indicators: [], listedSeries: new Map() },
        codes: [...translations.filter(isOfIt).flatMap(namesIn), ...own.filter(isOfIt)],
      });
      indexes.set(dimension, names);
    }
    return names;
  };
  const found = new Map<string, readonly string[]>();
  return (dimension, text) => {
    const key = `${dimension}\n${text}`;
    let meant = found.get(key);
    if (meant === undefined) {
      found.set(key, (meant = nearCodes(text, dimension, namesOf(dimension))));
    }
    return meant;
  };
};
