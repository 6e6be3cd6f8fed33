import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages, type Trilingual } from '@qadam/language/domain';
import {
  countWords,
  parseRichText,
  reportTemplates,
  type RichText,
  sectionsOf,
} from '@qadam/reporting/domain';
import { type Database, Failure, readSettings } from '@qadam/platform/server';

/** Raised when the shipped templates change in a way that a report should remember. */
const templateVersion = '2025-1';

interface ShippedReport {
  readonly code: string;
  readonly template: string;
  readonly title: Trilingual;
  readonly countryArea: string;
  readonly dueOn: string | null;
  /** Targets beside those of the goal itself that narrow the search of a section. */
  readonly targets: Readonly<Record<string, readonly string[]>>;
  readonly texts: Readonly<Record<string, Partial<Record<Language, unknown>>>>;
}

const parseText = (key: string, language: Language, json: unknown): RichText => {
  const parsed = parseRichText(json);
  if (parsed.ok) return parsed.content;
  throw new Failure('start-up', `The shipped text of ${key} (${language}) is damaged.`, {
    problems: parsed.problems.map(({ code, place }) => `${code} at ${place}`),
  });
};

/**
 * Brings the review that ships with the product, its sections and starting texts into the database; run again, it adds
 * what is missing and leaves everything that people wrote.
 */
export const loadReport = async (
  database: Database,
  folder: string = join(readSettings().home, 'data', 'reporting'),
): Promise<void> => {
  const shipped = JSON.parse(readFileSync(join(folder, 'vnr-2025.json'), 'utf8')) as ShippedReport;
  const template = reportTemplates.find(({ key }) => key === shipped.template);
  if (!template) throw new Failure('start-up', `There is no template ${shipped.template}.`);
  await database.transaction(async () => {
    await database.query(
      `insert into report (code, template, template_version, title_kk, title_ru, title_en, country_area, due_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (code) do nothing`,
      [
        shipped.code,
        shipped.template,
        templateVersion,
        ...languages.map((language) => shipped.title[language]),
        shipped.countryArea,
        shipped.dueOn,
      ],
    );
    let position = 0;
    for (const { section, parentKey } of sectionsOf(template)) {
      const targets = shipped.targets[section.key] ?? (section.goal === null ? [] : [String(section.goal)]);
      await database.query(
        `insert into section (report_id, key, parent_id, position, title_kk, title_ru, title_en, numbering, goal,
           word_limit, target_codes)
         select r.id, $2, (select id from section where report_id = r.id and key = $3), $4, $5, $6, $7, $8, $9, $10, $11
         from report r where r.code = $1
         on conflict (report_id, key) do update set position = excluded.position`,
        [
          ...[shipped.code, section.key, parentKey, (position += 1)],
          ...languages.map((language) => section.title[language]),
          ...[section.numbering, section.goal, section.wordLimit, targets],
        ],
      );
    }
    for (const [key, texts] of Object.entries(shipped.texts))
      for (const language of languages) {
        const content = parseText(key, language, texts[language]);
        await database.query(
          `insert into section_version (section_id, language, number, content, words)
           select s.id, $3, 1, $4, $5 from section s join report r on r.id = s.report_id
           where r.code = $1 and s.key = $2 on conflict do nothing`,
          [shipped.code, key, language, JSON.stringify(content), countWords(content, language)],
        );
      }
  });
};
