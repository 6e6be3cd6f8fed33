import type { Database } from '@qadam/platform/server';
import { chooseHeadlines } from './choose-headlines';
import { compareKnownFigures, differenceMark, type FigureCounts } from './compare-figures';
import { copyLines, type IncomingFigures, type PlacedSeries } from './incoming-figures';
import { compareMetadata, type MetadataBatch, noMetadata, writeMetadata } from '../metadata/record-metadata';

/** A place in the data whose row could not be read: what stands there now is neither confirmed nor withdrawn. */
export interface UnreadPlace {
  readonly indicator: string;
  /** `null`: any area, any year. */
  readonly area: string | null;
  readonly year: number | null;
}

/** By what way figures came in. */
export type FigureKind = 'shipped' | 'open-sdg' | 'table' | 'sdmx';

export interface FigureBatch {
  readonly source: string;
  readonly kind: FigureKind;
  readonly label: string;
  readonly publishedOn: string | null;
  readonly personId: number | null;
  readonly note: string;
  readonly figures: IncomingFigures;
  /** Figures of these indicators and of the same source that the batch does not hold are withdrawn. */
  readonly completeIndicators: readonly string[];
  readonly unreadPlaces: readonly UnreadPlace[];
  /** Texts about indicators that came with the figures. */
  readonly metadata?: MetadataBatch;
}

export interface RecordedFigures extends FigureCounts {
  /** Texts of metadata that were added, changed or withdrawn. */
  readonly metadata: number;
  /** `null` where nothing changed: then nothing was written. */
  readonly vintageId: number | null;
}

/** Adds the series of the comparison that are new, and notes which they are. */
const writeSeries = async (database: Database): Promise<void> => {
  await database.query(
    `insert into series (indicator_code, series_code, unit, dimensions, dimensions_text)
     select indicator, series, unit, dimensions, dimensions_text from incoming_series where series_id is null order by place`,
  );
  await database.query(
    `update incoming_series i set series_id = s.id from series s
     where i.series_id is null and s.indicator_code = i.indicator and s.series_code = i.series and s.unit = i.unit
       and s.dimensions_text = i.dimensions_text`,
  );
};

/** Figures of series that are new come straight into their table: what could they be compared with? */
const writeNewFigures = async (
  database: Database,
  newSeries: readonly PlacedSeries[],
  vintage: number,
): Promise<number> => {
  if (newSeries.length === 0) return 0;
  const written = await database.query<{ place: number; series_id: number }>(
    'select place, series_id from incoming_series',
  );
  const seriesIds = new Map(written.map(({ place, series_id: id }) => [place, id]));
  return database.copyIn(
    'observation (series_id, area_code, year, value, valid_from)',
    copyLines(newSeries, (place) => seriesIds.get(place) ?? 0, `\t${vintage}`),
  );
};

/**
 * Brings figures in as one vintage, in the running transaction. Nothing is overwritten: a changed figure ends the
 * row that held until now and begins another, so that every earlier state can still be read.
 * `confirm` gets the mark of what would change before anything is written, and throws where it should not.
 */
export const recordFigures = (
  database: Database,
  batch: FigureBatch,
  confirm?: (mark: string) => void,
): Promise<RecordedFigures> =>
  database.transaction(async () => {
    await database.query(`select pg_advisory_xact_lock(hashtext('qadam figures'))`);
    const { counts, newSeries } = await compareKnownFigures(database, batch, {
      // A mark is of all that changes.
      setsNewAside: confirm === undefined,
    });
    if (confirm !== undefined) confirm(await differenceMark(database));
    const metadata = await compareMetadata(database, batch.metadata ?? noMetadata);
    const isUnchanged =
      counts.added + counts.revised + counts.withdrawn + metadata === 0 &&
      newSeries.every(({ series }) => series.observations.length === 0);
    if (isUnchanged) return { ...counts, metadata, vintageId: null };

    await writeSeries(database);
    const vintage = await database.one<{ id: number }>(
      `insert into vintage (source, kind, label, published_on, person_id, note) values ($1, $2, $3, $4, $5, $6) returning id`,
      [batch.source, batch.kind, batch.label, batch.publishedOn, batch.personId, batch.note],
    );
    if (vintage === undefined) throw new Error('The insert answered no vintage.');
    if (counts.revised + counts.withdrawn > 0)
      await database.query(
        `update observation o set valid_to = $1 from judged j
         where j.fate in ('revised', 'withdrawn') and o.series_id = j.series_id and o.area_code = j.area_code
           and o.year = j.year and o.valid_to is null`,
        [vintage.id],
      );
    await database.query(
      `insert into observation (series_id, area_code, year, value, valid_from)
       select s.series_id, j.area_code, j.year, j.value, $1
       from judged j join incoming_series s on s.place = j.place where j.fate in ('added', 'revised')`,
      [vintage.id],
    );
    const addedAtOnce = await writeNewFigures(database, newSeries, vintage.id);
    const touched = await database.query<{ code: string }>(
      `select distinct indicator_code as code from series where id in (
         select coalesce(j.series_id, s.series_id) from judged j left join incoming_series s on s.place = j.place
         where j.fate <> 'unchanged')`,
    );
    await chooseHeadlines(database, [
      ...new Set([...touched.map(({ code }) => code), ...newSeries.map(({ series }) => series.indicator)]),
    ]);
    if (metadata > 0) await writeMetadata(database, vintage.id);
    await database.query('analyze series, observation');
    return { ...counts, added: counts.added + addedAtOnce, metadata, vintageId: vintage.id };
  });
