// (a) The limit: plain node:http and one prepared statement that builds the JSON text with string_agg.
import { createServer } from 'node:http';
import pg from 'pg';

const text = (column) => `coalesce(to_json(${column})::text, 'null')`;
const numbers = (column) => `'[' || coalesce(${column}, '') || ']'`;

const indicatorSql = `
  with chosen as (
    select s.id from series s where s.indicator_code = $1
      and exists (select 1 from observation o where o.series_id = s.id and o.valid_to is null)
    order by (exists (select 1 from observation o where o.series_id = s.id and o.area_code = 'kz' and o.valid_to is null)) desc,
      s.is_headline desc, s.series_code, s.dimensions_text, s.unit limit 1
  ), options as (
    select s.id, '{"id":' || s.id || ',"seriesCode":' || ${text('s.series_code')} || ',"unitCode":' || ${text('s.unit')}
        || ',"isHeadline":' || s.is_headline || ',"areas":['
        || string_agg(${text('o.area_code')}, ',' order by o.area_code) || ']}' as body,
      row_number() over (order by s.is_headline desc, s.series_code, s.dimensions_text, s.unit) as place
    from series s join (select distinct series_id, area_code from observation where valid_to is null
      and series_id in (select id from series where indicator_code = $1)) o on o.series_id = s.id
    group by s.id
  ), lines as (
    select o.area_code, '{"areaCode":' || ${text('a.code')} || ',"areaName":' || ${text('a.name_en')} || ',"level":' || ${text('a.level')}
        || ',"years":[' || o.years || '],"values":[' || o.points || ']}' as body
    from (select area_code, string_agg(year::text, ',' order by year) as years, string_agg(value::text, ',' order by year) as points
      from observation where series_id = (select id from chosen) and valid_to is null group by area_code) o
    join area a on a.code = o.area_code
  )
  select '{"data":{"indicator":{"code":' || ${text('i.code')} || ',"title":' || ${text('i.short_en')} || ',"scope":' || ${text('i.scope')}
    || ',"isRetired":' || (i.retired_in is not null) || ',"goal":{"code":' || ${text('g.code')} || ',"title":' || ${text('g.short_en')}
    || '},"target":{"code":' || ${text('t.code')} || ',"title":' || ${text('t.short_en')} || '},"seriesOptions":'
    || ${numbers(`(select string_agg(body, ',' order by place) from options)`)} || ',"lines":'
    || ${numbers(`(select string_agg(body, ',') from lines)`)} || '}}}' as body
  from indicator i join target t on t.code = i.target_code join goal g on g.code = t.goal_code where i.code = $1`;

const regionSql = `
  with own as (
    select s.id, s.indicator_code, s.unit,
      string_agg(o.year::text, ',' order by o.year) filter (where o.area_code = $1) as years,
      string_agg(o.value::text, ',' order by o.year) filter (where o.area_code = $1) as points,
      max(o.year) filter (where o.area_code = $1) as year, max(o.year) filter (where o.area_code = 'kz') as home_year
    from series s join observation o on o.series_id = s.id and o.valid_to is null and o.area_code in ($1, 'kz')
    where s.is_headline group by s.id
  ), summaries as (
    select '{"code":' || ${text('i.code')} || ',"goalCode":' || ${text('t.goal_code')} || ',"targetCode":' || ${text('t.code')}
      || ',"title":' || ${text('i.short_en')} || ',"scope":' || ${text('i.scope')} || ',"isRetired":' || (i.retired_in is not null)
      || ',"unitCode":' || ${text('own.unit')} || ',"year":' || own.year || ',"value":' || last.value
      || ',"countryYear":' || coalesce(own.home_year::text, 'null') || ',"countryValue":' || coalesce(home.value::text, 'null')
      || ',"years":[' || own.years || '],"values":[' || own.points || ']}' as body
    from own join indicator i on i.code = own.indicator_code join target t on t.code = i.target_code
    join observation last on last.series_id = own.id and last.area_code = $1 and last.year = own.year and last.valid_to is null
    left join observation home on home.series_id = own.id and home.area_code = 'kz' and home.year = own.home_year and home.valid_to is null
    where own.years is not null
  )
  select '{"data":{"region":{"code":' || ${text('a.code')} || ',"name":' || ${text('a.name_en')} || ',"level":' || ${text('a.level')}
    || ',"kind":' || ${text('a.kind')} || ',"iso":' || ${text('a.iso')} || ',"kato":' || ${text('a.kato')}
    || ',"validFrom":' || ${text(`to_char(a.valid_from, 'YYYY-MM-DD')`)} || ',"validTo":' || ${text(`to_char(a.valid_to, 'YYYY-MM-DD')`)}
    || ',"parent":' || coalesce('{"code":' || ${text('p.code')} || ',"name":' || to_json(p.name_en)::text || '}', 'null') || ',"indicators":'
    || ${numbers(`(select string_agg(body, ',') from summaries)`)} || '}}}' as body
  from area a left join area p on p.code = a.parent_code where a.code = $1`;

const statements = {
  indicator: { name: 'indicator', text: indicatorSql },
  region: { name: 'region', text: regionSql },
};

export const serveLimit = (url) => {
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  return createServer((request, response) => {
    const [, page, code] = request.url.split('/');
    pool
      .query({ ...statements[page], values: [decodeURIComponent(code)] })
      .then(({ rows }) => {
        const body = Buffer.from(rows[0].body);
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
          .end(body);
      })
      .catch((error) => response.writeHead(500).end(String(error)));
  });
};
