import type { Language } from '@qadam/language/domain';

/** Our name of a series within its indicator: `series|unit|AGE=Y15T24;SEX=F`. */
export const seriesKeySql = (alias: string): string =>
  `${alias}.series_code || '|' || ${alias}.unit || '|' || ${alias}.dimensions_text`;

const seriesName = (language: Language): string => `
    (select l.${language} from figure_label l where l.kind = 'series' and s.series_code <> ''
       and l.code in (s.indicator_code || '/' || s.series_code, s.series_code) order by length(l.code) desc limit 1)`;

const groupName = (language: Language): string => `
    (select string_agg(coalesce(l.${language}, d.value), ', ' order by d.key)
     from jsonb_each_text(s.dimensions) d
       left join figure_label l on l.kind = 'code' and l.scope = d.key and l.code = d.value)`;

/** Of the labels of a series, its groups and its unit, those that have no words in the language, with the language of their words. */
const foreignLabels = (language: Language): string => `
    coalesce((select json_agg(json_build_object('text', l.${language}, 'language',
         (select own from unnest(array['kk', 'ru', 'en']) with ordinality as each_one (own, at)
          where not own = any(l.lacking) order by at limit 1)))
       from figure_label l
       where '${language}' = any(l.lacking)
         and (l.kind = 'series' and s.series_code <> ''
             and l.code in (s.indicator_code || '/' || s.series_code, s.series_code)
           or l.kind = 'unit' and l.code = s.unit
           or l.kind = 'code' and s.dimensions ->> l.scope = l.code)), '[]')`;

/** Words for what tells a series from the others of its indicator; empty for a total. */
const seriesLabel = (language: Language): string =>
  `concat_ws(', ', ${seriesName(language)}, ${groupName(language)})`;

/** The rule of `impossibleIn` of the indicators: most values of the series are possible, and this one is not. */
const isImpossible = `
    s.unit = 'PT' and (o.value < 0 or o.value > 100)
    and (select 2 * count(*) filter (where whole.value < 0 or whole.value > 100) <= count(*)
         from observation whole where whole.series_id = s.id and whole.valid_to is null)`;

/** The columns of a found figure; needs series `s`, observation `o`. */
export const figureColumns = (language: Language): string => `
  s.indicator_code as indicator, i.short_${language} as "indicatorTitle", ${seriesKeySql('s')} as "seriesKey",
  ${seriesLabel(language)} as "seriesLabel", coalesce(${seriesName(language)}, '') as "seriesName",
  coalesce(${groupName(language)}, '') as "groupName", a.code as area, a.name_${language} as "areaName", o.year, o.value, s.unit,
  coalesce((select u.${language} from figure_label u where u.kind = 'unit' and u.code = s.unit), s.unit) as "unitLabel",
  p.publisher_${language} as source, o.valid_from::text as "vintageId",
  to_char(coalesce(v.published_on, v.loaded_at::date), 'YYYY-MM-DD') as vintage, false as illustrative,
  (${isImpossible}) as "isImpossible", ${foreignLabels(language)} as "foreignLabels"`;

export const figureTables = `
  join indicator i on i.code = s.indicator_code join area a on a.code = o.area_code
  left join restored_figure r
    on r.vintage = o.valid_from and r.series_id = o.series_id and r.area_code = o.area_code and r.year = o.year
  join vintage v on v.id = coalesce(r.said_by, o.valid_from) join figure_source p on p.code = v.source`;
