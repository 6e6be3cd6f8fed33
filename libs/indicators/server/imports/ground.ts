import type { KnownArea } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import { readKnownCodes } from '../figures/known-codes';
import { readCodeNames, readUnitNames } from '../figures/unit-names';
import { readUnitsOfIndicators } from '../figures/units-of-indicators';
import { shippedSource } from '../figures/figure-source';
import type { ReadingGround } from './import-reader';
import type { SourceChoices } from './to-figures';

interface SourceRow {
  readonly code: string;
  readonly areas: readonly (KnownArea & { readonly area: string | null })[];
  readonly choices: SourceChoices;
}

export interface ImportGround extends ReadingGround {
  /** Our area for every code that a row may name: those of the source, those of our list, and our own. */
  readonly areaOf: Map<string, string>;
  /** Codes of the source that are towns and no areas of ours yet. */
  readonly towns: ReadonlySet<string>;
  readonly choices: SourceChoices;
  /** Our regions, which make up the country, with the years in which they hold. */
  readonly regions: readonly KnownArea[];
}

/** What is known about a source and about our areas before anything is read. */
export const readGround = async (database: Database, source: string): Promise<ImportGround> => {
  const rows = await database.query<SourceRow>(
    'select code, areas, choices from figure_source where code in ($1, $2)',
    [source, shippedSource.code],
  );
  const row = rows.find(({ code }) => code === source);
  // What others exchange names towns by the codes of the statistics office too.
  const shipped = rows.find(({ code }) => code === shippedSource.code);
  const listedAreas = row?.areas.length ? row.areas : (shipped?.areas ?? []);
  const own = await database.query<{
    code: string;
    source_codes: string[];
    from: number | null;
    to: number | null;
    isRegion: boolean;
    names: string[];
  }>(
    `select code, source_codes, array[name_kk, name_ru, name_en] || aliases as names, level = 'region' as "isRegion", extract(year from valid_from)::int as "from", extract(year from valid_to)::int as "to" from area`,
  );
  const areaOf = new Map(own.map(({ code }) => [code, code]));
  for (const { code, source_codes: codes } of own) for (const other of codes) areaOf.set(other, code);
  for (const { code, area } of listedAreas) if (area !== null) areaOf.set(code, area);
  const known = (code: string, { from, to, names }: (typeof own)[number]): KnownArea => ({
    ...{ code, names },
    ...(from === null ? {} : { validFrom: from }),
    ...(to === null ? {} : { validTo: to }),
  });
  const namesOf = new Map(own.map(({ code, names }) => [code, names]));
  const ownAreas = own.flatMap((area) => area.source_codes.map((code) => known(code, area)));
  const listed = new Set(listedAreas.map(({ code }) => code));
  return {
    areaOf,
    codes: await readKnownCodes(database),
    unitNames: await readUnitNames(database),
    codeNames: await readCodeNames(database),
    units: await readUnitsOfIndicators(database),
    currentYear: new Date().getUTCFullYear(),
    towns: new Set(
      listedAreas.flatMap(({ code, area }) => (area === null && !areaOf.has(code) ? [code] : [])),
    ),
    areas: [
      ...listedAreas.map((area) => ({ ...area, names: namesOf.get(area.area ?? '') ?? [] })),
      ...ownAreas.filter(({ code }) => !listed.has(code)),
    ],
    choices: {
      ...row?.choices,
      // What an indicator measures does not depend on who publishes it; corrections are of one source only.
      sharesOfAWhole: row?.choices.sharesOfAWhole ?? shipped?.choices.sharesOfAWhole ?? [],
    },
    regions: own.filter(({ isRegion }) => isRegion).map((area) => known(area.code, area)),
  };
};
