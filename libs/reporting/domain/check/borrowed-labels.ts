import type { Language, Trilingual } from '@qadam/language/domain';
import { inEach, languageNames, shownWhere } from './check-words';
import type { ShownNumber } from './unlike-numbers';

/** A label of the data that a section shows in the words of another language, as it has none in that of the text. */
export interface BorrowedLabel {
  readonly section: string;
  /** Of the text. */
  readonly language: Language;
  readonly where: ShownNumber['where'];
  readonly indicator: string;
  readonly label: string;
  readonly labelLanguage: Language;
}

/** The labels that one language of a section borrows at one place, each once. */
export const borrowedByPlace = (
  labels: readonly BorrowedLabel[],
): ReadonlyArray<readonly [BorrowedLabel, ...BorrowedLabel[]]> =>
  [
    ...Map.groupBy(labels, ({ language, where, indicator }) =>
      [language, where, indicator].join(' '),
    ).values(),
  ]
    .map((own) => [...new Map(own.map((one) => [one.label, one])).values()])
    .flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));

/** Such as `5.5.2, table of the goal`. */
export const borrowedPlace = ({ where, indicator }: BorrowedLabel): Trilingual =>
  inEach((language) => `${indicator}, ${shownWhere[where][language]}`);

export const borrowedMessage = (labels: readonly [BorrowedLabel, ...BorrowedLabel[]]): Trilingual =>
  inEach((language) => {
    const [{ language: written }] = labels;
    const own = languageNames[written][language];
    const list = labels
      .map(({ label, labelLanguage }) => `«${label}» (${languageNames[labelLanguage][language]})`)
      .join('; ');
    if (language === 'kk') return `Деректердегі атаудың ${own} сөзі жоқ, басқа тілде басылады: ${list}.`;
    return language === 'ru'
      ? `У названия в данных нет слов ${own}, печатается на другом языке: ${list}.`
      : `A label of the data has no words ${own} and is printed in another language: ${list.replaceAll('«', '“').replaceAll('»', '”')}.`;
  });
