import { Injectable } from '@nestjs/common';
import { defaultBaseYear, defaultTargetYear, untransformedInputOf } from '@qadam/indicators/domain';
import { type Board, type BoardIndicator, BoardService, choiceFor, sinceOf } from '@qadam/indicators/server';
import { formatNumber, formatPercent, type Language } from '@qadam/language/domain';
import { Database } from '@qadam/platform/server';
import type { AnnexValue, StatisticsAnnex, StatisticsRow } from '@qadam/reporting/domain';
import { asShownValue, whatIsMeasured } from '../figures/write-figure';
import type { FoundFigure } from '../sources/figure-source';
import { figureColumns, figureTables } from '../sources/figure-sql';

interface Wanted {
  readonly seriesId: number;
  readonly indicator: BoardIndicator;
  readonly newest: number;
  /** `null` where no earlier year can be the base. */
  readonly base: number | null;
  readonly target: { readonly value: number; readonly year: number } | null;
}

const targetOf = (
  choice: BoardIndicator['choice'],
  points: readonly { readonly year: number; readonly value: number }[],
): Wanted['target'] => {
  if (choice === null) return null;
  const { target, targetYear = defaultTargetYear } = untransformedInputOf(points, choice, choice.baseYear);
  return target === undefined ? null : { value: target, year: targetYear };
};

/** The base is the first year at or after the base year whose borders and method are those of the newest figure. */
const wantedOf = (board: Board, indicator: BoardIndicator, area: string): Wanted | null => {
  const line = indicator.headline?.byArea.get(area);
  if (indicator.isRetired || indicator.headline === null || line === undefined) return null;
  const frame = board.frameOf(indicator, indicator.headline, indicator.headline.byArea);
  const since = sinceOf(frame, area, line.years);
  const points = line.years.flatMap((year, at) => {
    const value = line.values[at];
    return value === undefined || (since !== null && year < since.year) ? [] : [{ year, value }];
  });
  const newest = points.at(-1)?.year;
  if (newest === undefined) return null;
  const choice = choiceFor(indicator, indicator.headline, board.upFrom(area));
  const from = choice?.baseYear ?? defaultBaseYear;
  const base = points.find(({ year }) => year >= from && year < newest)?.year ?? null;
  const { seriesId } = indicator.headline;
  return { seriesId, indicator, newest, base, target: targetOf(choice, points) };
};

const write = (value: number, unit: string, language: Language): string =>
  unit === 'PT' ? formatPercent(value, language) : formatNumber(value, language);

/** The headline indicators of each goal in an area, from its baseline to its target. */
@Injectable()
export class StatisticsAnnexes {
  constructor(
    private readonly database: Database,
    private readonly boards: BoardService,
  ) {}

  async of(area: string, language: Language): Promise<StatisticsAnnex> {
    const board = await this.boards.board();
    const wanted = this.wanted(board, area);
    const figures = await this.figures(wanted, area, language);
    const valueIn = (seriesId: number, year: number | null): AnnexValue | null => {
      const figure = year === null ? undefined : figures.get(`${seriesId} ${year}`);
      return figure === undefined
        ? null
        : {
            text: write(figure.value, figure.unit, language),
            year: figure.year,
            shown: asShownValue(figure),
          };
    };
    const rowsOf = (goal: string): StatisticsRow[] =>
      wanted.flatMap(({ seriesId, indicator, newest, base, target }): StatisticsRow[] => {
        const figure = figures.get(`${seriesId} ${newest}`);
        const value = valueIn(seriesId, newest);
        if (indicator.goalCode !== goal || figure === undefined || value === null) return [];
        return [
          {
            code: indicator.code,
            title: whatIsMeasured(figure),
            unit: figure.unit === 'PT' ? '' : figure.unitLabel,
            base: valueIn(seriesId, base),
            newest: value,
            target: target && { text: write(target.value, figure.unit, language), year: target.year },
          },
        ];
      });
    const goals = await this.database.query<{ code: string; title: string }>(
      `select code, short_${language} as title from goal order by position`,
    );
    return {
      kind: 'statistics',
      goals: goals.map(({ code, title }) => ({ goal: Number(code), title, rows: rowsOf(code) })),
    };
  }

  private wanted(board: Board, area: string): readonly Wanted[] {
    return board.indicators.flatMap((indicator) => wantedOf(board, indicator, area) ?? []);
  }

  /** By series and year. */
  private async figures(
    wanted: readonly Wanted[],
    area: string,
    language: Language,
  ): Promise<ReadonlyMap<string, FoundFigure>> {
    const pairs = wanted.flatMap(({ seriesId, newest, base }) =>
      base === null ? [{ seriesId, year: newest }] : [base, newest].map((year) => ({ seriesId, year })),
    );
    const rows = await this.database.query<FoundFigure & { readonly seriesId: number }>(
      `select s.id as "seriesId", ${figureColumns(language)}
       from unnest($1::int[], $2::int[]) as wanted (series_id, year)
         join series s on s.id = wanted.series_id
         join observation o on o.series_id = s.id and o.year = wanted.year and o.valid_to is null ${figureTables}
       where o.area_code = $3`,
      [pairs.map(({ seriesId }) => seriesId), pairs.map(({ year }) => year), area],
    );
    return new Map(rows.map(({ seriesId, ...figure }) => [`${seriesId} ${figure.year}`, figure]));
  }
}
