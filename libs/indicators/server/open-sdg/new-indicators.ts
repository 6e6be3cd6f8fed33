import { targetOf } from '@qadam/framework/domain';
import { type SourceFile } from '@qadam/indicators/domain';
import { languages, type Language, type Trilingual } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { parse } from 'yaml';
import type { LabelRow } from '../figures/labels';

const textsOf = (
  files: readonly SourceFile[],
  language: Language,
  name: string,
): Readonly<Record<string, unknown>> => {
  const file = files.find((candidate) => candidate.name === `translations/${language}/${name}.yml`);
  if (file === undefined) return {};
  try {
    const text = typeof file.bytes === 'string' ? file.bytes : new TextDecoder().decode(file.bytes);
    const content: unknown = parse(text);
    return typeof content === 'object' && content !== null
      ? (content as Readonly<Record<string, unknown>>)
      : {};
  } catch {
    // Unreadable translations cost words only: the codes stand for themselves.
    return {};
  }
};

const inAllLanguages = (
  texts: Trilingual<Readonly<Record<string, unknown>>>,
  key: string,
): Trilingual | null => {
  const [kk, ru, en] = languages.map((language) => texts[language][key]);
  const first = [kk, ru, en].find((text) => typeof text === 'string' && text !== '');
  if (typeof first !== 'string') return null;
  const or = (text: unknown) => (typeof text === 'string' && text !== '' ? text : first);
  return { kk: or(kk), ru: or(ru), en: or(en) };
};

const readTexts = (
  files: readonly SourceFile[],
  name: string,
): Trilingual<Readonly<Record<string, unknown>>> => ({
  kk: textsOf(files, 'kk', name),
  ru: textsOf(files, 'ru', name),
  en: textsOf(files, 'en', name),
});

const fallbackTitle = (code: string): Trilingual => ({
  kk: `${code} көрсеткіші`,
  ru: `Показатель ${code}`,
  en: `Indicator ${code}`,
});

/** Adds national indicators that the framework does not have, titled as the folder titles them. */
export const addNationalIndicators = async (
  database: Database,
  codes: readonly string[],
  files: readonly SourceFile[],
): Promise<void> => {
  if (codes.length === 0) return;
  const [national, global] = [readTexts(files, 'national_indicators'), readTexts(files, 'global_indicators')];
  const titles = codes.map((code) => {
    const key = `${code.replaceAll('.', '-')}-title`;
    return inAllLanguages(national, key) ?? inAllLanguages(global, key) ?? fallbackTitle(code);
  });
  await database.query(
    `insert into indicator (code, target_code, position, scope, parent_code, short_kk, short_ru, short_en)
     select code, target, (select greatest(max(position), 19999) from indicator) + place, 'national',
       (select i.code from indicator i where i.code = n.parent), kk, ru, en
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
       with ordinality as n (code, target, parent, kk, ru, en, place)`,
    [
      codes,
      codes.map(targetOf),
      codes.map((code) => code.split('.').slice(0, 3).join('.')),
      titles.map(({ kk }) => kk),
      titles.map(({ ru }) => ru),
      titles.map(({ en }) => en),
    ],
  );
};

/** How a town is called in addresses: its code in the source, which no area of ours has. */
export const townCode = (sourceCode: string): string => `town-${sourceCode.toLowerCase()}`;

/** Adds the towns that the source measures and that were no areas yet, named as the folder names them. */
export const addTowns = async (
  database: Database,
  sourceCodes: readonly string[],
  files: readonly SourceFile[],
): Promise<void> => {
  if (sourceCodes.length === 0) return;
  const names = readTexts(files, 'REF_AREA');
  const named = sourceCodes.map((code) => inAllLanguages(names, code) ?? { kk: code, ru: code, en: code });
  await database.query(
    `insert into area (code, level, parent_code, position, source_codes, name_kk, name_ru, name_en)
     select code, 'settlement', 'kz', (select greatest(max(position), 9999) from area) + place, array[source], kk, ru, en
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
       with ordinality as t (code, source, kk, ru, en, place)
     on conflict (code) do nothing`,
    [
      sourceCodes.map(townCode),
      sourceCodes,
      named.map(({ kk }) => kk),
      named.map(({ ru }) => ru),
      named.map(({ en }) => en),
    ],
  );
};

/** The folder's own words for units, series and codes; they fill what ours do not name. */
export const folderLabels = (files: readonly SourceFile[]): readonly LabelRow[] => {
  const names = new Set(
    files.flatMap(({ name }) => /^translations\/[^/]+\/([A-Z][A-Z0-9_]*)\.yml$/u.exec(name)?.[1] ?? []),
  );
  names.delete('REF_AREA');
  return [...names].flatMap((name) => {
    const texts = readTexts(files, name);
    const keys = new Set(languages.flatMap((language) => Object.keys(texts[language])));
    return [...keys].flatMap((code): LabelRow[] => {
      const label = inAllLanguages(texts, code);
      if (label === null) return [];
      if (code === name) return [{ kind: 'dimension', scope: '', code, ...label }];
      if (name === 'UNIT_MEASURE') return [{ kind: 'unit', scope: '', code, ...label }];
      if (name === 'SERIES') return [{ kind: 'series', scope: '', code, ...label }];
      return [{ kind: 'code', scope: name, code, ...label }];
    });
  });
};
