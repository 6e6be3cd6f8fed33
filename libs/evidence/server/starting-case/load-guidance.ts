import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GuidanceField, guidanceFields, parseShippedGuidance, type Texts } from '@qadam/evidence/domain';
import type { Database } from '@qadam/platform/server';

type Written = Readonly<Record<GuidanceField, Texts>>;

interface NewestRow extends Written {
  readonly code: string;
  readonly isShipped: boolean;
}

const selectNewest = `
  select t.code, coalesce(g.is_shipped, true) as "isShipped", coalesce(g.counts, '{}') as counts,
    coalesce(g.does_not_count, '{}') as "doesNotCount", coalesce(g.examples, '{}') as examples,
    coalesce(g.notes, '{}') as notes
  from target t left join lateral (
    select * from code_guidance where code = t.code order by number desc limit 1) g on true`;

const isSame = (one: Texts, other: Texts): boolean =>
  one.kk === other.kk && one.ru === other.ru && one.en === other.en;

/**
 * Writes what ships about targets (`data/evidence/guidance.json`) into the code book: where nobody has written anything
 * about a target, and, as a new version, where what shipped before has been improved. What people write is theirs.
 */
export const loadShippedGuidance = async (database: Database, folder: string): Promise<void> => {
  const newest = new Map(
    (await database.query<NewestRow>(selectNewest))
      .filter(({ isShipped }) => isShipped)
      .map((row) => [row.code, row]),
  );
  const wanted = parseShippedGuidance(JSON.parse(readFileSync(join(folder, 'guidance.json'), 'utf8'))).filter(
    (shipped) => {
      const before = newest.get(shipped.code);
      return before && guidanceFields.some((field) => !isSame(before[field], shipped[field]));
    },
  );
  // Every start asks; hardly one has something to write.
  if (wanted.length === 0) return;
  const texts = (field: GuidanceField) => wanted.map((one) => JSON.stringify(one[field]));
  await database.query(
    `insert into code_guidance (code, number, counts, does_not_count, examples, notes, is_shipped)
     select n.code, 1 + coalesce((select max(number) from code_guidance g where g.code = n.code), 0),
       n.counts::jsonb, n.not_counts::jsonb, n.examples::jsonb, n.notes::jsonb, true
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
       as n (code, counts, not_counts, examples, notes)`,
    [wanted.map(({ code }) => code), ...guidanceFields.map(texts)],
  );
};
