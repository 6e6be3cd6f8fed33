import { type Language, languages } from '@qadam/language/domain';
import { readText, type SourceFile, textOf, withSlashes } from '../open-sdg/source-file';
import type { ImportProblem } from '../open-sdg/problem';
import { problemMessage } from '../open-sdg/problem-message';
import { readYaml } from '../open-sdg/read-yaml';
import { yamlFault } from '../open-sdg/yaml-fault';
import { yamlOfFile } from '../open-sdg/yaml-of-file';
import {
  fieldOfMetadataKey,
  type MetadataField,
  type MetadataLanguage,
  type MetadataText,
} from './metadata-field';
import { plainText } from './plain-text';
import { readTier } from './tier';

export interface MetadataReading {
  readonly texts: readonly MetadataText[];
  /** Indicators whose files were read whole: what they no longer hold is withdrawn. */
  readonly completeIndicators: readonly string[];
  /** Languages of which a file of words could not be read: nothing of theirs is withdrawn. */
  readonly unreadLanguages: readonly Language[];
  readonly problems: readonly ImportProblem[];
}

type Content = Readonly<Record<string, unknown>>;

const isContent = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** No-break spaces indent lines in real files; the reader of the publishing platform takes them for spaces. */
const spaced = (text: string): string =>
  text.includes('\u00a0') ? text.replace(/^[ \u00a0]+/gmu, (indent) => ' '.repeat(indent.length)) : text;

/**
 * What a file holds that others read too.
 * @throws YAMLParseError for text that is no YAML.
 */
const contentOf = (file: SourceFile): unknown => {
  const { text } = textOf(file);
  return text.includes('\u00a0') ? readYaml(spaced(text)) : yamlOfFile(file);
};

interface MetadataFile {
  readonly indicator: string;
  /** The language of its own words, where a folder says it: `meta/ru/5-5-2.yml`. */
  readonly language: Language | null;
}

const metadataFileOf = (name: string): MetadataFile | null => {
  const match = /(?:^|\/)meta\/(?:(kk|ru|en)\/)?([0-9]+(?:-[0-9a-z]+)+)\.(?:ya?ml|md)$/iu.exec(name);
  return match === null
    ? null
    : {
        indicator: (match[2] ?? '').toLowerCase().replaceAll('-', '.'),
        language: (match[1] as Language | undefined) ?? null,
      };
};

/** Front matter of a Markdown file, kept on its lines; a YAML file as it is. */
const yamlOf = (name: string, text: string): string =>
  /\.md$/iu.test(name)
    ? (/^\ufeff?---[ \t]*\n([\s\S]*?)\n---/u.exec(text)?.[0].replace(/\n---$/u, '') ?? '')
    : text;

const unreadable = (file: string, text: string, error: unknown): ImportProblem => {
  const { row, value, detail } = yamlFault(text, error);
  return {
    ...{ file, row, column: null, kind: 'unreadable-metadata', severity: 'error', value },
    message: problemMessage('unreadable-metadata', detail),
  };
};

const unknownTier = (file: string, text: string, key: string, value: string): ImportProblem => {
  const at = text.split('\n').findIndex((line) => line.replace(/^[\s"']+/u, '').startsWith(key));
  return {
    ...{ file, row: at < 0 ? null : at + 1, column: key, kind: 'unknown-tier', severity: 'warning', value },
    message: problemMessage('unknown-tier', { value }),
  };
};

/** The language that words of no stated language are in, told by their letters. */
const languageOfLetters = (text: string): Language =>
  /[әғқңөұүһі]/iu.test(text) ? 'kk' : /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';

const wordless = new Set<MetadataField>(['tier', 'global-metadata']);

/** Words by language, group and key: `ru`, `sources`, `5-5-2-source_data_1`; a group is read when it is first named. */
const wordsIn = (files: readonly SourceFile[], problems: ImportProblem[], unread: Set<Language>) => {
  const groups: Readonly<Record<Language, Map<string, Content>>> = {
    kk: new Map(),
    ru: new Map(),
    en: new Map(),
  };
  const read = (language: Language, group: string): Content => {
    const file = files.find(({ name }) => name.endsWith(`translations/${language}/${group}.yml`));
    if (file === undefined) return {};
    try {
      const content = contentOf(file);
      return isContent(content) ? content : {};
    } catch (error) {
      problems.push(unreadable(file.name, spaced(textOf(file).text), error));
      unread.add(language);
      return {};
    }
  };
  return (language: Language, group: string, key: string): string | null => {
    let content = groups[language].get(group);
    if (content === undefined) groups[language].set(group, (content = read(language, group)));
    const text = content[key];
    return typeof text === 'string' || typeof text === 'number' ? String(text) : null;
  };
};

/**
 * Reads what an Open SDG folder says about its indicators: `meta/*.yml` or `.md` (in their own language or through
 * the keys of `translations/<language>/*.yml`) and the units of `indicator-config`. Texts come out plain. Keys
 * without words in a language leave that language out; sources that are not active are left out. A file that is no
 * YAML is a problem with its line. Stops after each file, so that other work need not wait for hundreds of them.
 * Source: Open SDG documentation, "Metadata format", "Translation".
 */
export function* openSdgMetadataReading(files: Iterable<SourceFile>): Generator<undefined, MetadataReading> {
  const list = withSlashes(files);
  const problems: ImportProblem[] = [];
  const unread = new Set<Language>();
  const wordsOf = wordsIn(list, problems, unread);
  const found = new Map<string, MetadataText>();
  const read = new Set<string>();
  const broken = new Set<string>();

  const take = (indicator: string, field: MetadataField, lang: MetadataLanguage, raw: string): void => {
    const text = plainText(raw);
    if (text === '') return;
    const id = `${indicator} ${field} ${lang}`;
    const earlier = found.get(id)?.text;
    const isNew = earlier === undefined || !earlier.split('\n\n').includes(text);
    const whole =
      earlier === undefined ? text : isNew && !wordless.has(field) ? `${earlier}\n\n${text}` : earlier;
    found.set(id, { indicator, field, lang, text: whole });
  };
  const takeValue = (indicator: string, language: Language | null, key: string, value: string): void => {
    const place = fieldOfMetadataKey(key);
    if (place === null || value.trim() === '') return;
    const { field } = place;
    if (wordless.has(field)) return take(indicator, field, 'zxx', value);
    const [, group, word] = /^([\w-]+)\.(\S(?:.*\S)?)$/u.exec(value.trim()) ?? [];
    const translated = languages.map((one) => ({
      one,
      text: group === undefined || word === undefined ? null : wordsOf(one, group, word),
    }));
    if (translated.some(({ text }) => text !== null)) {
      for (const { one, text } of translated) if (text !== null) take(indicator, field, one, text);
    } else if (group === undefined || /\s/u.test(value) || !/^[\w-]+\.[\w-]+$/u.test(value.trim())) {
      const words = value.trim().replace(/^data\./u, '');
      take(indicator, field, language ?? languageOfLetters(words), words);
    }
  };

  const configurations = list.filter(({ name }) => /(?:^|\/)indicator-config\//u.test(name));
  for (const source of list) {
    const { name } = source;
    const file = metadataFileOf(name);
    if (file === null) continue;
    yield;
    const { indicator, language } = file;
    const text = yamlOf(name, spaced(readText(source)));
    try {
      const content: unknown = readYaml(text);
      read.add(indicator);
      if (!isContent(content)) continue;
      const isActive = (source: number) => source === 0 || content[`source_active_${source}`] !== false;
      for (const [key, value] of Object.entries(content)) {
        const place = fieldOfMetadataKey(key);
        if ((typeof value !== 'string' && typeof value !== 'number') || !isActive(place?.source ?? 0))
          continue;
        const said = String(value);
        const tier = place?.field === 'tier' && said.trim() !== '' ? readTier(said) : said;
        if (tier === null) problems.push(unknownTier(name, text, key, said));
        else takeValue(indicator, language, key, tier);
      }
    } catch (error) {
      problems.push(unreadable(name, text, error));
      broken.add(indicator);
    }
  }
  for (const source of configurations) {
    const { name } = source;
    const code = /\/?([0-9]+(?:-[0-9a-z]+)+)\.ya?ml$/iu.exec(name)?.[1]?.toLowerCase().replaceAll('-', '.');
    if (code === undefined || !read.has(code)) continue;
    yield;
    try {
      const content = contentOf(source);
      const unit = isContent(content) ? content['computation_units'] : null;
      if (typeof unit === 'string') takeValue(code, null, 'computation_units', unit);
    } catch {
      // The reading of the figures names this file already.
      broken.add(code);
    }
  }
  return {
    texts: [...found.values()],
    completeIndicators: [...read].filter((indicator) => !broken.has(indicator)),
    unreadLanguages: [...unread],
    problems,
  };
}

/** The whole of `openSdgMetadataReading` at once. */
export const readOpenSdgMetadata = (files: Iterable<SourceFile>): MetadataReading => {
  const reading = openSdgMetadataReading(files);
  for (;;) {
    const { done, value } = reading.next();
    if (done === true) return value;
  }
};
