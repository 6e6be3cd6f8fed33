import type { BarChartSpec, LineChartSpec } from '@qadam/chart/domain';

/** Made-up figures for specs. */
export const lineExample: LineChartSpec = {
  kind: 'line',
  language: 'en',
  title: 'Women in managerial positions',
  subtitle: 'share of all managers, %',
  unit: '%',
  source: 'Bureau of National Statistics',
  alternative: 'Ulytau stands above the country.',
  breaks: [{ year: 2022, label: 'borders changed' }],
  target: { year: 2030, value: 45, label: 'Target 2030' },
  series: [
    {
      id: 'KZ',
      label: 'Kazakhstan',
      role: 'country',
      points: [
        { year: 2020, value: 38 },
        { year: 2021, value: 38.5 },
        { year: 2022, value: 39.4 },
      ],
    },
    {
      id: 'ULY',
      label: 'Ulytau',
      role: 'focus',
      points: [
        { year: 2020, value: 37 },
        { year: 2021, value: null },
        { year: 2022, value: 41.2, revised: true },
      ],
    },
  ],
};

export const barExample: BarChartSpec = {
  kind: 'bar',
  language: 'en',
  title: 'Water',
  subtitle: 'share of households, %',
  unit: '%',
  source: 'Bureau of National Statistics',
  alternative: 'Abay stands before Ulytau.',
  bars: [
    { id: 'ABY', label: 'Abay', role: 'other', value: 93.1 },
    { id: 'ULY', label: 'Ulytau', role: 'focus', value: null },
  ],
};
