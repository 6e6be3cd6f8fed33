// (b) PostGraphile 5 over views that say what the two pages show; its fields are renamed by aliases in the query.
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const views = `
  drop schema if exists bench cascade;
  create schema bench;
  create view bench.goal as select code, short_en as title from public.goal;
  comment on view bench.goal is E'@primaryKey code';
  create view bench.target as select code, short_en as title from public.target;
  comment on view bench.target is E'@primaryKey code';
  create view bench.indicator as
    select i.code, i.short_en as title, i.scope, i.retired_in is not null as is_retired, i.target_code, t.goal_code
    from public.indicator i join public.target t on t.code = i.target_code;
  comment on view bench.indicator is E'@primaryKey code\\n@foreignKey (goal_code) references goal (code)|@fieldName goal\\n@foreignKey (target_code) references target (code)|@fieldName target';
  create view bench.series_option as
    select s.indicator_code, s.id, s.series_code, s.unit as unit_code, s.is_headline,
      array(select distinct o.area_code from public.observation o where o.series_id = s.id and o.valid_to is null) as areas
    from public.series s where exists (select 1 from public.observation o where o.series_id = s.id and o.valid_to is null);
  comment on view bench.series_option is E'@primaryKey id\\n@foreignKey (indicator_code) references indicator (code)';
  create view bench.area_line as
    select o.series_id, a.code as area_code, a.name_en as area_name, a.level,
      array_agg(o.year::int order by o.year) as years, array_agg(o.value order by o.year) as points
    from public.observation o join public.area a on a.code = o.area_code
    where o.valid_to is null group by o.series_id, a.code;
  create function bench.indicator_lines(i bench.indicator) returns setof bench.area_line stable language sql as $$
    select * from bench.area_line where series_id = (
      select s.id from public.series s where s.indicator_code = i.code
        and exists (select 1 from public.observation o where o.series_id = s.id and o.valid_to is null)
      order by (exists (select 1 from public.observation o where o.series_id = s.id and o.area_code = 'kz' and o.valid_to is null)) desc,
        s.is_headline desc, s.series_code, s.dimensions_text, s.unit limit 1) $$;
  create view bench.region as
    select code, name_en as name, level, kind, iso, kato, parent_code, to_char(valid_from, 'YYYY-MM-DD') as valid_from,
      to_char(valid_to, 'YYYY-MM-DD') as valid_to from public.area;
  comment on view bench.region is E'@primaryKey code\\n@foreignKey (parent_code) references region (code)|@fieldName parent';
  create view bench.summary as
    select o.area_code, i.code, t.goal_code, t.code as target_code, i.short_en as title, i.scope,
      i.retired_in is not null as is_retired, s.unit as unit_code, o.years, o.points,
      o.years[cardinality(o.years)] as year, o.points[cardinality(o.points)] as value,
      home.year as country_year, home.value as country_value
    from public.series s
    join (select series_id, area_code, array_agg(year::int order by year) as years, array_agg(value order by year) as points
      from public.observation where valid_to is null group by series_id, area_code) o on o.series_id = s.id
    join public.indicator i on i.code = s.indicator_code join public.target t on t.code = i.target_code
    left join lateral (select year::int, value from public.observation where series_id = s.id and area_code = 'kz'
      and valid_to is null order by year desc limit 1) home on true
    where s.is_headline;
  comment on view bench.summary is E'@primaryKey area_code,code\\n@foreignKey (area_code) references region (code)';
`;

export const servePostgraphile = async (url) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(views);
  await client.end();
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ connectionString: url, schemas: ['bench'] })],
    schema: { defaultBehavior: 'list -connection' },
    grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
    grafast: { explain: false },
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  return server;
};
