import { type SourceFile, yamlOfFile } from '@qadam/indicators/domain';
import { languages, type Language, type Trilingual } from '@qadam/language/domain';
import type { LabelRow } from '../figures/labels';

type Texts = Readonly<Record<string, unknown>>;

const contentOf = (file: SourceFile): Texts => {
  try {
    const content = yamlOfFile(file);
    return typeof content === 'object' && content !== null ? (content as Texts) : {};
  } catch {
    // Unreadable translations cost words only: the codes stand for themselves.
    return {};
  }
};

const textsOf = (files: readonly SourceFile[], language: Language, name: string): Texts => {
  const file = files.find((candidate) => candidate.name === `translations/${language}/${name}.yml`);
  return file === undefined ? {} : contentOf(file);
};

const inAllLanguages = (texts: Trilingual<Texts>, key: string): Trilingual | null => {
  const [kk, ru, en] = languages.map((language) => texts[language][key]);
  const first = [kk, ru, en].find((text) => typeof text === 'string' && text !== '');
  if (typeof first !== 'string') return null;
  const or = (text: unknown) => (typeof text === 'string' && text !== '' ? text : first);
  return { kk: or(kk), ru: or(ru), en: or(en) };
};

/** Languages of a folder in which nothing is said under a key. */
const lackingIn = (texts: Trilingual<Texts>, key: string): readonly Language[] =>
  languages.filter((language) => {
    const text = texts[language][key];
    return typeof text !== 'string' || text === '';
  });

const readTexts = (files: readonly SourceFile[], name: string): Trilingual<Texts> => ({
  kk: textsOf(files, 'kk', name),
  ru: textsOf(files, 'ru', name),
  en: textsOf(files, 'en', name),
});

/** What an Open SDG folder calls an indicator; `null` where it has no words for it. */
export const folderTitle = (code: string, files: readonly SourceFile[]): Trilingual | null => {
  const key = `${code.replaceAll('.', '-')}-title`;
  return (
    inAllLanguages(readTexts(files, 'national_indicators'), key) ??
    inAllLanguages(readTexts(files, 'global_indicators'), key)
  );
};

/** What an Open SDG folder calls an area of its own codes. */
export const folderAreaName = (sourceCode: string, files: readonly SourceFile[]): Trilingual | null =>
  inAllLanguages(readTexts(files, 'REF_AREA'), sourceCode);

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
      const words = inAllLanguages(texts, code);
      if (words === null) return [];
      const label = { ...words, lacking: lackingIn(texts, code) };
      if (code === name) return [{ kind: 'dimension', scope: '', code, ...label }];
      if (name === 'UNIT_MEASURE') return [{ kind: 'unit', scope: '', code, ...label }];
      if (name === 'SERIES') return [{ kind: 'series', scope: '', code, ...label }];
      return [{ kind: 'code', scope: name, code, ...label }];
    });
  });
};
