import { Injectable } from '@nestjs/common';
import type { Language } from '@qadam/language/domain';
import { type ChartPoint, chartOfKey } from '@qadam/reporting/domain';
import { type FrozenChart, FrozenEvidence } from '../figures/frozen-evidence';
import { pointsOf } from '../figures/chart-points';
import { FigureSource } from '../sources/figure-source';

/** What one chart of a section draws: as approved, and as it would be drawn now. */
export interface ChartBeside {
  /** Its `chartKey`. */
  readonly key: string;
  /** As approved. */
  readonly title: string;
  readonly frozen: readonly ChartPoint[];
  readonly newest: readonly ChartPoint[];
}

/** One of the same charts of several languages: that of the reader where there is one. */
const inOneLanguage = (charts: readonly FrozenChart[], language: Language): readonly FrozenChart[] =>
  [...Map.groupBy(charts, ({ sectionId, key }) => `${sectionId} ${key}`).values()].flatMap(
    (same) => same.find((one) => one.language === language) ?? same[0] ?? [],
  );

/** Charts that approvals froze, beside what the newest data would draw. */
@Injectable()
export class FrozenCharts {
  constructor(
    private readonly frozen: FrozenEvidence,
    private readonly source: FigureSource,
  ) {}

  /** By section, of the charts that are meant; charts frozen before their values were kept cannot be compared and are left out. */
  async beside(
    sectionIds: readonly number[],
    language: Language,
    isMeant: (chart: FrozenChart) => boolean = () => true,
  ): Promise<ReadonlyMap<number, readonly ChartBeside[]>> {
    const charts = inOneLanguage(
      (await this.frozen.chartsOf(sectionIds)).filter(
        (one) => one.chart.values !== undefined && isMeant(one),
      ),
      language,
    );
    const sides = new Map<number, ChartBeside[]>();
    // Both sides in one language: the names of areas and series are what tells one point from another.
    for (const [drawnIn, own] of Map.groupBy(charts, (chart) => chart.language)) {
      const nodes = own.map(({ key }) => chartOfKey(key));
      const drawn = await this.source.charts(drawnIn, nodes);
      for (const [index, { sectionId, key, chart }] of own.entries()) {
        const beside = sides.get(sectionId) ?? [];
        beside.push({
          ...{ key, title: chart.spec.title },
          frozen: pointsOf(key, chart, drawnIn),
          newest: pointsOf(key, drawn[index] ?? {}, drawnIn),
        });
        sides.set(sectionId, beside);
      }
    }
    return sides;
  }
}
