import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages, type Trilingual } from '@qadam/language/domain';
import { countWords, parseRichText, type RichText } from '@qadam/reporting/domain';
import { type Database, Failure, readSettings } from '@qadam/platform/server';
import { loadBodies } from '../bodies/load-bodies';
import { loadTemplates } from '../templates/load-templates';
import { ReviewSections } from '../templates/review-sections.service';
import { TemplateStore } from '../templates/template-store.service';

interface ShippedReport {
  readonly code: string;
  readonly template: string;
  readonly title: Trilingual;
  readonly countryArea: string;
  readonly dueOn: string | null;
  /** The review that this one goes with, as the Main Messages do. */
  readonly partOf?: string;
  /** Targets beside those of the goal itself that narrow the search of a section. */
  readonly targets: Readonly<Record<string, readonly string[]>>;
  readonly texts: Readonly<Record<string, Partial<Record<Language, unknown>>>>;
}

/** Read in this order: a part comes after its whole. */
const shippedReports = ['vnr-2025', 'main-messages-2025'] as const;

const parseText = (key: string, language: Language, json: unknown): RichText => {
  const parsed = parseRichText(json);
  if (parsed.ok) return parsed.content;
  throw new Failure('start-up', `The shipped text of ${key} (${language}) is damaged.`, {
    problems: parsed.problems.map(({ code, place }) => `${code} at ${place}`),
  });
};

/** A review whose people chose a version of their own no longer follows what the product ships. */
const followsTheShipped = async (database: Database, code: string): Promise<boolean> =>
  (await database.one(
    `select 1 from report r join report_template t on t.key = r.template
       join report_template_version v on v.template_id = t.id and v.number::text = r.template_version
     where r.code = $1 and v.fingerprint is null`,
    [code],
  )) === undefined;

const loadOne = async (database: Database, shipped: ShippedReport): Promise<void> => {
  const templates = new TemplateStore(database);
  const version = await templates.shipped(shipped.template);
  if (!version) throw new Failure('start-up', `There is no template ${shipped.template}.`);
  await database.query(
    `insert into report (code, template, template_version, title_kk, title_ru, title_en, country_area, due_on, part_of)
     values ($1, $2, $3, $4, $5, $6, $7, $8, (select id from report where code = $9)) on conflict (code) do nothing`,
    [
      ...[shipped.code, shipped.template, String(version.number)],
      ...languages.map((language) => shipped.title[language]),
      ...[shipped.countryArea, shipped.dueOn, shipped.partOf ?? null],
    ],
  );
  if (await followsTheShipped(database, shipped.code)) {
    const report = await database.one<{ id: number }>('select id from report where code = $1', [
      shipped.code,
    ]);
    await new ReviewSections(database, templates).takeOver(report?.id ?? 0, version, shipped.targets);
  }
  for (const [key, texts] of Object.entries(shipped.texts))
    for (const language of languages) {
      const content = parseText(key, language, texts[language]);
      await database.query(
        `insert into section_version (section_id, language, number, content, words)
         select s.id, $3, 1, $4, $5 from section s join report r on r.id = s.report_id
         where r.code = $1 and s.key = $2 on conflict do nothing`,
        [shipped.code, key, language, JSON.stringify(content), countWords(content)],
      );
    }
};

/**
 * Brings templates, bodies and the reviews that ship with the product into the database; run again, it adds what is
 * missing, such as a section that a newer product has, and leaves everything that people wrote.
 */
export const loadReport = async (
  database: Database,
  folder: string = join(readSettings().home, 'data', 'reporting'),
): Promise<void> => {
  await database.transaction(async () => {
    await loadTemplates(database);
    await loadBodies(database, folder);
    for (const name of shippedReports)
      await loadOne(
        database,
        JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as ShippedReport,
      );
  });
};
