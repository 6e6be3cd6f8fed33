import { Injectable } from '@nestjs/common';
import { compareCodes } from '@qadam/framework/domain';
import { geographyAt } from '@qadam/geography/domain';
import { GeographyService } from '@qadam/geography/server';
import type { Trilingual } from '@qadam/language/domain';
import { Database } from '@qadam/platform/server';
import { readBreaks } from '../breaks/read-breaks';
import { besideHeadlines, headlinesAt } from '../figures/choose-headlines';
import { existingLines } from '../figures/existing-lines';
import { readGoalHeadlines } from '../headlines/read-goal-headlines';
import { isShippedIndicatorSetting, type Moment, presentMoment } from '../vintages/as-of';
import { figureHolds, type KnownLoads } from '../vintages/known-loads';
import { Board, type BoardIndicator, type Headline } from './board';
import { choicesOf, type StoredSetting } from './setting';

interface SeriesPart {
  readonly seriesId: number | null;
  readonly series: string;
  readonly unit: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

interface IndicatorRow extends SeriesPart {
  readonly code: string;
  readonly targetCode: string;
  readonly goalCode: string;
  readonly scope: string;
  readonly isRetired: boolean;
  readonly title: Trilingual;
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
    s.id as "seriesId", s.series_code as series, s.unit, s.dimensions
  from indicator i join target t on t.code = i.target_code
  left join series s on s.indicator_code = i.code and s.id = any($1)`;

/** All that hold at a moment, of whole indicators and of narrowings. */
const selectSettings = `
  select x.indicator_code as code, x.series_key as "seriesKey", x.area_code as "areaCode",
    x.direction, x.target, x.target_year as "targetYear", x.base_year as "baseYear", x.natural_limit as "naturalLimit",
    x.lower_bound as "lowerBound", x.upper_bound as "upperBound",
    x.relative_base_year as "relativeBaseYear", x.relative_factor as "relativeFactor",
    x.relative_of_shortfall as "relativeOfShortfall", x.transform, x.method,
    x.source as "settingSource", ${isShippedIndicatorSetting} as "isShipped"
  from (
    select distinct on (indicator_code, series_key, area_code) * from indicator_setting_version
    where $1::timestamptz is null or changed_at <= $1 or ${isShippedIndicatorSetting}
    order by indicator_code, series_key, area_code, version desc
  ) x where not x.is_removed`;

const selectLines = `
  select o.series_id as "seriesId", o.area_code as area, array_agg(o.year order by o.year) as years,
    array_agg(o.value order by o.year) as values
  from observation o where o.series_id = any($1) and ${figureHolds(2)} group by o.series_id, o.area_code`;

/** Boards of earlier loads that are kept beside that of now: each holds every headline figure. */
const mostPastBoards = 4;

const keyOf = ({ known, year, standing }: Moment): string =>
  JSON.stringify([known, year, standing?.settingsUntil, standing?.bordersUntil]);

/**
 * Keeps the board of now and those of a few earlier loads; every question first asks the database whether they are
 * still those of its newest state.
 */
@Injectable()
export class BoardService {
  private state = '';
  /** The least recently asked first. */
  private readonly kept = new Map<string, Promise<Board>>();

  constructor(
    private readonly database: Database,
    private readonly geography: GeographyService,
  ) {}

  /** What the figures of a moment say by the directions, targets, breaks of method and borders as they stood then. */
  async board(moment: Moment = presentMoment): Promise<Board> {
    const row = await this.database.one<{ state: string }>(
      `select concat_ws('|', (select max(id) from vintage), (select max(changed_at) from indicator_setting),
         (select count(*) from methodology_break_version), (select count(*) from goal_headline_version),
         (select count(*) from indicator), (select count(*) from area),
         (select string_agg(id || is_undone::text, '' order by id) from area_placement), extract(year from now())) as state`,
    );
    const state = row?.state ?? '';
    if (this.state !== state) this.kept.clear();
    this.state = state;
    const key = keyOf(moment);
    const board = this.kept.get(key) ?? this.build(moment);
    this.kept.delete(key);
    this.kept.set(key, board);
    board.catch(() => this.kept.delete(key));
    const past = [...this.kept.keys()].filter((one) => one !== keyOf(presentMoment));
    for (const one of past.slice(0, Math.max(0, past.length - mostPastBoards))) this.kept.delete(one);
    return board;
  }

  private async build({ known, year, standing }: Moment): Promise<Board> {
    const headlines = await this.headlines(known);
    const besideOf = await besideHeadlines(this.database, headlines, known);
    const parts = [...besideOf.values()].flat();
    const until = standing?.settingsUntil ?? null;
    const [rows, settings, lines, partRows, geography, now, breaks, goalHeadlines] = await Promise.all([
      this.database.query<IndicatorRow>(selectIndicators, [headlines]),
      this.database.query<StoredSetting>(selectSettings, [until]),
      this.database.query<LineRow>(selectLines, [[...headlines, ...parts], known]),
      this.database.query<SeriesPart>(
        `select id as "seriesId", series_code as series, unit, dimensions from series where id = any($1)`,
        [parts],
      ),
      this.geography.geography(),
      this.database.one<{ year: number }>('select extract(year from now())::int as year'),
      readBreaks(this.database, until),
      readGoalHeadlines(this.database, until),
    ]);
    const settingsOf = Map.groupBy(settings, ({ code }) => code);
    const breaksOf = Map.groupBy(breaks, ({ indicator }) => indicator);
    const drawn = standing === null ? geography : geographyAt(geography, standing.bordersUntil);
    const linesOf = Map.groupBy(lines, ({ seriesId }) => seriesId);
    const partOf = new Map(partRows.map((part) => [part.seriesId, part]));
    const headlineOf = ({ seriesId, series, unit, dimensions }: SeriesPart): Headline | null => {
      const own = seriesId === null ? [] : (linesOf.get(seriesId) ?? []);
      const published = new Map(own.map(({ area, years, values }) => [area, { years, values }]));
      const byArea = existingLines(drawn.areas, published);
      return seriesId === null || byArea.size === 0 ? null : { seriesId, series, unit, dimensions, byArea };
    };
    const indicators = rows
      .toSorted((left, right) => compareCodes(left.code, right.code))
      .map((row): BoardIndicator => {
        const { code, targetCode, goalCode, scope, isRetired, title } = row;
        const headline = headlineOf(row);
        return {
          ...{ code, targetCode, goalCode, scope, isRetired, title, headline },
          beside: (besideOf.get(headline?.seriesId ?? 0) ?? []).flatMap((id) => {
            const part = partOf.get(id);
            return part === undefined ? [] : (headlineOf(part) ?? []);
          }),
          ...choicesOf(settingsOf.get(code) ?? [], headline?.unit),
          breaks: breaksOf.get(code) ?? [],
        };
      });
    return new Board(indicators, drawn, year ?? now?.year ?? 0, goalHeadlines);
  }

  /** Those of now are marked with every load; those of then follow from the figures of then. */
  private async headlines(known: KnownLoads): Promise<readonly number[]> {
    if (known !== null) return headlinesAt(this.database, null, known);
    const rows = await this.database.query<{ id: number }>('select id from series where is_headline');
    return rows.map(({ id }) => id);
  }
}
