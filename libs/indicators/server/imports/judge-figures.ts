import {
  type HeldFigure,
  type HeldFigures,
  type ImportProblem,
  dimensionsText,
  judgePlausibility,
  type OpenSdgIndicator,
  seriesId,
} from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import type { ImportGround } from './ground';
import { readLimits } from './limits/read-limits';
import { storedKey } from './to-figures';

const seriesAtOnce = 500;

interface HeldLine {
  readonly series: string;
  readonly unit: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly area: string;
  readonly years: readonly number[];
  readonly values: readonly number[];
}

/** The newest stored figures of the series that an indicator of a file has. */
const readHeld = async (
  database: Database,
  { indicator, series }: OpenSdgIndicator,
  { areaOf, choices }: ImportGround,
): Promise<HeldFigures> => {
  const held = new Map<string, readonly HeldFigure[]>();
  for (let start = 0; start < series.length; start += seriesAtOnce) {
    const keys = series.slice(start, start + seriesAtOnce).map((one) => storedKey(one, choices));
    const lines = await database.query<HeldLine>(
      `select s.series_code as series, s.unit, s.dimensions, o.area_code as area,
         array_agg(o.year) as years, array_agg(o.value) as values
       from unnest($2::text[], $3::text[], $4::text[]) as k (series, unit, dimensions)
       join series s on s.indicator_code = $1 and s.series_code = k.series and s.unit = k.unit
         and s.dimensions_text = k.dimensions
       join observation o on o.series_id = s.id and o.valid_to is null
       group by s.id, o.area_code`,
      [
        indicator,
        keys.map((key) => key.series),
        keys.map(({ unit }) => unit),
        keys.map(({ dimensions }) => dimensionsText(dimensions)),
      ],
    );
    for (const { area, years, values, ...key } of lines)
      held.set(
        `${seriesId({ indicator, ...key })}|${area}`,
        years.map((year, at) => ({ year, value: values[at] ?? Number.NaN })),
      );
  }
  return (one, code) => {
    const area = code === '' ? 'kz' : areaOf.get(code);
    return held.get(`${seriesId(storedKey(one, choices))}|${area ?? ''}`) ?? [];
  };
};

/** What looks odd in the figures of a file, among themselves and beside what is stored: an indicator at a time. */
export const judgeFigures = async (
  database: Database,
  indicators: readonly OpenSdgIndicator[],
  ground: ImportGround,
): Promise<readonly ImportProblem[]> => {
  const limits = await readLimits(database);
  const { regions, areaOf } = ground;
  const doubts: ImportProblem[] = [];
  for (const indicator of indicators) {
    const held = await readHeld(database, indicator, ground);
    doubts.push(...judgePlausibility([indicator], { limits, regions, areaOf, held }));
  }
  return doubts;
};
