import type { Language, Trilingual } from '@qadam/language/domain';
import type { ItemOutcome } from './review-item';

export const outcomeWords: Readonly<Record<ItemOutcome, Trilingual>> = {
  open: { kk: 'қаралмаған', ru: 'не рассмотрено', en: 'open' },
  kept: { kk: 'күшінде', ru: 'остается в силе', en: 'still holds' },
  done: { kk: 'орындалды', ru: 'выполнено', en: 'done' },
  'not-met': { kk: 'орындалмады', ru: 'не выполнено', en: 'not met' },
  dropped: { kk: 'алынды', ru: 'снято', en: 'dropped' },
};

export const todayWords: Readonly<Record<Language, string>> = { kk: 'Қазір: ', ru: 'Сейчас: ', en: 'Now: ' };

/** Figures of an item as they were and as they are. */
export const thenAndNowWords = {
  firstThen: { kk: 'Сол кезде', ru: 'Тогда', en: 'Then' },
  then: { kk: 'сол кезде', ru: 'тогда', en: 'then' },
  now: { kk: 'қазір', ru: 'сейчас', en: 'now' },
  figure: { kk: 'Сан', ru: 'Показатель', en: 'Figure' },
  before: { kk: 'Алдыңғы шолуда', ru: 'В прошлом обзоре', en: 'In the earlier review' },
  today: { kk: 'Қазір', ru: 'Сейчас', en: 'Now' },
  caption: {
    kk: 'Алдыңғы шолудың сандары және бүгінгі деректер',
    ru: 'Числа прошлого обзора и сегодняшние данные',
    en: 'Figures of the earlier review and today’s data',
  },
} as const satisfies Readonly<Record<string, Trilingual>>;
