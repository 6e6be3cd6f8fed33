import { Injectable } from '@nestjs/common';
import { areaExistsSql } from '@qadam/geography/server';
import { BoardService } from '@qadam/indicators/server';
import type { Language } from '@qadam/language/domain';
import { Database } from '@qadam/platform/server';
import type { StripEntry } from '@qadam/reporting/domain';
import { asShownValue, whatIsMeasured, withUnit } from '../figures/write-figure';
import { statusWords } from '../sources/charts/goal-chart-words';
import type { FoundFigure } from '../sources/figure-source';
import { figureColumns, figureTables } from '../sources/figure-sql';

/** The indicators that open the chapter of each goal: the newest value of those that have one in the area. */
@Injectable()
export class GoalStrips {
  constructor(
    private readonly database: Database,
    private readonly boards: BoardService,
  ) {}

  async of(area: string, language: Language): Promise<ReadonlyMap<number, readonly StripEntry[]>> {
    const board = await this.boards.board();
    const newest = await this.newest(
      board.indicators.flatMap(({ headline }) => headline?.seriesId ?? []),
      area,
      language,
    );
    const entries = board.indicators.flatMap((indicator): (StripEntry & { readonly goal: number })[] => {
      const figure = indicator.headline === null ? undefined : newest.get(indicator.headline.seriesId);
      if (indicator.isRetired || figure === undefined) return [];
      const shape = board.standingOf(indicator, area).status;
      return [
        {
          goal: Number(indicator.goalCode),
          code: indicator.code,
          // A series of one group must not read as that of everybody.
          title: whatIsMeasured(figure),
          value: withUnit(figure, language),
          year: figure.year,
          shown: asShownValue(figure),
          status: { shape, word: statusWords[shape][language] },
        },
      ];
    });
    return Map.groupBy(entries, ({ goal }) => goal);
  }

  /** By series: the newest figure of the area. */
  private async newest(
    seriesIds: readonly number[],
    area: string,
    language: Language,
  ): Promise<ReadonlyMap<number, FoundFigure>> {
    const rows = await this.database.query<FoundFigure & { readonly seriesId: number }>(
      `select distinct on (s.id) s.id as "seriesId", ${figureColumns(language)}
       from series s join observation o on o.series_id = s.id and o.valid_to is null ${figureTables}
       where s.id = any($1) and o.area_code = $2 and ${areaExistsSql('a', 'o.year')} order by s.id, o.year desc`,
      [seriesIds, area],
    );
    return new Map(rows.map(({ seriesId, ...figure }) => [seriesId, figure]));
  }
}
