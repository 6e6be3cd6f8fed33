import { chartKey, chartsIn, evidenceKey, figuresIn, type ShownInLanguage } from '@qadam/reporting/domain';
import { newestShown } from '../figures/chart-points';
import { writeFigure } from '../figures/write-figure';
import type { ReadText } from '../sections/content-reading.service';
import type { SectionRow } from '../sections/section-store.service';

/** What each language of each section shows of the figures and charts that others may have too. */
export const shownInLanguages = (
  sections: readonly SectionRow[],
  read: readonly ReadText[],
): readonly ShownInLanguage[] => {
  const keys = new Map(sections.map(({ id, key }) => [id, key]));
  return read.flatMap(({ text: { sectionId, language, content }, figures, charts }): ShownInLanguage[] => {
    const place = { section: keys.get(sectionId) ?? '', language };
    const nodes = new Map(figuresIn(content).map((node) => [node.attrs.id, node]));
    return [
      ...figures.flatMap(({ nodeId, figure }): ShownInLanguage[] => {
        const node = nodes.get(nodeId);
        if (node === undefined || figure === null) return [];
        const { indicator, value, year, unit } = figure;
        const text = writeFigure(figure, { format: 'value-and-year' }, language);
        return [
          { ...place, asks: evidenceKey(node), shows: JSON.stringify([value, year, unit]), indicator, text },
        ];
      }),
      ...chartsIn(content).flatMap((node): ShownInLanguage[] => {
        const chart = charts.get(chartKey(node.attrs));
        if (!chart?.values) return [];
        const points = chart.values.map(({ indicator, year, value }) => `${indicator} ${year} ${value}`);
        return [
          {
            ...{ ...place, asks: evidenceKey(node), shows: points.sort().join('\n') },
            ...{ indicator: node.attrs.indicator, text: newestShown(chart, language) },
          },
        ];
      }),
    ];
  });
};
