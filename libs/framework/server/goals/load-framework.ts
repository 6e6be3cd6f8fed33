import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compareCodes,
  type Indicator,
  parseFramework,
  parseResponsibilities,
  type Responsibilities,
} from '@qadam/framework/domain';
import type { Database } from '@qadam/platform/server';

/** The version of the framework that this Qadam ships. */
export const currentVersion = {
  code: '2025-review',
  name: 'the global indicator framework after the 2025 comprehensive review',
  adoptedOn: '2025-03-07',
} as const;

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const columns = (entries: readonly { readonly title: { kk: string; ru: string; en: string } }[]) => [
  entries.map(({ title }) => title.kk),
  entries.map(({ title }) => title.ru),
  entries.map(({ title }) => title.en),
];

const parentsFirst = (left: Indicator, right: Indicator): number =>
  Number(left.parent !== undefined) - Number(right.parent !== undefined) ||
  compareCodes(left.code, right.code);

const writeResponsibilities = async (
  database: Database,
  { source, agencies, indicators }: Responsibilities,
): Promise<void> => {
  const named = Object.entries(agencies).map(([code, title]) => ({ code, title }));
  await database.query(
    `insert into agency (code, name_kk, name_ru, name_en, also)
     select code, kk, ru, en, array(select jsonb_array_elements_text(also::jsonb))
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) as t (code, kk, ru, en, also)
     on conflict (code) do update set (name_kk, name_ru, name_en, also) =
       (excluded.name_kk, excluded.name_ru, excluded.name_en, excluded.also)`,
    [
      named.map(({ code }) => code),
      ...columns(named),
      named.map(({ title }) => JSON.stringify(title.also ?? [])),
    ],
  );
  const known = Object.entries(indicators);
  await database.query(
    `update indicator i set tier = n.tier, custodians = string_to_array(n.custodians, ' '), responsibility_source = $4::jsonb
     from unnest($1::text[], $2::text[], $3::text[]) as n (code, tier, custodians) where i.code = n.code
       and (i.tier, i.custodians, i.responsibility_source) is distinct from
         (n.tier, string_to_array(n.custodians, ' '), $4::jsonb)`,
    [
      known.map(([code]) => code),
      known.map(([, { tier }]) => tier ?? null),
      known.map(([, { custodians = [] }]) => custodians.join(' ')),
      JSON.stringify(source),
    ],
  );
};

/**
 * Brings tier and custodians up to what ships, in a database that was filled before they did or by an older version.
 * Indicators that a database does not have are passed over.
 */
export const loadResponsibilities = async (database: Database, folder: string): Promise<void> => {
  const shipped = parseResponsibilities(readJson(join(folder, 'responsibilities.json')), null);
  await database.transaction(() => writeResponsibilities(database, shipped));
};

/** Brings goals, targets and indicators with our short titles into the database; run again, it changes what differs. */
export const loadFramework = async (database: Database, folder: string): Promise<void> => {
  const indicatorFiles = readdirSync(folder).filter((name) => /^indicators-.*\.json$/.test(name));
  const { goals, targets, indicators } = parseFramework({
    goalsAndTargets: readJson(join(folder, 'goals-and-targets.json')),
    indicators: indicatorFiles.map((name) => readJson(join(folder, name))),
  });
  const ordered = [...indicators].sort((left, right) => compareCodes(left.code, right.code));
  const position = new Map(ordered.map(({ code }, index) => [code, index]));
  const rows = [...indicators].sort(parentsFirst);
  const known = new Set(rows.map(({ code }) => code));
  const responsibilities = parseResponsibilities(readJson(join(folder, 'responsibilities.json')), known);
  await database.transaction(async () => {
    await database.query(
      `insert into framework_version values ($1, $2, $3) on conflict (code) do update set name = excluded.name`,
      [currentVersion.code, currentVersion.name, currentVersion.adoptedOn],
    );
    await database.query(
      `insert into goal (code, position, color, short_kk, short_ru, short_en)
       select * from unnest($1::text[], $2::smallint[], $3::text[], $4::text[], $5::text[], $6::text[])
       on conflict (code) do update set (color, short_kk, short_ru, short_en) =
         (excluded.color, excluded.short_kk, excluded.short_ru, excluded.short_en)`,
      [
        goals.map(({ code }) => code),
        goals.map((_, index) => index),
        goals.map(({ color }) => color),
        ...columns(goals),
      ],
    );
    await database.query(
      `insert into target (code, goal_code, position, short_kk, short_ru, short_en)
       select * from unnest($1::text[], $2::text[], $3::smallint[], $4::text[], $5::text[], $6::text[])
       on conflict (code) do update set (short_kk, short_ru, short_en) =
         (excluded.short_kk, excluded.short_ru, excluded.short_en)`,
      [
        targets.map(({ code }) => code),
        targets.map(({ code }) => code.split('.')[0]),
        targets.map((_, index) => index),
        ...columns(targets),
      ],
    );
    await database.query('update indicator set position = -1 - position where position >= 0');
    await database.query(
      `insert into indicator (code, target_code, position, scope, parent_code, unsd_code, same_as, retired_in,
         short_kk, short_ru, short_en)
       select code, target_code, position, scope, parent_code, unsd_code,
         coalesce(string_to_array(nullif(same_as, ''), ' '), '{}'), retired_in, kk, ru, en
       from unnest($1::text[], $2::text[], $3::smallint[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
         $9::text[], $10::text[], $11::text[])
         as t (code, target_code, position, scope, parent_code, unsd_code, same_as, retired_in, kk, ru, en)
       on conflict (code) do update set
         (position, scope, parent_code, unsd_code, same_as, retired_in, short_kk, short_ru, short_en) =
         (excluded.position, excluded.scope, excluded.parent_code, excluded.unsd_code, excluded.same_as,
          excluded.retired_in, excluded.short_kk, excluded.short_ru, excluded.short_en)`,
      [
        rows.map(({ code }) => code),
        rows.map(({ target }) => target),
        rows.map(({ code }) => position.get(code)),
        rows.map(({ national }) => (national ? 'national' : 'global')),
        rows.map(({ parent }) => (parent !== undefined && known.has(parent) ? parent : null)),
        rows.map(({ unsd }) => unsd ?? null),
        rows.map(({ sameAs }) => (sameAs ?? []).join(' ')),
        rows.map(({ retired }) => (retired ? currentVersion.code : null)),
        ...columns(rows),
      ],
    );
    await writeResponsibilities(database, responsibilities);
  });
};
