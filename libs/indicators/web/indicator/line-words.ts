import { type LineChartSpec, wholeOf } from '@qadam/chart/domain';
import { useText } from '../text';
import { type Measure, useFigureText } from '../words/figure-text';
import { type LineStretch, lineStretches, newestStretches } from '../words/line-stretches';

interface Drawn {
  readonly spec: Pick<LineChartSpec, 'series' | 'target'>;
  /** The line that the chart is about. */
  readonly id: string;
  readonly unit: Measure;
  readonly borderBreaks: readonly {
    readonly year: number;
    readonly label: string;
    readonly explanation?: string;
  }[];
}

/**
 * A line for people who do not see it: first, last, highest and lowest figure of each territory that it is about, what
 * changed between them, the line of the country beside it, the target line and the forecast as far as they are drawn.
 */
export const useLineWords = (): ((drawn: Drawn) => readonly string[]) => {
  const t = useText();
  const figure = useFigureText();
  return ({ spec, id, unit, borderBreaks }) => {
    const text = (value: number) => figure(value, unit);
    const wordsOf = ({ first, last, highest, lowest }: LineStretch) =>
      first === last
        ? t('chart.lineOnly', { year: first.year, value: text(first.value) })
        : t('chart.lineExtremes', {
            ...{ from: first.year, first: text(first.value), to: last.year, last: text(last.value) },
            ...{ highYear: highest.year, high: text(highest.value) },
            ...{ lowYear: lowest.year, low: text(lowest.value) },
          });
    const stretches = lineStretches(spec.series, id);
    const told = stretches.map((stretch, at) => {
      const span = { from: stretch.first.year, to: stretch.last.year, words: wordsOf(stretch) };
      if (stretch.isOutsideValidity) return t('chart.stretchOutside', span);
      if (stretches.length === 1) return span.words;
      if (at === 0) return t('chart.stretchUntil', span);
      const isOfBorders = borderBreaks.some(({ year }) => year === span.from);
      return t(isOfBorders ? 'chart.stretchSince' : 'chart.stretchNewMethod', span);
    });
    const ahead = spec.series.find(({ isProjection }) => isProjection)?.points.at(-1);
    return [
      ...told,
      ...borderBreaks.map(({ label, explanation }) =>
        explanation === undefined ? label : t('chart.break', { label, explanation }),
      ),
      ...newestStretches(spec.series.filter((line) => line.role === 'country' && wholeOf(line) !== id)).map(
        ({ label: name, first, last }) =>
          first === last
            ? t('chart.lineSpanOne', { name, year: last.year, value: text(last.value) })
            : t('chart.lineSpan', {
                ...{ name, from: first.year, first: text(first.value) },
                ...{ to: last.year, last: text(last.value) },
              }),
      ),
      ...(spec.target === undefined
        ? []
        : [t('chart.targetWords', { year: spec.target.year, value: text(spec.target.value) })]),
      ...(ahead?.value == null || ahead.low === undefined || ahead.high === undefined
        ? []
        : [
            t('chart.forecastWords', {
              ...{ year: ahead.year, value: text(ahead.value) },
              ...{ low: text(ahead.low), high: text(ahead.high) },
            }),
          ]),
    ];
  };
};
