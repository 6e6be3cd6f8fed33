import type { MetadataText } from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';

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

/** Compares, in the running transaction, without changing anything; texts of unknown indicators are left out. */
export const compareMetadata = async (database: Database, batch: MetadataBatch): Promise<number> => {
  await database.query('drop table if exists pg_temp.judged_metadata');
  await database.query(
    `create temp table judged_metadata on commit drop as ${differenceRows}`,
    metadataParameters(batch),
  );
  const row = await database.one<{ count: number }>('select count(*)::int as count from judged_metadata');
  return row?.count ?? 0;
};

/** Of these indicators, those that are ours and about which no text holds now. */
export const undescribedIndicators = async (
  database: Database,
  indicators: readonly string[],
): Promise<ReadonlySet<string>> => {
  const rows = await database.query<{ code: string }>(
    `select i.code from indicator i where i.code = any($1)
     and not exists (select 1 from indicator_metadata m where m.indicator_code = i.code and m.valid_to is null)`,
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
     where m.indicator_code = j.code and m.field = j.field and m.lang = j.lang and m.valid_to is null`,
    [vintage],
  );
  await database.query(
    `insert into indicator_metadata (indicator_code, field, lang, text, valid_from)
     select code, field, lang, text, $1 from judged_metadata where text is not null`,
    [vintage],
  );
};
