import { Injectable } from '@nestjs/common';
import { compareCodes } from '@qadam/framework/domain';
import { GeographyService } from '@qadam/geography/server';
import type { Trilingual } from '@qadam/language/domain';
import { Database } from '@qadam/platform/server';
import { Board, type BoardIndicator, type Headline } from './board';
import { choiceOf, type SettingRow } from './setting';

interface IndicatorRow extends SettingRow {
  readonly code: string;
  readonly targetCode: string;
  readonly goalCode: string;
  readonly scope: string;
  readonly isRetired: boolean;
  readonly title: Trilingual;
  readonly seriesId: number | null;
  readonly series: string;
  readonly unit: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

interface LineRow {
  readonly seriesId: number;
  readonly area: string;
  readonly years: number[];
  readonly values: number[];
}

const selectIndicators = `
  select i.code, i.target_code as "targetCode", t.goal_code as "goalCode", i.scope, i.retired_in is not null as "isRetired",
    json_build_object('kk', i.short_kk, 'ru', i.short_ru, 'en', i.short_en) as title,
    s.id as "seriesId", s.series_code as series, s.unit, s.dimensions,
    x.direction, x.target, x.target_year as "targetYear", x.base_year as "baseYear", x.natural_limit as "naturalLimit",
    x.relative_base_year as "relativeBaseYear", x.relative_factor as "relativeFactor", x.transform, x.method,
    x.source as "settingSource"
  from indicator i join target t on t.code = i.target_code
  left join series s on s.indicator_code = i.code and s.is_headline
  left join indicator_setting x on x.indicator_code = i.code`;

const selectLines = `
  select o.series_id as "seriesId", o.area_code as area, array_agg(o.year order by o.year) as years,
    array_agg(o.value order by o.year) as values
  from observation o join series s on s.id = o.series_id and s.is_headline
  where o.valid_to is null group by o.series_id, o.area_code`;

/** Keeps the board of the newest state; every question first asks the database whether it is still the newest. */
@Injectable()
export class BoardService {
  private latest: { readonly state: string; readonly board: Promise<Board> } | undefined;

  constructor(
    private readonly database: Database,
    private readonly geography: GeographyService,
  ) {}

  async board(): Promise<Board> {
    const row = await this.database.one<{ state: string }>(
      `select concat_ws('|', (select max(id) from vintage), (select max(changed_at) from indicator_setting),
         (select count(*) from indicator), (select count(*) from area), extract(year from now())) as state`,
    );
    const state = row?.state ?? '';
    if (this.latest?.state !== state) {
      const board = this.build();
      this.latest = { state, board };
      board.catch(() => {
        this.latest = undefined;
      });
    }
    return this.latest.board;
  }

  private async build(): Promise<Board> {
    const [rows, lines, geography, now] = await Promise.all([
      this.database.query<IndicatorRow>(selectIndicators),
      this.database.query<LineRow>(selectLines),
      this.geography.geography(),
      this.database.one<{ year: number }>('select extract(year from now())::int as year'),
    ]);
    const linesOf = Map.groupBy(lines, ({ seriesId }) => seriesId);
    const headlineOf = ({ seriesId, series, unit, dimensions }: IndicatorRow): Headline | null => {
      const own = seriesId === null ? [] : (linesOf.get(seriesId) ?? []);
      if (seriesId === null || own.length === 0) return null;
      return {
        ...{ seriesId, series, unit, dimensions },
        byArea: new Map(own.map(({ area, years, values }) => [area, { years, values }])),
      };
    };
    const indicators = rows
      .toSorted((left, right) => compareCodes(left.code, right.code))
      .map((row): BoardIndicator => {
        const { code, targetCode, goalCode, scope, isRetired, title } = row;
        const headline = headlineOf(row);
        return { code, targetCode, goalCode, scope, isRetired, title, headline, choice: choiceOf(row) };
      });
    return new Board(indicators, geography, now?.year ?? 0);
  }
}
