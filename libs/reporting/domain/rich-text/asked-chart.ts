import type { Language, Trilingual } from '@qadam/language/domain';
import {
  type ChartChoice,
  type ChartKind,
  chartSubject,
  drawsChosenAreas,
  isOfNoIndicator,
} from './chart-choice';

const kinds: Partial<Record<ChartKind, Trilingual>> = {
  line: { kk: 'жылдар бойынша сызық', ru: 'линия по годам', en: 'line over the years' },
  bar: { kk: 'өңірлер бағанмен', ru: 'регионы столбцами', en: 'bars of the regions' },
  map: { kk: 'өңірлер картасы', ru: 'карта регионов', en: 'map of the regions' },
  gap: { kk: 'топтар арасындағы алшақтық', ru: 'разрыв между группами', en: 'gap between groups' },
  spread: { kk: 'өңірлер алшақтығы', ru: 'различия регионов', en: 'spread of the regions' },
  compare: { kk: 'орындарды салыстыру', ru: 'сравнение мест', en: 'comparison of places' },
  slope: {
    kk: 'орындар, алғашқы және соңғы жыл',
    ru: 'места, первый и последний год',
    en: 'places, first and last year',
  },
  panels: { kk: 'орындардың шағын графиктері', ru: 'малые графики мест', en: 'small charts of places' },
};

/** Names of areas by their codes, in the language of a text. */
export type AreaNames = ReadonlyMap<string, string>;

/** What a chart was asked for, for one who looks for it in a text: indicator, kind, area and year. */
export const askedChart = (choice: ChartChoice, language: Language, areas: AreaNames): string => {
  const { indicator, kind, area, year } = choice;
  if (isOfNoIndicator(kind)) return chartSubject(choice, language);
  return [
    indicator,
    kinds[kind]?.[language] ?? '',
    drawsChosenAreas(kind) ? '' : (areas.get(area) ?? area),
    year == null ? '' : String(year),
  ]
    .filter((part) => part !== '')
    .join(', ');
};
