import type { BarChartSpec, LineChartSpec } from '@qadam/chart/domain';
import type { Language, Trilingual } from '@qadam/language/domain';
import type { Status } from '@qadam/ui';

/** Names of places for the examples; all figures on the page are made up and marked as such. */
export const placeNames: readonly Trilingual[] = [
  { kk: 'Астана қаласы', ru: 'город Астана', en: 'Astana city' },
  { kk: 'Қостанай облысы', ru: 'Костанайская область', en: 'Kostanay region' },
  { kk: 'Абай облысы', ru: 'область Абай', en: 'Abay region' },
  { kk: 'Солтүстік Қазақстан облысы', ru: 'Северо-Казахстанская область', en: 'North Kazakhstan region' },
  { kk: 'Ұлытау облысы', ru: 'область Ұлытау', en: 'Ulytau region' },
  { kk: 'Түркістан облысы', ru: 'Туркестанская область', en: 'Turkistan region' },
];

const country: Trilingual = { kk: 'Қазақстан', ru: 'Казахстан', en: 'Kazakhstan' };
const firstYear = 2015;
const nameAt = (at: number, language: Language): string => placeNames[at]?.[language] ?? '';

const line = (values: readonly (number | null)[], revisedAt?: number) =>
  values.map((value, at) => ({ year: firstYear + at, value, revised: at === revisedAt }));

type Words = Pick<LineChartSpec, 'title' | 'subtitle' | 'source' | 'alternative'>;

export const lineExample = (
  language: Language,
  words: Words & { readonly target: string; readonly border: string },
): LineChartSpec => ({
  kind: 'line',
  language,
  title: words.title,
  subtitle: words.subtitle,
  source: words.source,
  alternative: words.alternative,
  unit: '%',
  target: { value: 45, year: 2030, label: words.target },
  breaks: [{ year: 2022, label: words.border }],
  series: [
    {
      id: 'KZ',
      label: country[language],
      role: 'country',
      points: line([36.1, 36.8, 37.2, 37.9, 38.3, 38.4, 38.9, 39.1, 39.4]),
    },
    {
      id: 'ULY',
      label: nameAt(4, language),
      role: 'focus',
      points: line([34.2, 35.5, null, 36.9, 38.8, 38.1, 39.9, 40.3, 41.2], 6),
    },
    {
      id: 'KUS',
      label: nameAt(1, language),
      role: 'other',
      points: line([41.8, 41.2, 42.0, 42.9, 42.6, 43.1, 43.7, 43.2, 44.0]),
    },
    {
      id: 'TUR',
      label: nameAt(5, language),
      role: 'other',
      points: line([28.1, 28.9, 29.4, 30.8, 31.9, 31.2, 32.4, 33.5, 33.1]),
    },
    {
      id: 'SEV',
      label: nameAt(3, language),
      role: 'other',
      points: line([39.0, 38.4, 38.9, 39.9, 40.4, 41.0, 40.6, 41.4, 42.1]),
    },
  ],
});

export const shares: readonly (number | null)[] = [97.4, 94.8, 93.1, 88.6, 83.2, null];
export const changes: readonly number[] = [0.4, -0.2, 1.8, 0.6, 2.1, 0];

export const barExample = (language: Language, words: Words): BarChartSpec => ({
  kind: 'bar',
  language,
  ...words,
  unit: '%',
  bars: placeNames.map((name, at) => ({
    id: `${at}`,
    label: name[language],
    role: at === 2 ? 'focus' : 'other',
    value: shares[at] ?? null,
  })),
});

const pattern: readonly Status[] = [
  'moderate',
  'on-track',
  'limited',
  'moderate',
  'not-assessable',
  'away',
  'on-track',
];

export const statusAt = (row: number, column: number): Status =>
  pattern[(row * 3 + column) % pattern.length] ?? 'moderate';
