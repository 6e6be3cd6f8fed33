import { Injectable } from '@nestjs/common';
import { areaExistsSql } from '@qadam/geography/server';
import type { Viewer } from '@qadam/identity/domain';
import { type AsOf, figureHolds, momentOf } from '@qadam/indicators/server';
import { foldText, type Language } from '@qadam/language/domain';
import type { ChartNode, ResolvedChart } from '@qadam/reporting/domain';
import { Database } from '@qadam/platform/server';
import { FigureCharts } from './charts/figure-charts';
import { figureColumns, figureTables, seriesKeySql } from './figure-sql';
import {
  type ChartOffer,
  type FigureAnswer,
  type FigureQuery,
  type FigureReason,
  type FigureSearch,
  FigureSource,
  type FoundFigure,
} from './figure-source';

interface AnswerRow extends FoundFigure {
  readonly n: number;
}

interface KnownRow {
  readonly n: number;
  readonly knowsIndicator: boolean;
  readonly knowsSeries: boolean;
  readonly knowsArea: boolean;
}

const reasonOf = (known: KnownRow | undefined): FigureReason => {
  if (!known?.knowsIndicator) return 'unknown-indicator';
  if (!known.knowsSeries) return 'unknown-series';
  return known.knowsArea ? 'no-value' : 'unknown-area';
};

const asked = `
  asked (n, indicator, series_key, area, year) as (
    select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::int[]))`;

const asParameters = (queries: readonly FigureQuery[]): readonly unknown[] => [
  queries.map((_, index) => index),
  queries.map(({ indicator }) => indicator),
  queries.map(({ seriesKey }) => seriesKey),
  queries.map(({ area }) => area),
  queries.map(({ year }) => year),
];

const isAsked = `s.indicator_code = q.indicator
  and case when q.series_key is null then s.is_headline else ${seriesKeySql('s')} = q.series_key end`;

/** Numbers for the review from the observations that hold now. */
@Injectable()
export class IndicatorFigures extends FigureSource {
  constructor(
    private readonly database: Database,
    private readonly drawing: FigureCharts,
  ) {
    super();
  }

  async resolve(
    language: Language,
    queries: readonly FigureQuery[],
    asOf?: AsOf,
  ): Promise<readonly FigureAnswer[]> {
    const parameters = asParameters(queries);
    const { known: loads } = await momentOf(this.database, asOf);
    const rows = await this.database.query<AnswerRow>(
      `with ${asked}
       select distinct on (q.n) q.n, ${figureColumns(language)}
       from asked q join series s on ${isAsked}
         join observation o on o.series_id = s.id and ${figureHolds(6)} and o.area_code = q.area
           and (q.year is null or o.year = q.year) ${figureTables}
       where q.year is not null or ${areaExistsSql('a', 'o.year')}
       order by q.n, o.year desc`,
      [...parameters, loads],
    );
    const found = new Map(rows.map(({ n, ...figure }) => [n, figure]));
    const missing = found.size < queries.length ? await this.known(parameters) : new Map<number, KnownRow>();
    return queries.map((_, n): FigureAnswer => {
      const figure = found.get(n);
      return figure ? { ok: true, figure } : { ok: false, reason: reasonOf(missing.get(n)) };
    });
  }

  async everSaid(
    language: Language,
    queries: readonly FigureQuery[],
  ): Promise<readonly (readonly FoundFigure[])[]> {
    const rows = await this.database.query<AnswerRow>(
      `with ${asked}
       select q.n, ${figureColumns(language)}
       from asked q join series s on ${isAsked}
         join observation o on o.series_id = s.id and o.area_code = q.area and o.year = q.year ${figureTables}
       order by q.n, o.valid_to desc nulls first, o.valid_from desc`,
      asParameters(queries),
    );
    const said = Map.groupBy(rows, ({ n }) => n);
    return queries.map((_, index) => (said.get(index) ?? []).map(({ n: _n, ...figure }) => figure));
  }

  async years(
    { indicator, seriesKey, area }: Omit<FigureQuery, 'year'>,
    asOf?: AsOf,
  ): Promise<readonly number[]> {
    const { known } = await momentOf(this.database, asOf);
    const rows = await this.database.query<{ year: number }>(
      `select distinct o.year from series s join observation o on o.series_id = s.id and ${figureHolds(4)}
       where s.indicator_code = $1 and o.area_code = $3
         and case when $2::text is null then s.is_headline else ${seriesKeySql('s')} = $2 end
       order by o.year desc`,
      [indicator, seriesKey, area, known],
    );
    return rows.map(({ year }) => year);
  }

  offers(language: Language, query: Omit<FigureQuery, 'year'>): Promise<readonly ChartOffer[]> {
    return this.drawing.offers(language, query);
  }

  private async known(parameters: readonly unknown[]): Promise<Map<number, KnownRow>> {
    const rows = await this.database.query<KnownRow>(
      `with ${asked}
       select q.n, exists (select 1 from indicator where code = q.indicator) as "knowsIndicator",
         exists (select 1 from series s where ${isAsked}) as "knowsSeries",
         exists (select 1 from area where code = q.area) as "knowsArea"
       from asked q`,
      parameters,
    );
    return new Map(rows.map((row) => [row.n, row]));
  }

  /** By code or by the words of any language; series with a value for the area, the headline of each first. */
  async search(_viewer: Viewer, language: Language, search: FigureSearch): Promise<readonly FoundFigure[]> {
    const { known } = await momentOf(this.database, search.asOf);
    const rows = await this.database.query<FoundFigure & { readonly words: string; readonly place: number }>(
      `select distinct on (i.position, s.is_headline, s.id) ${figureColumns(language)},
         concat_ws(' ', i.code, i.short_kk, i.short_ru, i.short_en) as words, i.position as place
       from series s
         join observation o on o.series_id = s.id and ${figureHolds(3)} and o.area_code = $1 ${figureTables}
       where ($2::text[] = '{}' or i.target_code = any($2) or split_part(i.target_code, '.', 1) = any($2))
         and ${areaExistsSql('a', 'o.year')}
       order by i.position, s.is_headline desc, s.id, o.year desc`,
      [search.area, search.targets, known],
    );
    const wanted = foldText(search.text).split(/\s+/u).filter(Boolean);
    return rows
      .filter(({ words, seriesLabel }) => {
        const text = foldText(`${words} ${seriesLabel}`);
        return wanted.every((word) => text.includes(word));
      })
      .slice(0, search.first)
      .map(({ words: _words, place: _place, ...figure }) => figure);
  }

  charts(
    language: Language,
    nodes: readonly ChartNode['attrs'][],
    vintageId?: number,
  ): Promise<readonly (ResolvedChart | null)[]> {
    return Promise.all(nodes.map((node) => this.drawing.draw(language, node, vintageId)));
  }

  retell(language: Language, node: ChartNode['attrs'], kept: ResolvedChart): Promise<ResolvedChart | null> {
    return this.drawing.retell(language, node, kept);
  }
}
