import { Injectable } from '@nestjs/common';
import type { Language } from '@qadam/language/domain';
import { type ChartChoice, type DocumentItem, areaOf, namedIndicator } from '@qadam/reporting/domain';
import { Database } from '@qadam/platform/server';
import { FigureSource } from '../sources/figure-source';
import { targetOf } from './document-figures.service';
import { namedAreas, namedIndicators } from './names-in-documents';

/** Finds what the charts of a document draw, where their captions name an indicator. */
@Injectable()
export class DocumentCharts {
  constructor(
    private readonly database: Database,
    private readonly figures: FigureSource,
  ) {}

  /**
   * The same items; a chart whose caption names one indicator draws its headline over the years, in the area that the caption
   * names, else in the country. One about a place that nobody knows, or of which there is nothing to draw, stays a picture.
   */
  async named(
    items: readonly DocumentItem[],
    language: Language,
    countryArea: string,
  ): Promise<readonly DocumentItem[]> {
    if (!items.some(({ kind }) => kind === 'chart')) return items;
    const indicators = await namedIndicators(this.database, language);
    const areas = await namedAreas(this.database, language);
    const choices = new Map(
      items.flatMap((item): [DocumentItem, ChartChoice][] => {
        if (item.kind !== 'chart') return [];
        const words = { row: item.caption, column: '', caption: item.caption };
        const indicator = namedIndicator(words, indicators);
        const area = areaOf(words, areas, false, countryArea);
        if (indicator === null || area === null) return [];
        return [[item, { indicator, seriesKey: null, area, kind: 'line' }]];
      }),
    );
    const wanted = [...choices.values()];
    const drawn = wanted.length === 0 ? [] : await this.figures.charts(language, wanted);
    const isDrawn = new Set(wanted.filter((_, index) => drawn[index]));
    return items.map((item) => {
      const choice = choices.get(item);
      if (!item.chart || !choice || !isDrawn.has(choice)) return item;
      const targets = [...new Set([...item.targets, targetOf(choice.indicator)])];
      return { ...item, targets, chart: { ...item.chart, choice, isNamed: true } };
    });
  }
}
