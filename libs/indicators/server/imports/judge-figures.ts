import {
  type FoundBefore,
  type HeldFigure,
  type HeldFigures,
  type ImportProblem,
  dimensionsText,
  judgePlausibility,
  noHeldFigures,
  type OpenSdgIndicator,
  type PlausibilityLimits,
  seriesId,
} from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import type { ImportGround } from './ground';
import type { Pause } from './pauses';
import { storedKey } from './to-figures';

const seriesAtOnce = 500;

interface HeldLine {
  readonly indicator: string;
  readonly series: string;
  readonly unit: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly area: string;
  readonly years: readonly number[];
  readonly values: readonly number[];
}

/** The newest stored figures of the series that these indicators of the files have. */
const readHeld = async (
  database: Database,
  indicators: readonly OpenSdgIndicator[],
  { areaOf, choices }: ImportGround,
): Promise<HeldFigures> => {
  const held = new Map<string, readonly HeldFigure[]>();
  const all = indicators.flatMap(({ series }) => series);
  for (let start = 0; start < all.length; start += seriesAtOnce) {
    const keys = all.slice(start, start + seriesAtOnce).map((one) => storedKey(one, choices));
    const lines = await database.query<HeldLine>(
      `select s.indicator_code as indicator, s.series_code as series, s.unit, s.dimensions, o.area_code as area,
         array_agg(o.year) as years, array_agg(o.value) as values
       from (select distinct * from unnest($1::text[], $2::text[], $3::text[], $4::text[])) as k (indicator, series, unit, dimensions)
       join series s on s.indicator_code = k.indicator and s.series_code = k.series and s.unit = k.unit
         and s.dimensions_text = k.dimensions
       join observation o on o.series_id = s.id and o.valid_to is null
       group by s.id, o.area_code`,
      [
        keys.map(({ indicator }) => indicator),
        keys.map((key) => key.series),
        keys.map(({ unit }) => unit),
        keys.map(({ dimensions }) => dimensionsText(dimensions)),
      ],
    );
    for (const { area, years, values, ...key } of lines)
      held.set(
        `${seriesId(key)}|${area}`,
        years.map((year, at) => ({ year, value: values[at] ?? Number.NaN })),
      );
  }
  if (held.size === 0) return noHeldFigures;
  return (one, code) => {
    const area = code === '' ? 'kz' : areaOf.get(code);
    return held.get(`${seriesId(storedKey(one, choices))}|${area ?? ''}`) ?? [];
  };
};

/** What looks odd in the figures of some indicators of files, among themselves and beside what is stored. */
export const judgeFigures = async (
  database: Database,
  indicators: readonly OpenSdgIndicator[],
  ground: ImportGround,
  {
    limits,
    stored,
    found,
    pause,
  }: {
    readonly limits: PlausibilityLimits;
    readonly stored: ReadonlySet<string>;
    /** What was said about figures before. */
    readonly found: readonly FoundBefore[];
    /** Between indicators: what was read before is on its way to the database. */
    readonly pause: Pause;
  },
): Promise<readonly ImportProblem[]> => {
  const { regions, areaOf } = ground;
  const isStored = ({ indicator }: OpenSdgIndicator) => stored.has(indicator);
  const held = await readHeld(database, indicators.filter(isStored), ground);
  const problems: ImportProblem[] = [];
  for (const one of indicators) {
    problems.push(...judgePlausibility([one], { limits, regions, areaOf, held, found }));
    await pause();
  }
  return problems;
};
