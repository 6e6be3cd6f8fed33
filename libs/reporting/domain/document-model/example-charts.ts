import type { BarChartSpec, LineChartSpec } from '@qadam/chart/domain';
import type { Language } from '@qadam/language/domain';
import type { ChartNode } from '../rich-text';
import { type Word, words } from './example-words';

export const chartAttrs = {
  managers: { indicator: '5.5.2', seriesKey: null, area: 'ulytau', kind: 'line' },
  water: { indicator: '6.1.1', seriesKey: null, area: 'ulytau', kind: 'bar' },
} as const satisfies Record<string, ChartNode['attrs']>;

export const lineSpec = (language: Language): LineChartSpec => {
  const w = (word: Word) => words[word][language];
  const series = (values: readonly (number | null)[]) =>
    values.map((value, index) => ({ year: 2015 + index, value }));
  return {
    kind: 'line',
    language,
    title: w('managersChart'),
    subtitle: w('managers'),
    unit: '%',
    source: w('source'),
    alternative: `${w('managersChart')}. ${w('ulytau')}: 36,5 (2018), 41,2 (2023). ${w('country2')}: 33,1 (2015), 39,4 (2023).`,
    series: [
      {
        id: 'kz',
        label: w('country2'),
        role: 'country',
        points: series([33.1, 33.9, 34.6, 35.8, 36.4, 36.9, 37.8, 38.6, 39.4]),
      },
      {
        id: 'ulytau',
        label: w('ulytau'),
        role: 'focus',
        points: series([34.2, 34.9, null, 36.5, 37.1, 37.4, null, 40.3, 41.2]).map((point) =>
          point.year === 2022 ? { ...point, revised: true } : point,
        ),
      },
      {
        id: 'zhanaarka',
        label: w('zhanaarka'),
        role: 'other',
        points: series([30.1, 31.4, 31.1, 32.5, 34.0, 35.9, 36.2, 38.1, 39.1]),
      },
      {
        id: 'satpayev',
        label: w('satpayev'),
        role: 'other',
        points: series([35.0, 35.2, 36.8, 36.1, 37.9, 38.8, 39.5, 40.9, 42.4]),
      },
    ],
    target: { value: 47, year: 2030, label: w('target') },
    breaks: [{ year: 2022, label: w('borders') }],
  };
};

export const barSpec = (language: Language): BarChartSpec => {
  const w = (word: Word) => words[word][language];
  return {
    kind: 'bar',
    language,
    title: w('waterChart'),
    subtitle: `${w('water')}, 2023`,
    unit: '%',
    source: w('source'),
    alternative: `${w('waterChart')}. ${w('satpayev')}: 97,3. ${w('karazhal')}: 92,8. ${w('zhanaarka')}: 71,5.`,
    bars: [
      { id: 'satpayev', label: w('satpayev'), role: 'other', value: 97.3 },
      { id: 'kz', label: w('country2'), role: 'country', value: 95.1 },
      { id: 'karazhal', label: w('karazhal'), role: 'other', value: 92.8 },
      { id: 'ulytau', label: w('ulytau'), role: 'focus', value: 88.4 },
      { id: 'zhanaarka', label: w('zhanaarka'), role: 'other', value: 71.5 },
    ],
  };
};
