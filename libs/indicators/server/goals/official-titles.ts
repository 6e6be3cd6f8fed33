import { type Language, languages } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import type { OfficialTitle } from './goal.object';

interface TitleRow extends OfficialTitle {
  readonly subject: string;
  readonly code: string;
}

export type OfficialTitles = (subject: 'goal' | 'target' | 'indicator', code: string) => OfficialTitle | null;

/**
 * Official wordings by subject and code: of the newest framework version, in the reader's language or else the
 * first of Kazakh, Russian, English that is loaded.
 */
export const officialTitles = async (
  database: Database,
  codes: readonly string[],
  language: Language,
): Promise<OfficialTitles> => {
  const rows = await database.query<TitleRow>(
    `select distinct on (o.subject, o.code) o.subject, o.code, o.text, o.lang, o.source
     from official_title o join framework_version v on v.code = o.framework_version
     where o.code = any($1)
     order by o.subject, o.code, array_position($2::text[], o.lang), v.adopted_on desc`,
    [codes, [language, ...languages.filter((other) => other !== language)]],
  );
  const found = new Map(rows.map((row) => [`${row.subject} ${row.code}`, row]));
  return (subject, code) => found.get(`${subject} ${code}`) ?? null;
};
