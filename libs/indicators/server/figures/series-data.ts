import { publisherName } from '@qadam/indicators/domain';
import type { Language, Trilingual } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { figureHolds, type KnownLoads } from '../vintages/known-loads';
import { replacedValue } from '../vintages/replaced-figure';
import type { FigureSource } from './source.object';

export interface SeriesRow {
  readonly id: number;
  readonly series: string;
  readonly unit: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly isHeadline: boolean;
  readonly areas: string[];
}

export interface LineRow {
  readonly area: string;
  readonly years: number[];
  readonly values: number[];
  /** What each figure replaced; `null` where it has stood since it came in. */
  readonly previous: (number | null)[];
  readonly vintages: number[];
}

/** Every series of an indicator that has figures, the headline first: that of now, or the one of then. */
export const seriesOf = (
  database: Database,
  indicator: string,
  known: KnownLoads,
  headline?: number,
): Promise<SeriesRow[]> =>
  database.query<SeriesRow>(
    `select s.id, s.series_code as series, s.unit, s.dimensions,
       case when $3::int is null then s.is_headline else s.id = $3 end as "isHeadline",
       array_agg(distinct o.area_code) as areas
     from series s join observation o on o.series_id = s.id and ${figureHolds(2)}
     where s.indicator_code = $1 group by s.id
     order by "isHeadline" desc, s.series_code, s.dimensions_text, s.unit`,
    [indicator, known, headline ?? null],
  );

/**
 * As JSON text: `pg` reads arrays of PostgreSQL several times slower. The series is a `select` of its own so that the
 * planner knows it in no plan: else a short series looks cheaper than the average one of the kept plan, and PostgreSQL
 * plans the statement anew at every request, which takes longer than its answer.
 */
const selectLines = (holds: string) => `
  select '[' || string_agg('{"area":' || to_json(area)::text || ',"years":[' || years || '],"values":[' || points
    || '],"previous":[' || previous || '],"vintages":[' || vintages || ']}', ',') || ']' as lines
  from (
    select o.area_code as area, string_agg(o.year::text, ',' order by o.year) as years,
      string_agg(o.value::text, ',' order by o.year) as points,
      string_agg(coalesce((${replacedValue(2)})::text, 'null'), ',' order by o.year) as previous,
      string_agg(o.valid_from::text, ',' order by o.year) as vintages
    from observation o where o.series_id = (select $1::int) and ${holds} group by o.area_code) line`;

/** The lines of a series, one an area, as columns. */
export const linesOf = async (
  database: Database,
  seriesId: number,
  known: KnownLoads,
): Promise<LineRow[]> => {
  const [found] =
    known === null
      ? await database.prepared<{ lines: string | null }>('lines now', selectLines('o.valid_to is null'), [
          seriesId,
          null,
        ])
      : await database.query<{ lines: string | null }>(selectLines(figureHolds(2)), [seriesId, known]);
  return JSON.parse(found?.lines ?? '[]') as LineRow[];
};

const tookBack: Trilingual = {
  kk: `v.id || '-жүктеме (' || v.takes_back || '-жүктемені қайтарып алу)'`,
  ru: `'загрузка ' || v.id || ' (отзыв загрузки ' || v.takes_back || ')'`,
  en: `'load ' || v.id || ' (load ' || v.takes_back || ' taken back)'`,
};

const numbered: Trilingual = {
  kk: `', ' || v.id || '-жүктеме'`,
  ru: `', загрузка ' || v.id`,
  en: `', load ' || v.id`,
};

/**
 * How a load (`v`) of a source (`f`) is called wherever visitors see it: the name of a file that somebody gave is no
 * name for the public and stays in the database, the publisher and the number stand for it.
 */
export const publicLabel = (language: Language): string =>
  `case when v.kind = 'shipped' then v.label when v.kind = 'take-back' then ${tookBack[language]} else f.publisher_${language} || ${numbered[language]} end`;

export const sourcesOf = async (
  database: Database,
  vintages: readonly number[],
  language: Language,
): Promise<FigureSource[]> => {
  const rows = await database.query<Omit<FigureSource, 'publisher'> & Trilingual>(
    `select f.publisher_kk as kk, f.publisher_ru as ru, f.publisher_en as en, f.address, f.licence, v.kind, ${publicLabel(language)} as "vintageLabel", v.id as "vintageId",
       to_char(v.published_on, 'YYYY-MM-DD') as "publishedOn",
       to_char(v.loaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "loadedAt"
     from vintage v join figure_source f on f.code = v.source where v.id = any($1) order by v.id desc`,
    [vintages],
  );
  // A body that came in under several names is one publisher to whoever reads.
  return rows.map(({ kk, ru, en, ...source }) => ({
    ...source,
    publisher: publisherName({ kk, ru, en })[language],
  }));
};

/** All loads that brought figures of an indicator, newest first: any of them can be looked back to. */
export const vintagesOf = (
  database: Database,
  indicator: string,
  language: Language,
): Promise<FigureSource[]> =>
  database
    .query<{ id: number }>(
      `select distinct v.id from vintage v where exists (select 1 from series s join observation o on o.series_id = s.id
         where s.indicator_code = $1 and v.id in (o.valid_from, o.valid_to))`,
      [indicator],
    )
    .then((rows) =>
      sourcesOf(
        database,
        rows.map(({ id }) => id),
        language,
      ),
    );
