import { panelLineChart, panelSlopeChart } from '@qadam/indicators/domain';
import type { ComparisonService } from '@qadam/indicators/server';
import { visitor } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import type { ChartChoice, ResolvedChart } from '@qadam/reporting/domain';
import { asShownValue, whatIsMeasured } from '../../figures/write-figure';
import type { FoundFigure } from '../figure-source';
import { asOfLoad, endsInWords, frameOf, spanOf, withReadingNote } from './chart-frame';
import { comparisonWords } from './chart-words';

/**
 * Chosen areas beside each other, as the page of comparisons draws them: over all years, or as slopes between the first and
 * the last year that all of them have. Those without figures are named beneath it. `null` where none has figures, or they
 * share no two years.
 */
export const drawComparison = async (
  comparisons: ComparisonService,
  language: Language,
  { indicator, kind }: ChartChoice,
  areas: readonly string[],
  figures: readonly FoundFigure[],
  vintageId?: number,
): Promise<ResolvedChart | null> => {
  const { panels } = await comparisons.comparison(visitor(language), {
    indicators: [indicator],
    areas,
    asOf: asOfLoad(vintageId),
  });
  const panel = panels.find(({ lines }) => lines.length > 0);
  const newest = figures.toSorted((one, other) => one.year - other.year).at(-1);
  if (panel === undefined || newest === undefined) return null;
  const { firstYear, lastYear } = panel;
  const isSlope = kind === 'slope';
  if (isSlope && (firstYear === null || lastYear === null)) return null;
  const years = panel.lines.flatMap((line) => line.years);
  const title = `${whatIsMeasured(newest)}: ${panel.lines.map(({ label }) => label).join(', ')}`;
  const frame = frameOf(figures, newest, language, {
    title:
      isSlope && firstYear !== null && lastYear !== null
        ? comparisonWords.slope[language](title, firstYear, lastYear)
        : `${title}, ${spanOf(years)}`,
    ...{ subtitle: newest.unitLabel, alternative: '' },
  });
  const spec = isSlope
    ? panelSlopeChart(panel, frame, undefined)
    : panelLineChart(
        panel,
        frame,
        undefined,
        comparisonWords.segment[language],
        comparisonWords.outside[language],
      );
  if (spec === null) return null;
  const { missing } = panel;
  const note = missing.length === 0 ? '' : comparisonWords.noFigure[language](missing);
  const alternative = [`${endsInWords(spec.series, newest, language)}.`, spec.alternative, note];
  return {
    spec: {
      ...spec,
      source: withReadingNote(spec.source, note),
      alternative: alternative.filter(Boolean).join(' '),
    },
    ...(missing.length === 0 ? {} : { lacking: missing }),
    values: figures
      .filter(({ year }) => !isSlope || year === firstYear || year === lastYear)
      .map(asShownValue),
    illustrative: figures.some(({ illustrative }) => illustrative),
  };
};
