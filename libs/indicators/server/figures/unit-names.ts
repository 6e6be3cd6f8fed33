import type { NamedDimensionCode } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';

/** What each unit is called in kk, ru and en. */
export const readUnitNames = (database: Database): Promise<readonly NamedDimensionCode[]> =>
  database.query<NamedDimensionCode>(
    `select 'UNIT_MEASURE' as dimension, code, array[kk, ru, en] as names from figure_label where kind = 'unit'`,
  );

/** What each code of a group is called in kk, ru and en. */
export const readCodeNames = (database: Database): Promise<readonly NamedDimensionCode[]> =>
  database.query<NamedDimensionCode>(
    `select scope as dimension, code, array[kk, ru, en] as names from figure_label where kind = 'code'`,
  );
