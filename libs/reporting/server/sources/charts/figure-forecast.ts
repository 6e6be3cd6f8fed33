import type { ChartPoint } from '@qadam/chart/domain';
import { forecastOf } from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';

interface Projected extends ChartPoint {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Every year after the newest figure, up to the target year. */
export type FigureForecast = readonly Projected[];

/** What stands at the dotted line and beneath the chart. */
export const forecastWords = {
  label: (area: string): Trilingual => ({
    kk: `${area}, қазіргі қарқынмен`,
    ru: `${area}, при нынешнем темпе`,
    en: `${area}, at the present pace`,
  }),
  note: {
    kk: 'Нүктелі сызық — қазіргі қарқынның жалғасы; 10 жағдайдың 8-інде мән боялған аралықта болады.',
    ru: 'Пунктир — продолжение при нынешнем темпе; в 8 случаях из 10 значение лежит в закрашенной области.',
    en: 'Dotted: carried on at the present pace; in 8 of 10 cases the figure lies in the shaded range.',
  } satisfies Trilingual,
};

/**
 * The forecast of one area from its figures within its present borders, as on the indicator's page; `null` where there
 * is none (see `forecastOf`).
 */
export const forecastOfFigures = (
  figures: readonly { readonly year: number; readonly value: number }[],
  setting: { readonly baseYear: number | null; readonly targetYear: number | null; readonly unit: string },
): FigureForecast | null => {
  const { baseYear, targetYear, unit } = setting;
  const { forecast } = forecastOf(figures, {
    ...(baseYear === null ? {} : { baseYear }),
    ...(targetYear === null ? {} : { targetYear }),
    ...(unit === 'PT' ? { ceiling: 100 } : {}),
  });
  return forecast?.points ?? null;
};
