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
