import { Injectable } from '@nestjs/common';
import {
  isStakeholderGroup,
  personalWords,
  publishable,
  stakeholderGroupLabels,
} from '@qadam/evidence/domain';
import { holdsWords, isReadable, readableAreas, soughtWords, tagsSeenBy } from '@qadam/evidence/server';
import { areasOf, type Viewer } from '@qadam/identity/domain';
import { type Language, languages } from '@qadam/language/domain';
import { Database } from '@qadam/platform/server';
import { type FoundVoice, type VoiceSearch, VoiceSource } from './voice-source';

interface Row extends Omit<
  FoundVoice,
  'stakeholderGroup' | 'quoteLanguage' | 'summaryLanguage' | 'isPersonal'
> {
  readonly group: string | null;
  readonly quoteLanguage: Language | null;
  readonly summaries: Partial<Record<Language, string>>;
  readonly keptWords: readonly string[];
}

/** Parameter 1 is `readableAreas`: what was said verbatim leaves the database for readers of the area only, the words of a withdrawn document for nobody. */
const select = (viewer: Viewer, language: Language): string => `
  select f.id::text as id, case when d.withdrawn_at is null and ${isReadable('f.area_code', 1)} then nullif(f.quote, '') end as quote,
    f.quote_language as "quoteLanguage", case when d.withdrawn_at is null then f.summary else '{}' end as summaries, f.kept_words as "keptWords",
    a.name_${language} as place, f.stakeholder_group as "group", 
    coalesce(to_char(coalesce(ep.starts_on, e.starts_on), 'YYYY-MM-DD'), '') as date,
    f.is_illustrative or coalesce(d.is_illustrative, false) as illustrative, f.withdrawn_at is not null as withdrawn,
    array(select t.code from ${tagsSeenBy(viewer)} t where t.finding_id = f.id order by t.code) as targets
  from finding f join area a on a.code = f.area_code
    left join document d on d.id = f.document_id left join event e on e.id = coalesce(f.event_id, d.event_id)
    left join event_place ep on ep.event_id = e.id and ep.area_code = f.area_code`;

const noGroup: Readonly<Record<Language, string>> = {
  kk: 'топ көрсетілмеген',
  ru: 'группа не указана',
  en: 'group not stated',
};

const asVoice = (row: Row, language: Language): FoundVoice => {
  const { group, summaries, quoteLanguage, ...rest } = row;
  const summaryLanguage = [language, ...languages].find((each) => summaries[each]);
  const { keptWords, ...shown } = rest;
  return {
    ...shown,
    quoteLanguage: quoteLanguage ?? language,
    summary: summaryLanguage ? publishable(summaries[summaryLanguage] ?? '', summaryLanguage, keptWords) : '',
    isPersonal: personalWords(Object.values(summaries), keptWords).length > 0,
    summaryLanguage: summaryLanguage ?? language,
    stakeholderGroup: isStakeholderGroup(group) ? stakeholderGroupLabels[group][language] : noGroup[language],
  };
};

/** The areas in which a viewer works on the review; `null` is everywhere. */
const ownAreas = (viewer: Viewer): readonly string[] | null => {
  const held = (['drafter', 'reviewer', 'administrator'] as const).map((role) => areasOf(viewer, role));
  return held.includes('everywhere')
    ? null
    : held.flatMap((areas) => (areas === 'everywhere' ? [] : [...areas]));
};

/** Voices for the review from the findings of analysts. */
@Injectable()
export class EvidenceVoices extends VoiceSource {
  constructor(private readonly database: Database) {
    super();
  }

  async resolve(viewer: Viewer, language: Language, ids: readonly string[]): Promise<readonly FoundVoice[]> {
    const rows = await this.database.query<Row>(`${select(viewer, language)} where f.id::text = any($2)`, [
      readableAreas(viewer),
      ids,
    ]);
    return rows.map((row) => asVoice(row, language));
  }

  async search(viewer: Viewer, language: Language, search: VoiceSearch): Promise<readonly FoundVoice[]> {
    const rows = await this.database.query<Row>(
      `${select(viewer, language)}
       where f.withdrawn_at is null
         and ($2::text[] is null
           or exists (select 1 from unnest($2::text[]) as own(code) where area_is_within(f.area_code, own.code)))
         and ($3::text[] = '{}' or exists (select 1 from ${tagsSeenBy(viewer)} t where t.finding_id = f.id
           and (t.code = any($3) or split_part(t.code, '.', 1) = any($3))))
         and ${holdsWords(4)}
       order by f.id desc limit $5`,
      [
        readableAreas(viewer),
        ownAreas(viewer),
        search.targets,
        JSON.stringify(soughtWords(search.text)),
        search.first,
      ],
    );
    return rows.map((row) => asVoice(row, language));
  }
}
