import type { Language } from '@qadam/language/domain';
import { languageOfParagraph } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import type { Finding, LabelledText } from '@qadam/suggest';

/** What an installation adds to the weights that ship. */
export interface InstallationKnowledge {
  /** Findings with the targets that people have accepted or decided on, oldest first. */
  readonly accepted: readonly Finding[];
  /** Official titles of targets in the languages that were loaded. */
  readonly wording: readonly LabelledText[];
}

interface TaggedRow {
  readonly id: number;
  readonly quote: string;
  readonly quote_language: Language | null;
  readonly summary: Partial<Record<Language, string>>;
  readonly codes: readonly string[];
}

/** One text for the quotation and one for each language of the summary: people write in either. */
const textsOf = ({ id, quote, quote_language, summary, codes }: TaggedRow): Finding[] =>
  [quote, ...Object.values(summary)]
    .filter((text): text is string => typeof text === 'string' && text.trim() !== '')
    .map((text, place) => ({
      id: `${id}-${place}`,
      text,
      lang: (place === 0 && text === quote ? quote_language : null) ?? languageOfParagraph(text),
      targets: codes,
    }));

/** Reads accepted findings, invented examples and withdrawn ones left out, and official wording. */
export const readKnowledge = async (database: Database): Promise<InstallationKnowledge> => {
  const tagged = await database.query<TaggedRow>(
    `select finding.id, quote, quote_language, summary, array_agg(tag.code order by tag.code) as codes
       from finding
       join tag on tag.finding_id = finding.id
       join target on target.code = tag.code
      where withdrawn_at is null and not is_illustrative
      group by finding.id
      order by finding.id`,
  );
  const titles = await database.query<{ code: string; text: string }>(
    `select code, text from official_title where subject = 'target' order by code, lang, framework_version`,
  );
  return {
    accepted: tagged.flatMap(textsOf),
    wording: titles.map(({ code, text }) => ({ text, targets: [code] })),
  };
};
