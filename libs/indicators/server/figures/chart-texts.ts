import { formatDay, formatNumber, type Language, type Trilingual } from '@qadam/language/domain';
import type { FigureSource } from './source.object';

interface Texts {
  readonly source: (source: FigureSource) => string;
  /** Each publisher with the days of the data, of more than two the first and the last; empty for none. */
  readonly sources: (sources: readonly FigureSource[]) => string;
  /** What the chart shows: the indicator, where and from when to when. */
  readonly title: (indicator: string, area: string, years: readonly number[]) => string;
  readonly subtitle: (series: string, unit: string) => string;
  /** `owner` where an area is judged by a target of its own. */
  readonly target: (year: number, owner: string | null) => string;
  /** The name of an area for years in which it did not exist. */
  readonly outside: (area: string) => string;
  readonly alternative: (
    title: string,
    area: string,
    line: { readonly years: readonly number[]; readonly values: readonly number[] } | undefined,
  ) => string;
}

const words: Trilingual<{
  source: string;
  data: string;
  loaded: string;
  target: string;
  outside: string;
  noFigures: string;
  years: (first: number, last: number) => string;
  from: (f: string, v: string, t: string, w: string) => string;
}> = {
  kk: {
    source: 'Дереккөз',
    data: 'деректер күні',
    loaded: 'жүктелген күні',
    target: 'Нысаналы мән',
    outside: 'ол кезде өңір болмаған',
    noFigures: 'дерек жоқ',
    years: (first, last) => (first === last ? `${first} ж.` : `${first}–${last} жж.`),
    from: (first, value, last, newest) => `${first} ж. — ${value}, ${last} ж. — ${newest}`,
  },
  ru: {
    source: 'Источник данных',
    data: 'данные на',
    loaded: 'загружено',
    target: 'Целевое значение',
    outside: 'региона тогда не было',
    noFigures: 'нет данных',
    years: (first, last) => (first === last ? `${first} г.` : `${first}–${last} гг.`),
    from: (first, value, last, newest) => `${first} г. — ${value}, ${last} г. — ${newest}`,
  },
  en: {
    source: 'Source',
    data: 'data of',
    loaded: 'loaded',
    target: 'Target value',
    outside: 'region did not exist then',
    noFigures: 'no data',
    years: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
    from: (first, value, last, newest) => `${value} in ${first}, ${newest} in ${last}`,
  },
};

/** As many days as are named one by one. */
const mostDays = 2;

/** The texts around a chart and a figure, in the reader's language. */
export const chartTexts = (language: Language): Texts => {
  const own = words[language];
  const dayOf = ({ publishedOn, loadedAt }: FigureSource) =>
    `${publishedOn === null ? own.loaded : own.data} ${formatDay(publishedOn ?? loadedAt, language)}`;
  const daysOf = (loads: readonly FigureSource[]): string => {
    const inOrder = loads.toSorted((one, other) =>
      (one.publishedOn ?? one.loadedAt).localeCompare(other.publishedOn ?? other.loadedAt),
    );
    const days = [...new Set(inOrder.map(dayOf))];
    return days.length > mostDays ? `${days[0] ?? ''} – ${days.at(-1) ?? ''}` : days.join('; ');
  };
  return {
    source: (source) => `${own.source}: ${source.publisher}, ${dayOf(source)}`,
    sources: (sources) =>
      sources.length === 0
        ? ''
        : `${own.source}: ${[...Map.groupBy(sources, ({ publisher }) => publisher)]
            .map(([publisher, loads]) => `${publisher}, ${daysOf(loads)}`)
            .join('; ')}`,
    title: (indicator, area, years) => {
      const [first, last] = [years[0], years.at(-1)];
      return first === undefined || last === undefined
        ? `${indicator}: ${area}`
        : `${indicator}: ${area}, ${own.years(first, last)}`;
    },
    subtitle: (series, unit) => (series === '' ? unit : `${series}, ${unit}`),
    outside: (area) => `${area} (${own.outside})`,
    target: (year, owner) => [own.target, owner, year].filter((part) => part !== null).join(', '),
    alternative: (title, area, line) => {
      const [first, last] = [line?.years[0], line?.years.at(-1)];
      if (line === undefined || first === undefined || last === undefined)
        return `${title}. ${area}: ${own.noFigures}.`;
      const number = (value: number | undefined) =>
        value === undefined ? '' : formatNumber(value, language);
      return `${title}. ${area}: ${own.from(String(first), number(line.values[0]), String(last), number(line.values.at(-1)))}.`;
    },
  };
};
