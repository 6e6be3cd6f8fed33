import { formatNumber, type Language, localeOf, type Trilingual } from '@qadam/language/domain';

interface Years {
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

type Names = readonly string[];

const pointWords: Trilingual<Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>> = {
  kk: { other: 'пайыздық тармақ' },
  ru: {
    one: 'процентный пункт',
    few: 'процентных пункта',
    many: 'процентных пунктов',
    other: 'процентного пункта',
  },
  en: { one: 'percentage point', other: 'percentage points' },
};

/** A difference in the unit of its series: percentage points for shares, else the number alone. */
export const sizeInWords = (size: number, unit: string, language: Language): string => {
  const exact = Number(size.toFixed(6));
  const number = formatNumber(exact, language);
  if (unit !== 'PT') return number;
  const forms = pointWords[language];
  return `${number}\u00a0${forms[new Intl.PluralRules(localeOf[language]).select(exact)] ?? forms.other ?? ''}`;
};

export const mapWords = {
  title: {
    kk: (measured: string, year: number) => `${measured}: өңірлер картасы, ${year} ж.`,
    ru: (measured: string, year: number) => `${measured}: карта регионов, ${year} г.`,
    en: (measured: string, year: number) => `${measured}: map of the regions, ${year}`,
  },
  borders: {
    kk: (count: number, { fromYear, toYear }: Years) =>
      fromYear === null
        ? `${count} өңір, ${toYear} жылға дейінгі шекарада`
        : toYear === null
          ? `${count} өңір, ${fromYear} жылдан бергі шекарада`
          : `${count} өңір, ${fromYear}–${toYear} жылдардағы шекарада`,
    ru: (count: number, { fromYear, toYear }: Years) =>
      fromYear === null
        ? `регионов: ${count}, в границах по ${toYear} год`
        : toYear === null
          ? `регионов: ${count}, в границах с ${fromYear} года`
          : `регионов: ${count}, в границах ${fromYear}–${toYear} годов`,
    en: (count: number, { fromYear, toYear }: Years) =>
      fromYear === null
        ? `${count} regions, in the borders up to ${toYear}`
        : toYear === null
          ? `${count} regions, in the borders since ${fromYear}`
          : `${count} regions, in the borders of ${fromYear} to ${toYear}`,
  },
  tiles: {
    kk: 'Әр өңір — өз орнына жақын бір ұяшық; сыныптар осы жылдың деректері бойынша.',
    ru: 'Каждый регион — одна клетка вблизи своего места; классы — по данным этого года.',
    en: 'Each region is one tile, near its true place; the classes are those of this year.',
  },
  boundaries: {
    kk: (files: Names) =>
      `Тең аумақты проекция. Шекара: ${files.join(', ')}. Сыныптар осы жылдың деректері бойынша.`,
    ru: (files: Names) =>
      `Равновеликая проекция. Границы: ${files.join(', ')}. Классы — по данным этого года.`,
    en: (files: Names) =>
      `Equal-area projection. Boundaries: ${files.join(', ')}. The classes are those of this year.`,
  },
  noFigure: {
    kk: (names: Names) => `Дерек жоқ: ${names.join(', ')}.`,
    ru: (names: Names) => `Нет данных: ${names.join(', ')}.`,
    en: (names: Names) => `No figure: ${names.join(', ')}.`,
  },
} as const satisfies Record<string, Trilingual<unknown>>;

export const gapWords = {
  bestAndWorst: {
    kk: (dimension: string, year: number) => `${dimension}, ${year} жылғы ең жақсы және ең нашар топ`,
    ru: (dimension: string, year: number) => `${dimension}, лучшая и худшая группа ${year} года`,
    en: (dimension: string, year: number) => `${dimension}, best and worst group of ${year}`,
  },
  gapIn: {
    kk: (year: number, size: string) => `${year} жылғы алшақтық: ${size}.`,
    ru: (year: number, size: string) => `Разрыв в ${year} году: ${size}.`,
    en: (year: number, size: string) => `Gap in ${year}: ${size}.`,
  },
} as const satisfies Record<string, Trilingual<unknown>>;

export const spreadWords = {
  title: {
    kk: (measured: string, span: string) => `${measured}: өңірлер бір-бірінен қаншалықты алшақ, ${span} жж.`,
    ru: (measured: string, span: string) => `${measured}: насколько различаются регионы, ${span} гг.`,
    en: (measured: string, span: string) => `${measured}: how far the regions lie apart, ${span}`,
  },
  measure: {
    kk: 'Вариация коэффициенті',
    ru: 'Коэффициент вариации',
    en: 'Coefficient of variation',
  },
  regions: { kk: 'Өңірлер', ru: 'Регионы', en: 'Regions' },
  lead: {
    kk: 'Өңірлер жақындаған кезде сызық төмендейді.',
    ru: 'Линия снижается, когда регионы сближаются.',
    en: 'The line falls where regions come nearer to each other.',
  },
} as const satisfies Record<string, Trilingual<unknown>>;

export const comparisonWords = {
  slope: {
    kk: (title: string, first: number, last: number) => `${title}, ${first} және ${last} жж.`,
    ru: (title: string, first: number, last: number) => `${title}, ${first} и ${last} гг.`,
    en: (title: string, first: number, last: number) => `${title}, ${first} and ${last}`,
  },
  segment: {
    kk: (name: string, year: number) => `${name}, ${year} жылға дейін`,
    ru: (name: string, year: number) => `${name}, по ${year} год`,
    en: (name: string, year: number) => `${name}, to ${year}`,
  },
  noFigure: {
    kk: (names: Names) => `Дерек жоқ, сондықтан көрсетілмеген: ${names.join(', ')}.`,
    ru: (names: Names) => `Нет данных, поэтому не показаны: ${names.join(', ')}.`,
    en: (names: Names) => `No data, so not shown: ${names.join(', ')}.`,
  },
  outside: {
    kk: (name: string) => `${name} (ол кезде өңір болмаған)`,
    ru: (name: string) => `${name} (региона тогда не было)`,
    en: (name: string) => `${name} (region did not exist then)`,
  },
} as const satisfies Record<string, Trilingual<unknown>>;

export const panelsWords = {
  title: {
    kk: (measured: string, span: string) => `${measured}: жер-жерде, ${span} жж.`,
    ru: (measured: string, span: string) => `${measured}: по местам, ${span} гг.`,
    en: (measured: string, span: string) => `${measured}: place by place, ${span}`,
  },
  place: { kk: 'Орын', ru: 'Место', en: 'Place' },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
} as const satisfies Record<string, Trilingual<unknown>>;
