import type { Trilingual } from '@qadam/language/domain';

const largest = 1_000_000;

export const isCount = (value: number): boolean => Number.isInteger(value) && value > 0 && value <= largest;

export const participantWords = {
  people: {
    kk: 'Адам саны 1 мен 1 000 000 аралығындағы бүтін сан болуға тиіс. Санды түзетіңіз.',
    ru: 'Число людей — целое от 1 до 1 000 000. Исправьте число.',
    en: 'A number of people is a whole number from 1 to 1,000,000. Correct the number.',
  },
  twice: {
    kk: 'Бірдей топ, жыныс және басқа белгілер екі рет жазылған. Оларды бір жолға қосыңыз.',
    ru: 'Одна и та же группа с теми же признаками указана дважды. Сложите их в одну строку.',
    en: 'The same group with the same traits stands twice. Add the two up in one row.',
  },
} as const satisfies Readonly<Record<string, Trilingual>>;

/** Columns by the names under which they are sent. */
export type ParticipantColumn =
  'group' | 'sex' | 'ageBand' | 'disability' | 'areaCode' | 'people' | 'votes' | 'code';

const columnNames: Readonly<Record<ParticipantColumn, Trilingual>> = {
  group: { kk: 'топ', ru: 'группа', en: 'group' },
  sex: { kk: 'жынысы', ru: 'пол', en: 'sex' },
  ageBand: { kk: 'жасы', ru: 'возраст', en: 'age' },
  disability: { kk: 'мүгедектік', ru: 'инвалидность', en: 'disability' },
  areaCode: { kk: 'аумақ', ru: 'территория', en: 'area' },
  people: { kk: 'адам саны', ru: 'число людей', en: 'people' },
  votes: { kk: 'дауыс саны', ru: 'число голосов', en: 'votes' },
  code: { kk: 'код', ru: 'код', en: 'code' },
};

/** Before a sentence, the row (from 1, as sent) and the column that it is about. */
export const atRow = (row: number, column: ParticipantColumn, words: Trilingual): Trilingual => {
  const name = columnNames[column];
  return {
    kk: `${row}-жол, ${name.kk}. ${words.kk}`,
    ru: `Строка ${row}, ${name.ru}. ${words.ru}`,
    en: `Row ${row}, ${name.en}. ${words.en}`,
  };
};

/** What was given is no choice, and which there are. */
export const noSuchChoice = (value: string, choices: readonly string[]): Trilingual => {
  const all = choices.join(', ');
  return {
    kk: `«${value}» деген нұсқа жоқ. Мынаның бірін беріңіз: ${all}.`,
    ru: `Варианта «${value}» нет. Укажите один из: ${all}.`,
    en: `“${value}” is no choice. Give one of: ${all}.`,
  };
};
