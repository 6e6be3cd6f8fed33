import type { Trilingual } from '@qadam/language/domain';

/** Why the data of a figure were not found: which part of what it asks for is not there. */
export const lostFigureMessages = {
  indicator: (code: string): Trilingual => ({
    kk: `Санның дерегі табылмады: ${code} көрсеткіші жоқ.`,
    ru: `Данные для числа не найдены: показателя ${code} нет.`,
    en: `The data of a figure were not found: there is no indicator ${code}.`,
  }),
  area: (code: string): Trilingual => ({
    kk: `Санның дерегі табылмады: «${code}» аумағы жоқ.`,
    ru: `Данные для числа не найдены: территории «${code}» нет.`,
    en: `The data of a figure were not found: there is no area “${code}”.`,
  }),
  series: (indicator: string, series: string | null): Trilingual =>
    series === null
      ? {
          kk: `Санның дерегі табылмады: ${indicator} көрсеткішінің негізгі қатары жоқ.`,
          ru: `Данные для числа не найдены: у показателя ${indicator} нет основного ряда.`,
          en: `The data of a figure were not found: indicator ${indicator} has no headline series.`,
        }
      : {
          kk: `Санның дерегі табылмады: ${indicator} көрсеткішінде «${series}» тобы не өлшем бірлігі жоқ.`,
          ru: `Данные для числа не найдены: у показателя ${indicator} нет группы или единицы «${series}».`,
          en: `The data of a figure were not found: indicator ${indicator} has no group or unit “${series}”.`,
        },
  noValues: (indicator: string, area: string): Trilingual => ({
    kk: `Санның дерегі табылмады: ${indicator} көрсеткішінің «${area}» аумағы бойынша мәні жоқ.`,
    ru: `Данные для числа не найдены: у показателя ${indicator} нет значений для территории «${area}».`,
    en: `The data of a figure were not found: indicator ${indicator} has no value for the area “${area}”.`,
  }),
  year: (year: number, oldest: number, newest: number): Trilingual => {
    const nearest = year < oldest ? oldest : year > newest ? newest : null;
    const near = (words: string): string => (nearest === null ? '' : words);
    return {
      kk: `Санның дерегі табылмады: ${year} жылғы мән жоқ. Мәндер ${oldest}–${newest} жылдарға бар${near(`, ең жақыны — ${nearest}`)}.`,
      ru: `Данные для числа не найдены: за ${year} год значения нет. Есть за ${oldest}–${newest} годы${near(`, ближайший — ${nearest}`)}.`,
      en: `The data of a figure were not found: there is no value for ${year}. There are values from ${oldest} to ${newest}${near(`; the nearest is ${nearest}`)}.`,
    };
  },
} as const;
