import { Injectable } from '@nestjs/common';
import type { Trilingual } from '@qadam/language/domain';
import { type FigureNode, figuresIn, lostFigureMessages } from '@qadam/reporting/domain';
import type { ReadText } from '../sections/content-reading.service';
import { type FigureReason, FigureSource } from '../sources/figure-source';

type Asked = FigureNode['attrs'];

/** What one figure asks for, however often it stands in a review. */
export const askedKey = ({ indicator, seriesKey, area, year }: Asked): string =>
  JSON.stringify([indicator, seriesKey, area, year]);

/** Which part of what a figure asks for is not there, and what is there nearest to it. */
@Injectable()
export class LostFigures {
  constructor(private readonly source: FigureSource) {}

  async of(read: readonly ReadText[]): Promise<ReadonlyMap<string, Trilingual>> {
    const lost = new Map<string, readonly [Asked, FigureReason]>();
    for (const { text, figures } of read) {
      const asked = new Map(figuresIn(text.content).map(({ attrs }) => [attrs.id, attrs]));
      for (const { nodeId, figure, reason } of figures) {
        const attrs = asked.get(nodeId);
        if (figure === null && reason !== null && attrs) lost.set(askedKey(attrs), [attrs, reason]);
      }
    }
    const told = await Promise.all(
      [...lost].map(async ([key, [attrs, reason]]) => [key, await this.tell(attrs, reason)] as const),
    );
    return new Map(told);
  }

  private async tell({ indicator, seriesKey, area, year }: Asked, reason: FigureReason): Promise<Trilingual> {
    if (reason === 'unknown-indicator') return lostFigureMessages.indicator(indicator);
    if (reason === 'unknown-area') return lostFigureMessages.area(area);
    if (reason === 'unknown-series') return lostFigureMessages.series(indicator, seriesKey);
    const years = await this.source.years({ indicator, seriesKey, area });
    const [newest, oldest] = [years[0], years.at(-1)];
    return year === null || newest === undefined || oldest === undefined
      ? lostFigureMessages.noValues(indicator, area)
      : lostFigureMessages.year(year, oldest, newest);
  }
}
