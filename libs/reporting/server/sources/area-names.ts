import type { Language } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import type { AreaNames } from '@qadam/reporting/domain';

/** Of every area there is or was. */
export const areaNamesIn = async (database: Database, language: Language): Promise<AreaNames> => {
  const rows = await database.query<{ code: string; name: string }>(
    `select code, name_${language} as name from area`,
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
};
