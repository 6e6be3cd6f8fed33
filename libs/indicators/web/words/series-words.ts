import type { BarChartSpec, LineChartSpec } from '@qadam/chart/domain';
import { sentences } from '@qadam/ui';
import { newestStretches } from './line-stretches';
import { useText } from '../text';
import { type Measure, useFigureText, useSignedNumber } from './figure-text';

/** As many lines or bars as somebody listens to one by one. */
const mostNamed = 6;
/** Of more slopes, those that change most. */
const mostChanges = 3;

interface Named {
  readonly label: string;
  readonly value: number;
}

/** The highest and the lowest of some values, each with the names of all that share it. */
const useEnds = (): ((
  known: readonly Named[],
  unit: Measure,
) => { readonly high: string; readonly low: string } | null) => {
  const t = useText();
  const figure = useFigureText();
  return (known, unit) => {
    if (known.length === 0) return null;
    const values = known.map(({ value }) => value);
    const named = (value: number) =>
      t('chart.mapWords', {
        name: known
          .filter((one) => one.value === value)
          .map(({ label }) => label)
          .join(', '),
        value: figure(value, unit),
      });
    return { high: named(Math.max(...values)), low: named(Math.min(...values)) };
  };
};

/** Bars for people who do not see them: how many regions, the highest and the lowest, the country, who has no figure. */
export const useBarWords = (): ((bars: BarChartSpec['bars'], year: number, unit: Measure) => string) => {
  const t = useText();
  const figure = useFigureText();
  const endsOf = useEnds();
  return (bars, year, unit) => {
    const known = bars.flatMap(({ value, ...bar }) => (value === null ? [] : [{ ...bar, value }]));
    const regions = known.filter(({ role }) => role !== 'country');
    const ends = endsOf(regions, unit);
    const missing = bars.filter(({ value }) => value === null);
    return sentences(
      t('chart.barAlternative', { year, count: regions.length }),
      ends === null ? '' : t('chart.mapSentence', ends),
      ...known
        .filter(({ role }) => role === 'country')
        .map(({ label, value }) => t('chart.mapWords', { name: label, value: figure(value, unit) })),
      missing.length === 0
        ? ''
        : t('chart.barMissing', { names: missing.map(({ label }) => label).join(', ') }),
    );
  };
};

/** Several lines: first and last value of each, up to six; of more the highest and the lowest of the newest values. */
export const useSeriesWords = (): ((spec: Pick<LineChartSpec, 'series'>, unit: Measure) => string) => {
  const t = useText();
  const figure = useFigureText();
  const endsOf = useEnds();
  return (spec, unit) => {
    const spans = newestStretches(spec.series);
    if (spans.length > mostNamed) {
      const ends = endsOf(
        spans.map(({ label, last }) => ({ label, value: last.value })),
        unit,
      );
      return ends === null ? '' : t('chart.lineEnds', ends);
    }
    return sentences(
      ...spans.map(({ label: name, first, last }) =>
        first === last
          ? t('chart.lineSpanOne', { name, year: last.year, value: figure(last.value, unit) })
          : t('chart.lineSpan', {
              ...{ name, from: first.year, first: figure(first.value, unit) },
              ...{ to: last.year, last: figure(last.value, unit) },
            }),
      ),
    );
  };
};

/** Slopes: both values and the change of each line, up to six; of more the largest changes. */
export const useSlopeWords = (): ((spec: Pick<LineChartSpec, 'series'>, unit: Measure) => string) => {
  const t = useText();
  const figure = useFigureText();
  const signed = useSignedNumber();
  return (spec, unit) => {
    const spans = newestStretches(spec.series).map((span) => ({
      ...span,
      change: span.last.value - span.first.value,
    }));
    const told =
      spans.length <= mostNamed
        ? spans
        : spans.toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change)).slice(0, mostChanges);
    const words = told.map(({ label: name, first, last, change }) =>
      t('chart.slopeSpan', {
        ...{ name, from: first.year, first: figure(first.value, unit) },
        ...{ to: last.year, last: figure(last.value, unit), change: signed(change) },
      }),
    );
    return told.length === spans.length
      ? sentences(...words)
      : t('chart.slopeMost', { changes: words.map((one) => one.replace(/\.$/u, '')).join('; ') });
  };
};
