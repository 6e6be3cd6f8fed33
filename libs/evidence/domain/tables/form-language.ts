import { foldText, type Language, languageOfParagraph, languages } from '@qadam/language/domain';

type Row = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOfLanguage: Readonly<Record<Language, RegExp>> = {
  kk: /\(kk\)|^kk$|казак|kazakh|qazaq/u,
  ru: /\(ru\)|^ru$|рус|орыс|russian/u,
  en: /\(en\)|^en$|english|англ|агылшын/u,
};

/** Whether a form calls this language so: `Русский (ru)`, `kk`, `English`. */
export const isNameOf = (language: Language, name: unknown): boolean =>
  typeof name === 'string' && nameOfLanguage[language].test(foldText(name));

/** In which language the labels of a form are shown, and in which others it has them. */
export interface FormLabels {
  readonly language: Language;
  /** In the order kk, ru, en. */
  readonly has: readonly Language[];
}

const labelNames = (content: Row): readonly unknown[] => {
  const translations = Array.isArray(content['translations']) ? (content['translations'] as unknown[]) : [];
  const rows = Array.isArray(content['survey']) ? content['survey'].filter(isRecord) : [];
  const columns = rows.flatMap((row) =>
    Object.keys(row).flatMap((key) => /^label:{1,2}\s*(.+)$/u.exec(key)?.[1] ?? []),
  );
  return [...translations, ...new Set(columns)];
};

const defaultName = (content: Row): unknown => {
  const settings: unknown = content['settings'];
  const row: unknown = Array.isArray(settings) ? settings[0] : settings;
  return (isRecord(row) ? row['default_language'] : undefined) ?? content['default_language'];
};

const isInWords = (answer: string): boolean => answer.trim().split(/\s+/u).length > 2;

/** The language of ours in which most answers in own words are; the earlier of kk, ru, en where two are even. */
const languageOfMost = (answers: Iterable<string>, among: readonly Language[]): Language | undefined => {
  const counts = new Map<Language, number>(among.map((each) => [each, 0]));
  for (const answer of answers) {
    if (!isInWords(answer)) continue;
    const language = languageOfParagraph(answer);
    const count = counts.get(language);
    if (count !== undefined) counts.set(language, count + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && most[1] > 0 ? most[0] : undefined;
};

/**
 * The language for the labels of a form: the wanted one where the form has it, else the one that the form calls its
 * default (`default_language` of an XLSForm), else the one of most answers, else the first of the form. `null` for a form
 * that names none of our languages.
 */
export const labelsOfForm = (
  content: Row,
  wanted: Language | null,
  answers: Iterable<string>,
): FormLabels | null => {
  const names = labelNames(content);
  const has = languages.filter((language) => names.some((name) => isNameOf(language, name)));
  const inOrder = names.flatMap((name) => has.find((language) => isNameOf(language, name)) ?? []);
  const [first] = inOrder;
  if (first === undefined) return null;
  if (wanted !== null && has.includes(wanted)) return { language: wanted, has };
  const byForm = has.find((language) => isNameOf(language, defaultName(content)));
  return { language: byForm ?? (has.length > 1 ? languageOfMost(answers, has) : undefined) ?? first, has };
};
