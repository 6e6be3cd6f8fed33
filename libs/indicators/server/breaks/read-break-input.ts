import { type BreakFault, breakFaults, type MethodologyBreak } from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';
import { type Failure, invalidInput } from '@qadam/platform/server';
import type { MethodologyBreakInput } from './break.object';

const words: Readonly<Record<BreakFault, Trilingual & { readonly field: string }>> = {
  'year-out-of-range': {
    field: 'year',
    kk: 'Жаңа әдістеменің бірінші жылын төрт таңбамен жазыңыз, 1991–2100 аралығында.',
    ru: 'Укажите первый год новой методики четырьмя цифрами, от 1991 до 2100.',
    en: 'Give the first year of the new method in four digits, from 1991 to 2100.',
  },
  'why-missing': {
    field: 'why',
    kk: 'Не өзгергенін кемінде бір тілде жазыңыз.',
    ru: 'Напишите хотя бы на одном языке, что изменилось.',
    en: 'Say in at least one language what changed.',
  },
  'source-missing': {
    field: 'source',
    kk: 'Бұл қайда жазылғанын көрсетіңіз: әдістеме, бұйрық, мекеме хабары.',
    ru: 'Укажите, где об этом сказано: методика, приказ, сообщение ведомства.',
    en: 'Say where it is written down: a methodology, an order, a notice of the office.',
  },
};

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export interface ReadBreak extends MethodologyBreak {
  readonly note: string;
}

/** A break as the domain reads it; the first fault is refused with its field. */
export const readBreakInput = (input: MethodologyBreakInput): ReadBreak => {
  const { year, seriesKey = null, whyKk, whyRu, whyEn, source, note } = input;
  const read: ReadBreak = {
    ...{ year, seriesKey },
    why: { kk: textOrNull(whyKk), ru: textOrNull(whyRu), en: textOrNull(whyEn) },
    source: source.trim(),
    note: note.trim(),
  };
  const [fault] = breakFaults(read);
  const thisYear = new Date().getUTCFullYear();
  if (fault === undefined && year > thisYear)
    throw invalidInput(
      {
        kk: `${year} жыл әлі келген жоқ. Жаңа әдістеменің ${thisYear} жылдан кеш емес бірінші жылын көрсетіңіз.`,
        ru: `${year} год ещё не наступил. Укажите первый год новой методики не позже ${thisYear}.`,
        en: `${year} is a year to come. Give the first year of the new method, ${thisYear} at the latest.`,
      },
      { field: 'year' },
    );
  if (fault !== undefined) {
    const { field, ...sentence } = words[fault];
    throw invalidInput(sentence, { field });
  }
  return read;
};

/** Nothing is parted by a break that no figure comes before: that it has begun with the first one is no change. */
export const nothingBefore = (year: number, first: number): Failure =>
  invalidInput(
    {
      kk: `${year} жылға дейін дерек жоқ: қатар ${first} жылдан басталады, сондықтан бөлетін ештеңе жоқ. ${first} жылдан кейінгі жылды көрсетіңіз.`,
      ru: `До ${year} года значений нет: ряд начинается с ${first} года, и разделять нечего. Укажите год позже ${first}.`,
      en: `There is no figure before ${year}: the series begins in ${first}, so there is nothing to part. Give a year after ${first}.`,
    },
    { field: 'year' },
  );
