import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseShippedGuidance } from '@qadam/evidence/domain';
import type { Database } from '@qadam/platform/server';

/**
 * Writes what ships about targets (`data/evidence/guidance.json`) into the code book, where nobody has written anything
 * about a target yet: what people write is theirs.
 */
export const loadMissingGuidance = async (database: Database, folder: string): Promise<void> => {
  const undescribed = await database.query<{ code: string }>(
    'select code from target t where not exists (select 1 from code_guidance g where g.code = t.code)',
  );
  // Every start asks; the texts are read where they are needed.
  if (undescribed.length === 0) return;
  const wanted = new Set(undescribed.map(({ code }) => code));
  const missing = parseShippedGuidance(
    JSON.parse(readFileSync(join(folder, 'guidance.json'), 'utf8')),
  ).filter(({ code }) => wanted.has(code));
  const texts = (field: 'counts' | 'doesNotCount' | 'examples') =>
    missing.map((one) => JSON.stringify(one[field]));
  await database.query(
    `insert into code_guidance (code, number, counts, does_not_count, examples)
     select n.code, 1, n.counts::jsonb, n.not_counts::jsonb, n.examples::jsonb
     from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as n (code, counts, not_counts, examples)`,
    [missing.map(({ code }) => code), texts('counts'), texts('doesNotCount'), texts('examples')],
  );
};
