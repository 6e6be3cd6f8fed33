import {
  familyOfKazakh,
  familyOfRussian,
  foldText,
  formsOfKazakh,
  lemmasOf,
  possessedOf,
  trigramsOf,
  verbStemsOfKazakh,
} from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { type KnownLoads, textHolds } from '../vintages/known-loads';
import { abbreviationsOf, capitalsOf, custodianWords, readAgencies } from './custodians';
import type { SearchHit } from './search.object';

export type HitKind = 'goal' | 'target' | 'indicator' | 'area';

/** What a text is to its subject: how much a word in it counts. */
export type TextRank = 'title' | 'official' | 'metadata';

export interface IndexedText {
  readonly text: string;
  readonly folded: string;
  readonly rank: TextRank;
  readonly words: readonly string[];
  /** Those that stand there in capitals, as an abbreviation does. */
  readonly capitals: ReadonlySet<string>;
  /** Where it is known. */
  readonly language?: string;
}

export interface Subject extends Pick<SearchHit, 'code'> {
  readonly kind: HitKind;
  readonly titles: Readonly<Record<'kk' | 'ru' | 'en', string>>;
  readonly texts: readonly IndexedText[];
}

/** A word as it is written and what is left of it without the endings of the languages that it may belong to. */
export interface Forms {
  readonly stems: ReadonlySet<string>;
  /** What it is made from: детская of дети, жұмыссыздық of жұмыссыз. */
  readonly families: ReadonlySet<string>;
}

export interface SearchIndex {
  readonly subjects: readonly Subject[];
  readonly forms: ReadonlyMap<string, Forms>;
  readonly trigrams: ReadonlyMap<string, ReadonlySet<string>>;
  /** What agencies are called for short: in capitals, it is them that somebody looks for. */
  readonly abbreviations: ReadonlySet<string>;
}

interface TextOfLanguage {
  readonly text: string;
  readonly language: string;
}

interface SubjectRow {
  readonly kind: HitKind;
  readonly code: string;
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
  readonly aliases: string[];
  readonly official: readonly TextOfLanguage[];
  readonly metadata: readonly TextOfLanguage[];
  readonly said: readonly TextOfLanguage[];
  readonly custodians: readonly string[];
}

const selectSubjects = `
  with official as (
    select subject, code, jsonb_agg(distinct jsonb_build_object('text', text, 'language', lang)) as texts
    from official_title group by subject, code
  ), measured as (
    -- What the figures are of, where they are a part, or not what the title says: saigas.
    select s.indicator_code as code, jsonb_agg(distinct jsonb_build_object('text', w.text, 'language', w.language)) as texts
    from series s
      join figure_label l
        on l.kind = 'series' and l.code in (s.series_code, s.indicator_code || '/' || s.series_code)
        or l.kind = 'code' and l.scope = 'COMPOSITE_BREAKDOWN' and l.code = s.dimensions ->> 'COMPOSITE_BREAKDOWN'
      cross join lateral (values (l.kk, 'kk'), (l.ru, 'ru'), (l.en, 'en')) as w (text, language)
    group by s.indicator_code
  ), known as (
    select o.indicator_code as code, jsonb_agg(jsonb_build_object('text', o.text, 'language', o.lang)) as texts,
      jsonb_agg(jsonb_build_object('text', o.text, 'language', o.lang)) filter (where o.field = 'custodian') as said
    from indicator_metadata o where ${textHolds(1)} and o.lang <> 'zxx' group by o.indicator_code
  )
  select c.*, coalesce(o.texts, '[]') || case c.kind when 'indicator' then coalesce(m.texts, '[]') else '[]' end as official, coalesce(k.texts, '[]') as metadata,
    coalesce(k.said, '[]') as said, coalesce(i.custodians, '{}') as custodians
  from (
    select 'goal' as kind, code, short_kk as kk, short_ru as ru, short_en as en, '{}'::text[] as aliases from goal
    union all select 'target', code, short_kk, short_ru, short_en, '{}' from target
    union all select 'indicator', code, short_kk, short_ru, short_en, '{}' from indicator
    union all select 'area', code, name_kk, name_ru, name_en, aliases from area
  ) c left join official o on o.subject = c.kind and o.code = c.code
    left join measured m on c.kind = 'indicator' and m.code = c.code
    left join known k on c.kind = 'indicator' and k.code = c.code
    left join indicator i on c.kind = 'indicator' and i.code = c.code`;

/** Letters that only Kazakh has. */
export const ownLetters = /[әғқңөұүһі]/iu;

/** The words of a text, lower case, with their own letters: the stem of a Kazakh word is surer with them. */
const writtenWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/^\.+|\.+$/gu, ''))
    .filter((word) => word !== '');

/**
 * The forms by which words meet. Russian and English stems are those of PostgreSQL's Snowball dictionaries, which give
 * none for a stop word; a word with a letter that only Kazakh has is no Russian one.
 */
export const readForms = async (
  database: Database,
  written: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Forms>> => {
  const list = [...written];
  const stems = await database.query<{ word: string; ru: string | null; en: string | null }>(
    `select w.word, (ts_lexize('russian_stem', w.folded))[1] as ru, (ts_lexize('english_stem', w.folded))[1] as en
     from unnest($1::text[], $2::text[]) as w (word, folded)`,
    [list, list.map(foldText)],
  );
  const forms = new Map<string, { readonly stems: Set<string>; readonly families: Set<string> }>();
  for (const { word, ru, en } of stems) {
    const folded = foldText(word);
    const isCyrillic = /\p{Script=Cyrillic}/u.test(folded);
    // A small word is met as it is written only: «во» is not what is left of «вода» in Kazakh.
    const isSmall = isCyrillic && ru === null && !ownLetters.test(word);
    const own = forms.get(folded) ?? { stems: new Set(isSmall ? [] : [folded]), families: new Set() };
    forms.set(folded, own);
    if (isSmall) continue;
    for (const lemma of lemmasOf(word)) own.stems.add(lemma);
    if (!isCyrillic) {
      if (en !== null) own.stems.add(en);
      continue;
    }
    for (const form of [...formsOfKazakh(word), ...possessedOf(word), ...verbStemsOfKazakh(word)])
      own.stems.add(form);
    own.families.add(familyOfKazakh(word));
    if (ru === null || ownLetters.test(word)) continue;
    own.stems.add(ru);
    own.families.add(familyOfRussian(word));
  }
  return forms;
};

export const foldedWords = (text: string): string[] => writtenWords(text).map(foldText);

const indexed = (
  text: string,
  rank: TextRank,
  language?: string,
  also: readonly string[] = [],
): IndexedText => ({
  ...{ text, rank },
  ...(language === undefined ? {} : { language }),
  folded: foldText(text),
  words: [...new Set([text, ...also].flatMap(foldedWords))],
  capitals: new Set([text, ...also].flatMap(capitalsOf)),
});

/** Everything that can be found, with the metadata of now or of an earlier load. */
export const readSearchIndex = async (database: Database, known: KnownLoads): Promise<SearchIndex> => {
  const rows = await database.query<SubjectRow>(selectSubjects, [known]);
  const agencies = await readAgencies(database);
  const wordsOf = custodianWords(agencies);
  const custodians = new Map(rows.map((row) => [row, wordsOf(row)]));
  const written = new Set(
    rows.flatMap((row) => {
      const { kk, ru, en, aliases, official, metadata } = row;
      const texts = [...official, ...metadata].map(({ text }) => text);
      const also = custodians.get(row)?.[0]?.also ?? [];
      return [kk, ru, en, ...aliases, ...texts, ...also].flatMap(writtenWords);
    }),
  );
  const forms = await readForms(database, written);
  return {
    forms,
    trigrams: new Map([...forms.keys()].map((word) => [word, trigramsOf(word)])),
    abbreviations: abbreviationsOf(agencies),
    subjects: rows.map((row) => ({
      ...{ kind: row.kind, code: row.code },
      titles: { kk: row.kk, ru: row.ru, en: row.en },
      texts: [
        ...Object.entries({ kk: row.kk, ru: row.ru, en: row.en }).map(([language, text]) =>
          indexed(text, 'title', language),
        ),
        ...row.aliases.map((text) => indexed(text, 'title')),
        ...row.official.map(({ text, language }) => indexed(text, 'official', language)),
        ...row.metadata.map(({ text, language }) => indexed(text, 'metadata', language)),
        ...(custodians.get(row) ?? []).map(({ text, language, also }) =>
          indexed(text, 'metadata', language, also),
        ),
      ],
    })),
  };
};

/** The words of a question as they are written, each once. */
export const wordsOfQuestion = (text: string): ReadonlySet<string> =>
  new Set(new Map(writtenWords(text).map((word) => [foldText(word), word])).values());
