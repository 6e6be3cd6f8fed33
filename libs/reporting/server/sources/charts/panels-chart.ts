import { panelCover, panelLineChart } from '@qadam/indicators/domain';
import type { ComparisonService } from '@qadam/indicators/server';
import { visitor } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import type { ChartChoice, ResolvedChart } from '@qadam/reporting/domain';
import { asShownValue, whatIsMeasured } from '../../figures/write-figure';
import type { FoundFigure } from '../figure-source';
import { asOfLoad, country, endsInWords, frameOf, spanOf, withReadingNote } from './chart-frame';
import { comparisonWords, panelsWords } from './chart-words';

/**
 * A small chart for each of the chosen areas, all with the same axes, as the page of comparisons draws an indicator by
 * places. Those without figures are named beneath them. `null` where none has figures.
 */
export const drawPanels = async (
  comparisons: ComparisonService,
  language: Language,
  { indicator }: ChartChoice,
  areas: readonly string[],
  figures: readonly FoundFigure[],
  vintageId?: number,
): Promise<ResolvedChart | null> => {
  const { panels } = await comparisons.comparison(visitor(language), {
    ...{ by: 'indicators', indicators: [indicator], areas, asOf: asOfLoad(vintageId) },
  });
  const drawn = panels.filter(({ lines }) => lines.length > 0);
  const newest = figures.toSorted((one, other) => one.year - other.year).at(-1);
  if (newest === undefined || drawn.length === 0) return null;
  const missing = panels.filter(({ lines }) => lines.length === 0).map(({ title }) => title);
  const lackNote = missing.length === 0 ? '' : comparisonWords.noFigure[language](missing);
  const years = drawn.flatMap(({ lines }) => lines.flatMap((line) => line.years));
  const frame = frameOf(figures, newest, language, {
    title: panelsWords.title[language](whatIsMeasured(newest), spanOf(years)),
    ...{ subtitle: newest.unitLabel, alternative: '' },
  });
  const covers = panelCover(drawn, true);
  const specs = drawn.map((panel) =>
    panelLineChart(
      {
        ...panel,
        lines: panel.lines.map((line) => ({
          ...{ ...line, label: panel.title },
          tone: line.areaCode === country ? null : line.tone,
        })),
      },
      { ...frame, title: panel.title },
      covers,
      comparisonWords.segment[language],
      comparisonWords.outside[language],
    ),
  );
  const ends = endsInWords(
    specs.flatMap(({ series }) => series),
    newest,
    language,
  );
  // Of changed borders and methods each is said once.
  const notes = new Set(specs.map(({ alternative }) => alternative).filter(Boolean));
  return {
    spec: {
      ...frame,
      kind: 'panels',
      panels: specs,
      source: withReadingNote(frame.source, lackNote),
      alternative: [`${ends}.`, ...notes, lackNote].filter(Boolean).join(' '),
      words: {
        ...{ line: panelsWords.place[language], year: panelsWords.year[language] },
        value: [panelsWords.value[language], newest.unitLabel].filter(Boolean).join(', '),
      },
    },
    ...(missing.length === 0 ? {} : { lacking: missing }),
    values: figures.map(asShownValue),
    illustrative: figures.some(({ illustrative }) => illustrative),
  };
};
