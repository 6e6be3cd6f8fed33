import type { KnownArea } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import { shippedSource } from '../figures/figure-source';

/** Areas as the statistics call them and as we do. */
export interface AreaCodes {
  /** Our slug by the code of the statistics; every slug stands for itself too. */
  readonly areaOf: ReadonlyMap<string, string>;
  /** The code by which an area is exported: it leads back to the same area. */
  readonly codeOf: ReadonlyMap<string, string>;
  /** Towns of the statistics that are no areas of ours yet. */
  readonly towns: ReadonlySet<string>;
  readonly known: readonly KnownArea[];
}

interface OwnArea {
  readonly code: string;
  readonly source_codes: string[];
  readonly from: number | null;
  readonly to: number | null;
  readonly names: string[];
}

export const readAreaCodes = async (database: Database): Promise<AreaCodes> => {
  const own = await database.query<OwnArea>(
    `select code, source_codes, array[name_kk, name_ru, name_en] || aliases as names, extract(year from valid_from)::int as "from", extract(year from valid_to)::int as "to"
     from area order by position`,
  );
  const row = await database.one<{ areas: readonly (KnownArea & { readonly area: string | null })[] }>(
    'select areas from figure_source where code = $1',
    [shippedSource.code],
  );
  const listed = row?.areas ?? [];
  const areaOf = new Map(own.map(({ code }) => [code, code]));
  for (const { code, source_codes: codes } of own) for (const source of codes) areaOf.set(source, code);
  for (const { code, area } of listed) if (area !== null) areaOf.set(code, area);
  const codeOf = new Map<string, string>();
  for (const { code, source_codes: codes } of own)
    codeOf.set(code, codes.find((source) => areaOf.get(source) === code) ?? code);
  const namesOf = new Map(own.map(({ code, names }) => [code, names]));
  const inList = new Set(listed.map(({ code }) => code));
  const ofOwn = own.flatMap(({ code, source_codes: codes, from, to, names }) =>
    [...new Set([...codes, code])].map((one) => ({
      ...{ code: one, names },
      ...(from === null ? {} : { validFrom: from }),
      ...(to === null ? {} : { validTo: to }),
    })),
  );
  return {
    areaOf,
    codeOf,
    towns: new Set(listed.flatMap(({ code, area }) => (area === null && !areaOf.has(code) ? [code] : []))),
    known: [
      ...listed.map((area) => ({ ...area, names: namesOf.get(area.area ?? '') ?? [] })),
      ...ofOwn.filter(({ code }) => !inList.has(code)),
    ],
  };
};
