import { panelCover, panelLineChart } from '@qadam/indicators/domain';
import type { ComparisonService } from '@qadam/indicators/server';
import { visitor } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import { type ChartChoice, fewestComparedAreas, type ResolvedChart } from '@qadam/reporting/domain';
import { asShownValue, whatIsMeasured } from '../../figures/write-figure';
import type { FoundFigure } from '../figure-source';
import { asOfLoad, country, endsInWords, frameOf, spanOf } from './chart-frame';
import { comparisonWords, panelsWords } from './chart-words';

/**
 * A small chart for each of the chosen areas, all with the same axes, as the page of comparisons draws an indicator by
 * places. `null` where fewer than two have figures.
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
  if (newest === undefined || drawn.length < fewestComparedAreas) return null;
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
      alternative: [`${ends}.`, ...notes].join(' '),
      words: {
        ...{ line: panelsWords.place[language], year: panelsWords.year[language] },
        value: [panelsWords.value[language], newest.unitLabel].filter(Boolean).join(', '),
      },
    },
    values: figures.map(asShownValue),
    illustrative: figures.some(({ illustrative }) => illustrative),
  };
};
