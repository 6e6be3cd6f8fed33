import {
  firstAfterBreaks,
  type ExportCatalogue,
  type ExportedSeries,
  type NamedCode,
  type SeriesKey,
  metadataFields,
  type MetadataText,
} from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { type FigureLabels, readLabels } from '../figures/labels';
import { publicLabel } from '../figures/series-data';
import { shippedCustodiansBeside } from '../metadata/shipped-custodians';
import {
  dayOf,
  figureHolds,
  type KnownLoads,
  restoredJoin,
  saidBy,
  textHolds,
} from '../vintages/known-loads';
import { readAreaCodes } from './area-codes';
import type { RecordedBreaks } from './recorded-breaks';

/** Which figures an export holds: those of some loads, of one indicator or of all. */
export interface ExportScope {
  readonly indicator: string | null;
  readonly known: NonNullable<KnownLoads>;
  readonly asOf: string | null;
}

const seriesABatch = 100;

/** `$1` are the known loads, `$2` the indicator or null. */
const held = figureHolds(1);
const textHeld = textHolds(1);
const inScope = `($2::text is null or s.indicator_code = $2)`;

const inThree = (of: (language: keyof Trilingual) => string): Trilingual => ({
  kk: of('kk'),
  ru: of('ru'),
  en: of('en'),
});

const dimensionsIn = (keys: readonly SeriesKey[], labels: FigureLabels): ExportCatalogue['dimensions'] => {
  const codes = new Map<string, Set<string>>();
  for (const { dimensions } of keys)
    for (const [dimension, code] of Object.entries(dimensions))
      codes.set(dimension, (codes.get(dimension) ?? new Set()).add(code));
  return [...codes]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([dimension, own]) => ({
      code: dimension,
      name: inThree((language) => labels.dimension(dimension, language)),
      lacking: labels.lackingOf('dimension', dimension),
      codes: [...own].toSorted().map((code) => ({
        code,
        name: inThree((language) => labels.code(dimension, code, language)),
        lacking: labels.lackingOf('code', code, dimension),
      })),
    }));
};

const readMetadata = async (
  database: Database,
  known: KnownLoads,
  indicators: readonly NamedCode[],
): Promise<MetadataText[]> => {
  const codes = indicators.map(({ code }) => code);
  const held = await database.query<MetadataText>(
    `select o.indicator_code as indicator, o.field, o.lang, o.text from indicator_metadata o
     where ${textHeld} and o.indicator_code = any($2)
     union all
     -- As on the page of the indicator: what no load brought stands in the framework.
     select i.code, 'tier', 'zxx', i.tier from indicator i
     where i.tier is not null and i.code = any($2) and not exists (
       select 1 from indicator_metadata o where ${textHeld} and o.indicator_code = i.code and o.field = 'tier')`,
    [known, codes],
  );
  const custodians = held.filter(({ field }) => field === 'custodian');
  const shipped = await shippedCustodiansBeside(database, codes, custodians);
  // A translation of another version would look, in a file, like one of the word beside it.
  const sameVersion = shipped.filter(({ isOfOtherVersion }) => !isOfOtherVersion);
  const place = new Map(codes.map((code, at) => [code, at]));
  return [
    ...held,
    ...sameVersion.map(({ indicator, lang, text }) => ({
      indicator,
      field: 'custodian' as const,
      lang,
      text,
    })),
  ].toSorted(
    (one, other) =>
      (place.get(one.indicator) ?? 0) - (place.get(other.indicator) ?? 0) ||
      metadataFields.indexOf(one.field) - metadataFields.indexOf(other.field) ||
      (one.lang < other.lang ? -1 : 1),
  );
};

/** What the figures of a scope use, and in which order their series come. */
export const readExport = async (database: Database, { indicator, known, asOf }: ExportScope) => {
  const scope = [known, indicator];
  const labels = await readLabels(database);
  const keys = await database.query<SeriesKey & { readonly id: number }>(
    `select s.id, s.indicator_code as indicator, s.series_code as series, s.unit, s.dimensions
     from series s join indicator i on i.code = s.indicator_code
     where ${inScope} and exists (select 1 from observation o where o.series_id = s.id and ${held})
     order by i.position, s.series_code, s.dimensions_text, s.unit`,
    scope,
  );
  const used = await database.one<{ areas: string[]; years: number[]; vintages: number[]; figures: number }>(
    `select array_agg(distinct o.area_code) as areas, array_agg(distinct o.year order by o.year) as years,
       array_agg(distinct ${saidBy}) as vintages, count(*)::int as figures
     from observation o join series s on s.id = o.series_id ${restoredJoin} where ${inScope} and ${held}`,
    scope,
  );
  const indicators = await database.query<NamedCode>(
    `select code, jsonb_build_object('kk', short_kk, 'ru', short_ru, 'en', short_en) as name
     from indicator where code = any($1) or ($3::text is null and exists (
       select 1 from indicator_metadata o where o.indicator_code = indicator.code and ${textHolds(2)}))
     order by position`,
    [keys.map((key) => key.indicator), known, indicator],
  );
  const areas = await database.query<{ area: string; name: Trilingual }>(
    `select code as area, jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) as name
     from area where code = any($1) order by position`,
    [used?.areas ?? []],
  );
  const vintages = await database.query<ExportCatalogue['vintages'][number]>(
    `select v.id, ${publicLabel('en')} as label, f.address, f.licence,
       jsonb_build_object('kk', f.publisher_kk, 'ru', f.publisher_ru, 'en', f.publisher_en) as publisher,
       to_char(${dayOf('v')}, 'YYYY-MM-DD') as date
     from vintage v join figure_source f on f.code = v.source where v.id = any($1) order by v.id`,
    [used?.vintages ?? []],
  );
  const { codeOf } = await readAreaCodes(database);
  const distinct = (codes: readonly string[]) => [...new Set(codes)].toSorted();
  const catalogue: ExportCatalogue = {
    indicators,
    series: distinct(keys.map(({ series }) => series)).map((code) => ({
      code,
      name: inThree((language) => labels.seriesCode('', code, language)),
      lacking: labels.lackingOf('series', code),
    })),
    units: distinct(keys.map(({ unit }) => unit)).map((code) => ({
      code,
      name: inThree((language) => labels.unit(code, language)),
      lacking: labels.lackingOf('unit', code),
    })),
    dimensions: dimensionsIn(keys, labels),
    areas: areas.map(({ area, name }) => ({ area, code: codeOf.get(area) ?? area, name })),
    years: used?.years ?? [],
    vintages,
    metadata: await readMetadata(database, known, indicators),
    preparedAt: new Date().toISOString().replace(/\.\d+/u, ''),
    asOf,
  };
  return { catalogue, labels, keys, figures: used?.figures ?? 0 };
};

interface LineRow {
  readonly id: number;
  readonly area: string;
  readonly years: number[];
  readonly values: number[];
  readonly vintages: number[];
}

/** The series of an export, read a hundred at a time, so that memory does not grow with their number. */
export async function* readExportedSeries(
  database: Database,
  keys: readonly (SeriesKey & { readonly id: number })[],
  labels: FigureLabels,
  known: KnownLoads,
  recordedBreaks: RecordedBreaks,
): AsyncGenerator<ExportedSeries> {
  for (let start = 0; start < keys.length; start += seriesABatch) {
    const batch = keys.slice(start, start + seriesABatch);
    const rows = await database.query<LineRow>(
      `select o.series_id as id, o.area_code as area, array_agg(o.year order by o.year) as years,
         array_agg(o.value order by o.year) as values, array_agg(${saidBy} order by o.year) as vintages
       from observation o join area a on a.code = o.area_code ${restoredJoin}
       where ${held} and o.series_id = any($2) group by o.series_id, o.area_code, a.position order by a.position`,
      [known, batch.map(({ id }) => id)],
    );
    const linesOf = Map.groupBy(rows, ({ id }) => id);
    for (const { id, ...key } of batch)
      yield {
        ...key,
        label: inThree((language) => labels.series(key.indicator, key, language)),
        lines: (linesOf.get(id) ?? []).map(({ area, years, values, vintages }) => {
          const afterBreak = firstAfterBreaks(recordedBreaks(key, area), years);
          return {
            area,
            observations: years.map((year, place) => ({
              year,
              value: values[place] ?? Number.NaN,
              vintage: vintages[place] ?? 0,
              isAfterBreak: afterBreak.has(year),
            })),
          };
        }),
      };
  }
}
