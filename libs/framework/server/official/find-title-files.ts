import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isLanguage, type Language } from '@qadam/language/domain';
import { Failure } from '@qadam/platform/server';

export interface TitleFiles {
  readonly translations: readonly {
    readonly path: string;
    readonly name: string;
    readonly language: Language;
  }[];
  readonly spreadsheets: readonly { readonly path: string; readonly name: string }[];
}

const walk = (folder: string, depth: number): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? (depth > 0 ? walk(path, depth - 1) : []) : [path];
  });

/**
 * What of a folder carries official wording: Open SDG translation files, and the UN spreadsheet (XLSX or CSV).
 * @throws Failure when the folder is missing or holds neither
 */
export const findTitleFiles = (folder: string): TitleFiles => {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) throw new Failure('invalid-input', `There is no folder ${folder}.`, { file: folder });
  if (!stats.isDirectory())
    throw new Failure('invalid-input', `${folder} is a file. Name the folder that holds the translations.`, {
      file: folder,
    });
  const files = walk(folder, 3).map((path) => ({ path, name: relative(folder, path) }));
  const translations = files.flatMap(({ path, name }) => {
    const parts = path.split(sep);
    const language = parts.at(-2);
    return /^global_(goals|targets|indicators)\.ya?ml$/.test(parts.at(-1) ?? '') && isLanguage(language)
      ? [{ path, name, language }]
      : [];
  });
  const spreadsheets = files.filter(({ name }) =>
    /indicator[^/\\]*framework[^/\\]*\.(csv|xlsx)$/i.test(name),
  );
  if (translations.length + spreadsheets.length === 0)
    throw new Failure(
      'invalid-input',
      `${folder} holds neither Open SDG translations (kk|ru|en/global_goals.yml, global_targets.yml, global_indicators.yml) nor the UN spreadsheet of the indicator framework (CSV or XLSX).`,
      { file: folder },
    );
  return { translations, spreadsheets };
};
