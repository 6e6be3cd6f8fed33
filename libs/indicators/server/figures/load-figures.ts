import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTidyFigures, type RelativeTarget } from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { shippedSource } from './figure-source';
import { type LabelFiles, writeLabels } from './labels';
import { type ListedSeries, writeListedSeries } from './listed-series';
import { recordFigures } from './record-figures';

interface SettingFile {
  readonly indicator: string;
  readonly direction: string;
  readonly target?: number;
  readonly targetYear?: number;
  readonly baseYear?: number;
  readonly limit?: number;
  readonly relativeTarget?: RelativeTarget;
  readonly transform?: string;
  readonly source: string;
}

interface HeadlineFile {
  readonly goal: string;
  readonly indicator: string;
  readonly why: Trilingual;
}

interface ShippedManifest {
  readonly source: {
    readonly repository: string;
    readonly commit: string;
    readonly date: string;
    readonly licence: string;
  };
}

const readJson = <T>(folder: string, file: string): T =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;

const writeSource = async (
  database: Database,
  folder: string,
  { source }: ShippedManifest,
): Promise<void> => {
  const { areas } = readJson<{ areas: unknown }>(folder, 'source-areas.json');
  const choices = readJson<unknown>(folder, 'choices.json');
  const { publisher } = shippedSource;
  await database.query(
    `insert into figure_source values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (code) do update set (publisher_kk, publisher_ru, publisher_en, address, licence, areas, choices) =
       (excluded.publisher_kk, excluded.publisher_ru, excluded.publisher_en, excluded.address, excluded.licence,
        excluded.areas, excluded.choices)`,
    [
      ...[shippedSource.code, publisher.kk, publisher.ru, publisher.en, source.repository, source.licence],
      ...[JSON.stringify(areas), JSON.stringify(choices)],
    ],
  );
};

/** First versions only: what people have set since then stands. */
const writeSettings = async (database: Database, settings: readonly SettingFile[]): Promise<void> => {
  await database.query(
    `insert into indicator_setting_version (indicator_code, direction, target, target_year, base_year, natural_limit,
       relative_base_year, relative_factor, relative_of_shortfall, transform, source)
     select n.* from unnest($1::text[], $2::text[], $3::float8[], $4::smallint[], $5::smallint[], $6::float8[],
       $7::smallint[], $8::float8[], $9::boolean[], $10::text[], $11::text[]) as n (code) join indicator on indicator.code = n.code
     on conflict (indicator_code, series_key, area_code, version) do nothing`,
    [
      settings.map(({ indicator }) => indicator),
      settings.map(({ direction }) => direction),
      settings.map(({ target }) => target ?? null),
      settings.map(({ targetYear }) => targetYear ?? null),
      settings.map(({ baseYear }) => baseYear ?? null),
      settings.map(({ limit }) => limit ?? null),
      settings.map(({ relativeTarget }) => relativeTarget?.baseYear ?? null),
      settings.map(({ relativeTarget }) => relativeTarget?.factor ?? null),
      settings.map(({ relativeTarget }) => relativeTarget?.isOfShortfall ?? false),
      settings.map(({ transform }) => transform ?? null),
      settings.map(({ source }) => source),
    ],
  );
};

/** Our words for units, series, codes and sources: better ones of a newer version too. `folder` is `data/figures`. */
export const loadLabels = (database: Database, folder: string): Promise<void> =>
  writeLabels(database, {
    units: readJson<LabelFiles['units']>(folder, 'units.json'),
    series: readJson<LabelFiles['series']>(folder, 'series-labels.json'),
    dimensions: readJson<LabelFiles['dimensions']>(folder, 'dimensions.json'),
    targetSources: readJson<LabelFiles['targetSources']>(folder, 'target-sources.json'),
  });

/**
 * The indicators that stand for goals, of which nobody has chosen any: also in a database from before there were such.
 * `folder` is `data/figures`.
 */
export const loadMissingHeadlines = async (database: Database, folder: string): Promise<void> => {
  const headlines = readJson<readonly HeadlineFile[]>(folder, 'headlines.json');
  await database.query(
    `insert into goal_headline_version (goal_code, indicator_code, why_kk, why_ru, why_en)
     select n.* from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) as n (goal, code)
       join indicator on indicator.code = n.code
     on conflict (goal_code, version) do nothing`,
    [
      headlines.map(({ goal }) => goal),
      headlines.map(({ indicator }) => indicator),
      ...(['kk', 'ru', 'en'] as const).map((language) => headlines.map(({ why }) => why[language])),
    ],
  );
};

/**
 * Brings the figures that ship with the product into the database as the first vintage, with their labels, the
 * directions, target values and headlines of goals. Run again it changes nothing; once people have imported figures, newer shipped
 * ones no longer overrule them. Needs the framework and the areas. `folder` is `data/figures`. Where figures are not
 * wanted, all else comes all the same.
 */
export const loadFigures = async (
  database: Database,
  folder: string,
  { withFigures = true }: { readonly withFigures?: boolean } = {},
): Promise<void> => {
  const manifest = readJson<ShippedManifest>(folder, 'manifest.json');
  await database.transaction(async () => {
    await writeSource(database, folder, manifest);
    await loadLabels(database, folder);
    await writeListedSeries(database, readJson<ListedSeries>(folder, 'un-series.json'));
    await writeSettings(database, readJson<readonly SettingFile[]>(folder, 'targets.json'));
    await loadMissingHeadlines(database, folder);
    if (!withFigures) return;
    const label = `${manifest.source.date} (${manifest.source.commit.slice(0, 8)})`;
    const seen = await database.one(
      `select 1 from vintage where (kind = 'shipped' and label = $1) or kind <> 'shipped' limit 1`,
      [label],
    );
    if (seen !== undefined) return;
    const known = new Set(
      (await database.query<{ code: string }>('select code from indicator')).map(({ code }) => code),
    );
    const figures = readdirSync(folder)
      .filter((name) => /^\d+\.csv$/u.test(name))
      .flatMap((name) => readTidyFigures(readFileSync(join(folder, name), 'utf8')))
      .filter(({ indicator }) => known.has(indicator));
    await recordFigures(database, {
      source: shippedSource.code,
      kind: 'shipped',
      label,
      publishedOn: manifest.source.date,
      personId: null,
      note: '',
      figures,
      completeIndicators: [],
      unreadPlaces: [],
    });
  });
};
