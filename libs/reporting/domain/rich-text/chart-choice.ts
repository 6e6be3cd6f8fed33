import type { Language, Trilingual } from '@qadam/language/domain';

/**
 * What a chart of a text draws, as the dashboard draws it: an area over the years, its regions as bars or on the map of a
 * year, the gap between groups, how far the regions lie apart, and chosen areas beside each other over all years, in the
 * first and last that they share, or each in a small chart of its own.
 */
const kindsOfIndicator = ['line', 'bar', 'map', 'gap', 'spread', 'compare', 'slope', 'panels'] as const;

/**
 * Of no one indicator: how all goals stand in the regions, what of them is measured, what links them with each other, the
 * surest links between their indicators, what people said of them in the regions, and the events at which they did.
 */
export const kindsOfNoIndicator = ['strip', 'coverage', 'links', 'network', 'voices', 'events'] as const;

type KindOfNoIndicator = (typeof kindsOfNoIndicator)[number];

/** What such a chart says in place of an indicator. */
export const ofNoIndicator = '';

export const chartKinds = [...kindsOfIndicator, ...kindsOfNoIndicator] as const;
export type ChartKind = (typeof chartKinds)[number];

export const isOfNoIndicator = (kind: ChartKind): kind is KindOfNoIndicator =>
  (kindsOfNoIndicator as readonly ChartKind[]).includes(kind);

export const isChartKind = (text: string): text is ChartKind =>
  (chartKinds as readonly string[]).includes(text);

/** As many areas as the page of comparisons shows at a time, and as few as there is something to compare. */
export const mostComparedAreas = 6;
export const fewestComparedAreas = 2;

/** What is chosen of a chart. What its kind does not ask for is left out. */
export interface ChartChoice {
  /** `ofNoIndicator` where the kind is of none. */
  readonly indicator: string;
  /** `null` is the indicator's headline series. */
  readonly seriesKey: string | null;
  readonly area: string;
  readonly kind: ChartKind;
  /** Of a map, where `null` is the newest; of links, where it is the year of the regions and `null` all years of the area. */
  readonly year?: number | null | undefined;
  /**
   * By what the groups of a gap are divided, such as `SEX`, where `null` is the first that there is; of voices the goal of
   * whose targets they speak, where `null` is all goals.
   */
  readonly dimension?: string | null | undefined;
  /** Of a comparison, in its order. */
  readonly areas?: readonly string[] | null | undefined;
}

/** What a kind asks for beyond indicator, series and area; `null` where the choice is left open, or there is none. */
const ownChoice = ({ kind, year, dimension, areas }: ChartChoice): unknown => {
  switch (kind) {
    case 'map':
    case 'links':
    case 'network':
      return year ?? null;
    case 'gap':
    case 'voices':
      return dimension ?? null;
    case 'compare':
    case 'slope':
    case 'panels':
      return areas ?? null;
    default:
      return null;
  }
};

/** Whether a kind draws places that somebody chose. */
export const drawsChosenAreas = (kind: string): boolean =>
  kind === 'compare' || kind === 'slope' || kind === 'panels';

/** Whether a kind draws links, which hold over the years of one area or over the regions in one year. */
export const drawsLinks = (kind: string): boolean => kind === 'links' || kind === 'network';

/** One name for one chart wherever it stands: two nodes that ask for the same chart have the same key. */
export const chartKey = (chart: ChartChoice): string => {
  const own = ownChoice(chart);
  const { indicator, seriesKey, area, kind } = chart;
  return JSON.stringify([indicator, seriesKey, area, kind, ...(own === null ? [] : [own])]);
};

/** What the chart of a `chartKey` draws. */
export const chartOfKey = (key: string): ChartChoice => {
  const [indicator, seriesKey, area, kind, own] = JSON.parse(key) as [
    string,
    string | null,
    string,
    ChartKind,
    unknown,
  ];
  const chart = { indicator, seriesKey, area, kind };
  if (typeof own === 'number') return { ...chart, year: own };
  if (typeof own === 'string') return { ...chart, dimension: own };
  return Array.isArray(own) ? { ...chart, areas: own as readonly string[] } : chart;
};

/** Whether a chart stands for the newest year that there is, whichever that will be; the others say their years. */
export const followsNewestYear = ({ kind, year }: ChartChoice): boolean =>
  kind === 'bar' || isOfNoIndicator(kind) || (kind === 'map' && (year ?? null) === null);

const namesOfNoIndicator: Readonly<Record<KindOfNoIndicator, Trilingual>> = {
  strip: { kk: 'мақсаттар мен өңірлер', ru: 'цели и регионы', en: 'goals and regions' },
  coverage: { kk: 'деректермен қамтылу', ru: 'охват данными', en: 'data coverage' },
  links: { kk: 'мақсаттардың өзара байланысы', ru: 'взаимосвязи целей', en: 'interlinkages of the goals' },
  network: {
    kk: 'көрсеткіштердің өзара байланыстары',
    ru: 'взаимосвязи показателей',
    en: 'interlinkages of indicators',
  },
  voices: { kk: 'өңірлердегі тұжырымдар', ru: 'выводы по регионам', en: 'findings by region' },
  events: { kk: 'іс-шаралар', ru: 'мероприятия', en: 'events' },
};

/** What a chart is called where it could not be drawn: the code of its indicator, or what it shows where it is of none. */
export const chartSubject = ({ indicator, kind }: ChartChoice, language: Language): string =>
  isOfNoIndicator(kind) ? namesOfNoIndicator[kind][language] : indicator;
