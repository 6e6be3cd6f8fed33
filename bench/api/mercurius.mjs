// (c) Mercurius with jit and loaders, raw pg and prepared statements.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';

const schema = `
  type Query { indicator(code: String!): Indicator region(code: String!): Region }
  type Titled { code: String! title: String! }
  type Named { code: String! name: String! }
  type Series { id: Int! seriesCode: String! unitCode: String! isHeadline: Boolean! areas: [String!]! }
  type Line { areaCode: String! areaName: String! level: String! years: [Int!]! values: [Float!]! }
  type Indicator { code: String! title: String! scope: String! isRetired: Boolean! goal: Titled! target: Titled!
    seriesOptions: [Series!]! lines: [Line!]! }
  type Summary { code: String! goalCode: String! targetCode: String! title: String! scope: String! isRetired: Boolean!
    unitCode: String year: Int value: Float countryYear: Int countryValue: Float years: [Int!]! values: [Float!]! }
  type Region { code: String! name: String! level: String! kind: String iso: String kato: String validFrom: String validTo: String
    parent: Named indicators: [Summary!]! }`;

export const serveMercurius = (url) => {
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  const ask = async (name, text, ...values) => (await pool.query({ name, text, values })).rows;
  const app = Fastify();
  app.register(mercurius, {
    schema,
    jit: 1,
    resolvers: {
      Query: {
        indicator: async (_, { code }) =>
          (
            await ask(
              'indicator',
              `select code, short_en as title, scope, retired_in is not null as "isRetired", target_code from indicator where code = $1`,
              code,
            )
          )[0],
        region: async (_, { code }) =>
          (
            await ask(
              'region',
              `select code, name_en as name, level, kind, iso, kato, parent_code, to_char(valid_from, 'YYYY-MM-DD') as "validFrom",
                 to_char(valid_to, 'YYYY-MM-DD') as "validTo" from area where code = $1`,
              code,
            )
          )[0],
      },
    },
    loaders: {
      Indicator: {
        goal: async (queries) => {
          const rows = await ask(
            'goal',
            `select t.code as target, g.code, g.short_en as title from target t join goal g on g.code = t.goal_code where t.code = any($1)`,
            queries.map(({ obj }) => obj.target_code),
          );
          return queries.map(({ obj }) => rows.find(({ target }) => target === obj.target_code));
        },
        target: async (queries) => {
          const rows = await ask(
            'target',
            'select code, short_en as title from target where code = any($1)',
            queries.map(({ obj }) => obj.target_code),
          );
          return queries.map(({ obj }) => rows.find(({ code }) => code === obj.target_code));
        },
        seriesOptions: async (queries) => {
          const rows = await ask(
            'series',
            `select s.indicator_code as indicator, s.id, s.series_code as "seriesCode", s.unit as "unitCode", s.is_headline as "isHeadline",
               array_agg(distinct o.area_code) as areas
             from series s join observation o on o.series_id = s.id and o.valid_to is null where s.indicator_code = any($1)
             group by s.id order by s.is_headline desc, s.series_code, s.dimensions_text, s.unit`,
            queries.map(({ obj }) => obj.code),
          );
          return queries.map(({ obj }) => rows.filter(({ indicator }) => indicator === obj.code));
        },
        lines: async (queries) =>
          Promise.all(
            queries.map(({ obj }) =>
              ask(
                'lines',
                `with chosen as (
                   select s.id from series s where s.indicator_code = $1
                     and exists (select 1 from observation o where o.series_id = s.id and o.valid_to is null)
                   order by (exists (select 1 from observation o where o.series_id = s.id and o.area_code = 'kz' and o.valid_to is null)) desc,
                     s.is_headline desc, s.series_code, s.dimensions_text, s.unit limit 1)
                 select a.code as "areaCode", a.name_en as "areaName", a.level,
                   array_agg(o.year order by o.year) as years, array_agg(o.value order by o.year) as values
                 from observation o join area a on a.code = o.area_code
                 where o.series_id = (select id from chosen) and o.valid_to is null group by a.code`,
                obj.code,
              ),
            ),
          ),
      },
      Region: {
        parent: async (queries) => {
          const rows = await ask(
            'parent',
            'select code, name_en as name from area where code = any($1)',
            queries.map(({ obj }) => obj.parent_code),
          );
          return queries.map(({ obj }) => rows.find(({ code }) => code === obj.parent_code) ?? null);
        },
        indicators: async (queries) =>
          Promise.all(
            queries.map(({ obj }) =>
              ask(
                'indicators',
                `with own as (
                   select s.id, s.indicator_code, s.unit,
                     array_agg(o.year order by o.year) filter (where o.area_code = $1) as years,
                     array_agg(o.value order by o.year) filter (where o.area_code = $1) as points,
                     array_agg(o.year order by o.year) filter (where o.area_code = 'kz') as home_years,
                     array_agg(o.value order by o.year) filter (where o.area_code = 'kz') as home_points
                   from series s join observation o on o.series_id = s.id and o.valid_to is null and o.area_code in ($1, 'kz')
                   where s.is_headline group by s.id)
                 select i.code, t.goal_code as "goalCode", t.code as "targetCode", i.short_en as title, i.scope,
                   i.retired_in is not null as "isRetired", own.unit as "unitCode", own.years, own.points as values,
                   own.years[cardinality(own.years)] as year, own.points[cardinality(own.points)] as value,
                   own.home_years[cardinality(own.home_years)] as "countryYear",
                   own.home_points[cardinality(own.home_points)] as "countryValue"
                 from own join indicator i on i.code = own.indicator_code join target t on t.code = i.target_code
                 where own.years is not null`,
                obj.code,
              ),
            ),
          ),
      },
    },
  });
  return app;
};
