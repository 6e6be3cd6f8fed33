import { basename } from 'node:path';
import {
  bodyNamed,
  bodyOf,
  ownAgency,
  publisherName,
  readStructure,
  readSdmxInSteps,
  type SdmxReading,
} from '@qadam/indicators/domain';
import { decodeText } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { readKnownCodes } from '../figures/known-codes';
import { readListedSeries } from '../figures/listed-series';
import { namesGiven } from '../figures/names-given';
import { readUnitsOfIndicators } from '../figures/units-of-indicators';
import type { ImportReader, ImportSource } from '../imports/import-reader';
import { inSteps, type Pause, turn } from '../imports/pauses';
import {
  knownSource,
  publishersOfSources,
  sourceOf,
  sourcesOfOrigins,
  unnamedSource,
} from '../imports/figure-source-of';
import { readAreaCodes } from './area-codes';
import { readRecordedBreaks } from './recorded-breaks';

/** Series codes that belong to one indicator alone. */
const indicatorOfSeries = async (database: Database): Promise<ReadonlyMap<string, string>> => {
  const rows = await database.query<{ series: string; indicator: string }>(
    `select series_code as series, min(indicator_code) as indicator from series
     where series_code <> '' group by series_code having count(distinct indicator_code) = 1`,
  );
  return new Map(rows.map(({ series, indicator }) => [series, indicator]));
};

/** The units of each indicator and series of which no figure is without one. */
const storedUnits = async (database: Database): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await database.query<{ key: string; units: readonly string[] }>(
    `select indicator_code || '|' || series_code as key, array_agg(distinct unit order by unit) as units
     from series group by indicator_code, series_code having bool_and(unit <> '')`,
  );
  return new Map(rows.map(({ key, units }) => [key, units]));
};

/** Every agency or sender is a source of its own; nobody's is guessed, nor is that of a message in our own structure. */
const sourceIn = async (database: Database, { agency, sender }: SdmxReading): Promise<ImportSource> => {
  const id = [sender?.id ?? null, agency].find((one) => one !== null && one !== ownAgency) ?? null;
  if (id === null) return unnamedSource;
  const { kk, ru, en } = (sender?.id === id ? sender.names : null) ?? {};
  const first = en ?? ru ?? kk ?? id;
  const named = { kk: kk ?? first, ru: ru ?? first, en: first };
  const publisher = bodyNamed(id)?.name ?? publisherName(named);
  const code = `sdmx/${id.toLowerCase()}`;
  // An agency that has sent before stays the source that it was; a well-known body is one under all of its names.
  const known = bodyOf(publisher) === null ? undefined : await knownSource(database, publisher, '');
  return known === undefined ? { code, publisher } : { code: known.code, publisher };
};

/** The newest of the days that a message names; `null` where it names none. */
const newestOf = (origins: SdmxReading['origins']): string | null =>
  origins.reduce<string | null>(
    (newest, { publishedOn }) =>
      publishedOn !== null && publishedOn > (newest ?? '') ? publishedOn : newest,
    null,
  );

/** A data message, and the structure message that stands beside it. */
export interface SdmxFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly structure?: Uint8Array | null;
}

/**
 * Reads an SDMX data message. A message adds and revises; only one that says Replace, and is without errors,
 * withdraws what it no longer holds. A structure beside it names the codes. `publisher` is given in place of the sender of the message.
 */
export const sdmxReader = async (
  database: Database,
  { name: file, bytes, structure = null }: SdmxFile,
  publisher = '',
  pause: Pause = turn,
): Promise<ImportReader> => {
  const name = basename(file);
  const codes = await readAreaCodes(database);
  const recorded = await readRecordedBreaks(database, null);
  const beside = structure === null ? null : readStructure(decodeText(structure).text);
  const steps = readSdmxInSteps(name, bytes, {
    areas: codes.known,
    countryCodes: ['KZ', 'KAZ', '398', 'kz'],
    indicatorOfSeries: await indicatorOfSeries(database),
    storedUnits: await storedUnits(database),
    unitsOfIndicator: await readUnitsOfIndicators(database),
    definedUnits: beside?.units ?? [],
    isPublisherGiven: publisher !== '',
    knownPublishers: await publishersOfSources(database),
    listedSeries: await readListedSeries(database),
    knownCodes: await readKnownCodes(database),
    currentYear: new Date().getUTCFullYear(),
    recordedBreaks: (series, code) => recorded(series, code === '' ? 'kz' : (codes.areaOf.get(code) ?? code)),
  });
  const reading = await inSteps(steps, pause);
  const said = await sourceIn(database, reading);
  const origins = publisher === '' ? await sourcesOfOrigins(database, reading.origins, said) : [];
  const named = origins.find(({ source }) => source.code !== unnamedSource.code);
  const texts = reading.metadata.length > 0 ? reading.metadata : (beside?.metadata ?? []);
  const names = namesGiven(reading.names.length > 0 ? reading.names : (beside?.names ?? []));
  const [only] = origins.length === 1 ? origins : [];
  return {
    kind: 'sdmx',
    source: publisher === '' ? (named?.source ?? said) : await sourceOf(database, publisher),
    ...(origins.length > 1 ? { origins } : {}),
    publishedOn: only?.publishedOn ?? newestOf(reading.origins),
    preparedOn: reading.preparedOn,
    label: name,
    note: name,
    isComplete: reading.isReplacement && reading.problems.every(({ severity }) => severity !== 'error'),
    partCount: 1,
    read: () => [reading],
    format: reading.format,
    // A message adds to what is known about an indicator; it never takes any of it away.
    metadata: () => ({ texts, completeIndicators: [], unreadLanguages: [], problems: [] }),
    titleOf: (code) => names.indicators.get(code) ?? null,
    areaNameOf: (code) => names.areas.get(code) ?? null,
    labels: () => names.labels,
    unreadPlaces: () => [],
  };
};
