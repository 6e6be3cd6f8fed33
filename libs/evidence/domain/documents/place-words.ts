import type { Language, Trilingual } from '@qadam/language/domain';

const named: Readonly<Record<string, (number: string) => Trilingual>> = {
  row: (number) => ({ kk: `${number}-жол`, ru: `строка ${number}`, en: `row ${number}` }),
  line: (number) => ({ kk: `${number}-жол`, ru: `строка ${number}`, en: `line ${number}` }),
  page: (number) => ({ kk: `${number}-бет`, ru: `страница ${number}`, en: `page ${number}` }),
  column: (number) => ({ kk: `${number}-баған`, ru: `столбец ${number}`, en: `column ${number}` }),
};

/** A place as problems of files carry it (`a.csv, row 3`, `project.qde, line 10: Coding x`) for a reader of a language. */
export const placeInWords = (place: string, language: Language): string =>
  place.replace(
    /(^|, )(row|line|page|column) (\d+)(?=$|[,:])/gu,
    (whole, before: string, name: string, number: string) => {
      const words = named[name]?.(number)[language];
      return words === undefined ? whole : before + words;
    },
  );
