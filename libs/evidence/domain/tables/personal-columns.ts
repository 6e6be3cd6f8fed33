import { foldText } from '@qadam/language/domain';
import type { PersonalKind } from '../privacy/personal-span';

const headings: readonly (readonly [RegExp, PersonalKind])[] = [
  [
    /(?:^|[^\p{L}])(?:фио|ф\.\s?и\.\s?о|аты.?жони|аты.{0,6}теги|full name|name of (?:the )?(?:respondent|participant)|your name|respondent.?s? name|participant.?s? name|имя (?:и фамилия|респондента|участника)|фамилия)/u,
    'name',
  ],
  [/(?:телефон|phone|uyaly|уялы|whats\s?app)/u, 'phone'],
  [/(?:^|[^\p{L}])(?:иин|жсн|iin)(?![\p{L}])/u, 'iin'],
  [/(?:e-?mail|эл.{0,12}почт|пошта)/u, 'email'],
];

/** Columns whose heading says that every cell is a person or a number of one. */
export const personalColumns = (names: readonly string[]): ReadonlyMap<number, PersonalKind> =>
  new Map(
    names.flatMap((name, column) => {
      const folded = foldText(name);
      const found = headings.find(([words]) => words.test(folded));
      return found ? [[column, found[1]] as const] : [];
    }),
  );
