import type { TableKnowledge } from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { readListedSeries } from '../../figures/listed-series';

interface AreaRow {
  readonly code: string;
  readonly source_codes: readonly string[];
  readonly kato: string | null;
  readonly aliases: readonly string[];
  readonly names: readonly string[];
  readonly from: number | null;
  readonly to: number | null;
  readonly level: string;
}

interface LabelRow {
  readonly kind: string;
  readonly scope: string;
  readonly code: string;
  readonly names: readonly string[];
  readonly lacking: readonly Language[];
}

const dimensionOf = ({ kind, scope }: LabelRow): string =>
  kind === 'unit' ? 'UNIT_MEASURE' : kind === 'series' ? 'SERIES' : scope;

/** Areas, codes with their words, and indicators with the units that they have: what tables are read against. */
export const readKnowledge = async (database: Database): Promise<TableKnowledge> => {
  const areas = await database.query<AreaRow>(
    `select code, level, source_codes, case when kato_is_verified then kato end as kato, aliases, array[name_kk, name_ru, name_en] as names,
       extract(year from valid_from)::int as "from", extract(year from valid_to)::int as "to" from area order by position`,
  );
  const labels = await database.query<LabelRow>(
    'select kind, scope, code, array[kk, ru, en] as names, lacking from figure_label',
  );
  const indicators = await database.query<TableKnowledge['indicators'][number]>(
    `select i.code, array[i.short_kk, i.short_ru, i.short_en] as titles,
       coalesce(array_agg(distinct s.unit) filter (where s.unit is not null), '{}') as units,
       coalesce(array_agg(distinct s.series_code) filter (where s.series_code is not null), '{}') as series
     from indicator i left join series s on s.indicator_code = i.code
       and exists (select 1 from observation o where o.series_id = s.id and o.valid_to is null)
     group by i.code`,
  );
  return {
    country: 'kz',
    areas: areas.map(({ code, level, source_codes: own, kato, aliases, names, from, to }) => ({
      ...{ code, aliases, names, sourceCodes: kato === null ? own : [...own, kato] },
      ...(level === 'region' ? { isRegion: true } : {}),
      ...(from === null ? {} : { validFrom: from }),
      ...(to === null ? {} : { validTo: to }),
    })),
    codes: labels
      .filter(({ kind }) => kind !== 'dimension')
      .map((label) => ({
        dimension: dimensionOf(label),
        code: label.code,
        names: label.names,
        lacking: label.lacking,
      })),
    dimensions: labels
      .filter(({ kind }) => kind === 'dimension')
      .map(({ code, names, lacking }) => ({ dimension: code, names, lacking })),
    indicators,
    listedSeries: await readListedSeries(database),
    currentYear: new Date().getUTCFullYear(),
  };
};
