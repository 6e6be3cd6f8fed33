import type { MetadataText } from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { isOfLater, knownByThen, type LoadsAround } from '../figures/older-than-known';
import { textHolds } from '../vintages/known-loads';

/** Texts about indicators that come in with figures. */
export interface MetadataBatch {
  readonly texts: readonly MetadataText[];
  /** What these indicators do not hold any more is withdrawn, except in languages that could not be read. */
  readonly completeIndicators: readonly string[];
  readonly unreadLanguages: readonly Language[];
}

export const noMetadata: MetadataBatch = { texts: [], completeIndicators: [], unreadLanguages: [] };

/** The texts about indicators for which this holds, and the others. */
export const partedTexts = (
  { texts, completeIndicators, unreadLanguages }: MetadataBatch,
  isMeant: (indicator: string) => boolean,
): readonly [MetadataBatch, MetadataBatch] => {
  const part = (isWanted: (indicator: string) => boolean): MetadataBatch => ({
    texts: texts.filter(({ indicator }) => isWanted(indicator)),
    completeIndicators: completeIndicators.filter(isWanted),
    unreadLanguages,
  });
  return [part(isMeant), part((indicator) => !isMeant(indicator))];
};

/** Rows (code, field, lang, text, old) in which texts differ from those that hold, by `metadataParameters`. */
export const differenceRows = `
  with incoming as (
    select n.* from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as n (code, field, lang, text)
    join indicator i on i.code = n.code
  )
  select n.code, n.field, n.lang, n.text, m.text as old
  from incoming n left join indicator_metadata m
    on m.indicator_code = n.code and m.field = n.field and m.lang = n.lang and m.valid_to is null
  where m.text is distinct from n.text
  union all
  select m.indicator_code, m.field, m.lang, null, m.text from indicator_metadata m
  where m.valid_to is null and m.indicator_code = any($5) and m.lang <> all($6)
    and not exists (select 1 from incoming n where n.code = m.indicator_code and n.field = m.field and n.lang = m.lang)`;

export const metadataParameters = ({
  texts,
  completeIndicators,
  unreadLanguages,
}: MetadataBatch): readonly unknown[] => [
  texts.map(({ indicator }) => indicator),
  texts.map(({ field }) => field),
  texts.map(({ lang }) => lang),
  texts.map(({ text }) => text),
  completeIndicators,
  unreadLanguages,
];

/** Texts of which a version published later is known, or which a later load took back; parameters 5 and 6 tell the loads. */
const olderRows = `
  select n.code, n.field, n.lang, n.text, true as is_older
  from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as n (code, field, lang, text)
  where exists (select 1 from indicator_metadata e
      where e.indicator_code = n.code and e.field = n.field and e.lang = n.lang and ${isOfLater(5)})
    and n.text is distinct from (select o.text from indicator_metadata o
      where o.indicator_code = n.code and o.field = n.field and o.lang = n.lang and ${textHolds(6)})`;

/**
 * Compares, in the running transaction, without changing anything; texts of unknown indicators are left out. Says how
 * many texts would change, and how many would become history because a version published later is known.
 */
export const compareMetadata = async (
  database: Database,
  batch: MetadataBatch,
  around: LoadsAround,
): Promise<{ readonly changed: number; readonly older: number }> => {
  await database.query('drop table if exists pg_temp.judged_metadata');
  await database.query(
    `create temp table judged_metadata on commit drop as
     select code, field, lang, text, false as is_older from (${differenceRows}) d`,
    metadataParameters(batch),
  );
  if (around.later.length > 0) {
    await database.query(
      `delete from judged_metadata j where exists (select 1 from indicator_metadata e
         where e.indicator_code = j.code and e.field = j.field and e.lang = j.lang and ${isOfLater(1)})`,
      [around.later],
    );
    await database.query(`insert into judged_metadata ${olderRows}`, [
      ...metadataParameters(batch).slice(0, 4),
      ...[around.later, knownByThen(around)],
    ]);
  }
  const row = await database.one<{ changed: number; older: number }>(
    `select count(*) filter (where not is_older)::int as changed, count(*) filter (where is_older)::int as older
     from judged_metadata`,
  );
  return row ?? { changed: 0, older: 0 };
};

/** Of these indicators, those that are ours and about which no text was ever known. */
export const undescribedIndicators = async (
  database: Database,
  indicators: readonly string[],
): Promise<ReadonlySet<string>> => {
  const rows = await database.query<{ code: string }>(
    `select i.code from indicator i where i.code = any($1)
     and not exists (select 1 from indicator_metadata m where m.indicator_code = i.code)`,
    [indicators],
  );
  return new Set(rows.map(({ code }) => code));
};

/** As COPY wants it. */
const escaped = (text: string): string =>
  /[\\\t\n\r]/u.test(text)
    ? text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
    : text;

function* metadataLines(texts: readonly MetadataText[], vintage: number): Generator<string, void> {
  for (const { indicator, field, lang, text } of texts)
    yield `${indicator}\t${field}\t${lang}\t${escaped(text)}\t${vintage}\n`;
}

/** Writes texts about indicators about which none hold, as part of a load. */
export const writeFirstTexts = (
  database: Database,
  texts: readonly MetadataText[],
  vintage: number,
): Promise<number> =>
  database.copyIn(
    'indicator_metadata (indicator_code, field, lang, text, valid_from)',
    metadataLines(texts, vintage),
  );

/** Writes what `compareMetadata` found, as part of a load. */
export const writeMetadata = async (database: Database, vintage: number): Promise<void> => {
  await database.query(
    `update indicator_metadata m set valid_to = $1 from judged_metadata j
     where not j.is_older and m.indicator_code = j.code and m.field = j.field and m.lang = j.lang
       and m.valid_to is null`,
    [vintage],
  );
  await database.query(
    `insert into indicator_metadata (indicator_code, field, lang, text, valid_from, valid_to)
     select code, field, lang, text, $1::int, case when is_older then $1::int end from judged_metadata where text is not null`,
    [vintage],
  );
};
