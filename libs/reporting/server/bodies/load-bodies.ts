import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Trilingual } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';

interface ShippedBody {
  readonly code: string;
  readonly areaCode: string | null;
  readonly name: Trilingual;
}

/** The ministries and akimats that ship with the product; names that people changed stay. */
export const loadBodies = async (database: Database, folder: string): Promise<void> => {
  const bodies = JSON.parse(readFileSync(join(folder, 'bodies.json'), 'utf8')) as ShippedBody[];
  for (const { code, areaCode, name } of bodies)
    await database.query(
      `insert into body (code, name_kk, name_ru, name_en, area_code) values ($1, $2, $3, $4, $5)
       on conflict (code) do nothing`,
      [code, ...languages.map((language) => name[language]), areaCode],
    );
};
