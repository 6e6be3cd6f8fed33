import type { Database } from '@qadam/platform/server';

/** Codes of dimensions and units that have words here, by dimension. */
export const readKnownCodes = async (
  database: Database,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const rows = await database.query<{ dimension: string; codes: readonly string[] }>(
    `select case kind when 'unit' then 'UNIT_MEASURE' else scope end as dimension, array_agg(code) as codes
     from figure_label where kind not in ('dimension', 'series') group by 1`,
  );
  return new Map(rows.map(({ dimension, codes }) => [dimension, new Set(codes)]));
};
