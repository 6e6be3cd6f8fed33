import type { Trilingual } from '@qadam/language/domain';

export const undefinedReasons = [
  'no-unit-rated-twice',
  'one-value-only',
  'not-two-coders',
  'several-codes',
] as const;

/** Why a statistic has no value. */
export type UndefinedReason = (typeof undefinedReasons)[number];

export const intervalReasons = ['few-units', 'undefined-replicates', 'no-spread'] as const;

/** Why a statistic that has a value has no interval. */
export type IntervalReason = (typeof intervalReasons)[number];

/** A statistic, or why there is none. */
export type Coefficient =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: UndefinedReason };

export const defined = (value: number): Coefficient => ({ value, reason: null });

export const undefinedFor = (reason: UndefinedReason): Coefficient => ({ value: null, reason });

/** The sentence for a reason. */
export const undefinedReasonWords: Record<UndefinedReason | IntervalReason, Trilingual> = {
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
  'few-units': {
    kk: 'Аралық жоқ: екі кодтаушы да кодтаған бірлік оннан аз.',
    ru: 'Интервала нет: двое кодировали меньше десяти единиц.',
    en: 'No interval: fewer than ten units were coded by two coders.',
  },
  'undefined-replicates': {
    kk: 'Аралық жоқ: қайта алынған іріктемелердің 5 %-дан астамында бұл көрсеткіш анықталмаған.',
    ru: 'Интервала нет: более чем в 5 % повторных выборок этот показатель не определён.',
    en: 'No interval: in more than 5 % of the samples drawn anew this figure is undefined.',
  },
  'no-spread': {
    kk: 'Аралық жоқ: қайта алынған іріктемелердің бәрі бір ғана санды береді, бұл сенімділікті білдірмейді.',
    ru: 'Интервала нет: все повторные выборки дают одно и то же число, а это не говорит о точности.',
    en: 'No interval: all samples drawn anew give the same number, which does not say how sure it is.',
  },
};
