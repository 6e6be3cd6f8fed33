import type { Trilingual } from '@qadam/language/domain';

export const undefinedReasons = [
  'no-unit-rated-twice',
  'one-value-only',
  'not-two-coders',
  'several-codes',
] as const;

/** Why a statistic has no value. */
export type UndefinedReason = (typeof undefinedReasons)[number];

/** A statistic, or why there is none. */
export type Coefficient =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: UndefinedReason };

export const defined = (value: number): Coefficient => ({ value, reason: null });

export const undefinedFor = (reason: UndefinedReason): Coefficient => ({ value: null, reason });

/** The sentence for a reason. */
export const undefinedReasonWords: Record<UndefinedReason, Trilingual> = {
  'no-unit-rated-twice': {
    kk: 'Екі кодтаушы да кодтаған бірде-бір бірлік жоқ.',
    ru: 'Ни одну единицу не кодировали двое.',
    en: 'No unit was coded by two coders.',
  },
  'one-value-only': {
    kk: 'Барлық кодтаушы барлық жерде бір ғана кодты қойған: кездейсоқ келісімді одан ажырату мүмкін емес.',
    ru: 'Все кодировщики везде поставили один и тот же код: случайное согласие от него не отличить.',
    en: 'All coders gave the same code throughout: agreement by chance cannot be told apart from it.',
  },
  'not-two-coders': {
    kk: 'Коэннің каппасы дәл екі кодтаушы үшін анықталған.',
    ru: 'Каппа Коэна определена ровно для двух кодировщиков.',
    en: 'Cohen’s kappa is defined for exactly two coders.',
  },
  'several-codes': {
    kk: 'Коэннің каппасы әр бірлікке бір ғана код қойылғанда анықталған; жиындарға MASI альфасы арналған.',
    ru: 'Каппа Коэна определена для одного кода на единицу; для наборов кодов служит альфа с MASI.',
    en: 'Cohen’s kappa is defined for one code per unit; for sets of codes there is alpha with MASI.',
  },
};
